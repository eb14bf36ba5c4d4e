// Generated from io/github/pvelint/syntax/generated/SectionFile.g4 by ANTLR 4.13.2
package io.github.pvelint.syntax.generated;
import org.antlr.v4.runtime.tree.ParseTreeListener;

/**
 * This interface defines a complete listener for a parse tree produced by
 * {@link SectionFile}.
 */
public interface SectionFileListener extends ParseTreeListener {
	/**
	 * Enter a parse tree produced by {@link SectionFile#file}.
	 * @param ctx the parse tree
	 */
	void enterFile(SectionFile.FileContext ctx);
	/**
	 * Exit a parse tree produced by {@link SectionFile#file}.
	 * @param ctx the parse tree
	 */
	void exitFile(SectionFile.FileContext ctx);
	/**
	 * Enter a parse tree produced by {@link SectionFile#line}.
	 * @param ctx the parse tree
	 */
	void enterLine(SectionFile.LineContext ctx);
	/**
	 * Exit a parse tree produced by {@link SectionFile#line}.
	 * @param ctx the parse tree
	 */
	void exitLine(SectionFile.LineContext ctx);
	/**
	 * Enter a parse tree produced by {@link SectionFile#empty}.
	 * @param ctx the parse tree
	 */
	void enterEmpty(SectionFile.EmptyContext ctx);
	/**
	 * Exit a parse tree produced by {@link SectionFile#empty}.
	 * @param ctx the parse tree
	 */
	void exitEmpty(SectionFile.EmptyContext ctx);
	/**
	 * Enter a parse tree produced by {@link SectionFile#blank}.
	 * @param ctx the parse tree
	 */
	void enterBlank(SectionFile.BlankContext ctx);
	/**
	 * Exit a parse tree produced by {@link SectionFile#blank}.
	 * @param ctx the parse tree
	 */
	void exitBlank(SectionFile.BlankContext ctx);
	/**
	 * Enter a parse tree produced by {@link SectionFile#comment}.
	 * @param ctx the parse tree
	 */
	void enterComment(SectionFile.CommentContext ctx);
	/**
	 * Exit a parse tree produced by {@link SectionFile#comment}.
	 * @param ctx the parse tree
	 */
	void exitComment(SectionFile.CommentContext ctx);
	/**
	 * Enter a parse tree produced by {@link SectionFile#header}.
	 * @param ctx the parse tree
	 */
	void enterHeader(SectionFile.HeaderContext ctx);
	/**
	 * Exit a parse tree produced by {@link SectionFile#header}.
	 * @param ctx the parse tree
	 */
	void exitHeader(SectionFile.HeaderContext ctx);
	/**
	 * Enter a parse tree produced by {@link SectionFile#name}.
	 * @param ctx the parse tree
	 */
	void enterName(SectionFile.NameContext ctx);
	/**
	 * Exit a parse tree produced by {@link SectionFile#name}.
	 * @param ctx the parse tree
	 */
	void exitName(SectionFile.NameContext ctx);
	/**
	 * Enter a parse tree produced by {@link SectionFile#property}.
	 * @param ctx the parse tree
	 */
	void enterProperty(SectionFile.PropertyContext ctx);
	/**
	 * Exit a parse tree produced by {@link SectionFile#property}.
	 * @param ctx the parse tree
	 */
	void exitProperty(SectionFile.PropertyContext ctx);
	/**
	 * Enter a parse tree produced by {@link SectionFile#malformed}.
	 * @param ctx the parse tree
	 */
	void enterMalformed(SectionFile.MalformedContext ctx);
	/**
	 * Exit a parse tree produced by {@link SectionFile#malformed}.
	 * @param ctx the parse tree
	 */
	void exitMalformed(SectionFile.MalformedContext ctx);
}