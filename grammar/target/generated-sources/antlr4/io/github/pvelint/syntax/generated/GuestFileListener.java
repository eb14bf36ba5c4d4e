// Generated from io/github/pvelint/syntax/generated/GuestFile.g4 by ANTLR 4.13.2
package io.github.pvelint.syntax.generated;
import org.antlr.v4.runtime.tree.ParseTreeListener;

/**
 * This interface defines a complete listener for a parse tree produced by
 * {@link GuestFile}.
 */
public interface GuestFileListener extends ParseTreeListener {
	/**
	 * Enter a parse tree produced by {@link GuestFile#file}.
	 * @param ctx the parse tree
	 */
	void enterFile(GuestFile.FileContext ctx);
	/**
	 * Exit a parse tree produced by {@link GuestFile#file}.
	 * @param ctx the parse tree
	 */
	void exitFile(GuestFile.FileContext ctx);
	/**
	 * Enter a parse tree produced by {@link GuestFile#line}.
	 * @param ctx the parse tree
	 */
	void enterLine(GuestFile.LineContext ctx);
	/**
	 * Exit a parse tree produced by {@link GuestFile#line}.
	 * @param ctx the parse tree
	 */
	void exitLine(GuestFile.LineContext ctx);
	/**
	 * Enter a parse tree produced by {@link GuestFile#blank}.
	 * @param ctx the parse tree
	 */
	void enterBlank(GuestFile.BlankContext ctx);
	/**
	 * Exit a parse tree produced by {@link GuestFile#blank}.
	 * @param ctx the parse tree
	 */
	void exitBlank(GuestFile.BlankContext ctx);
	/**
	 * Enter a parse tree produced by {@link GuestFile#comment}.
	 * @param ctx the parse tree
	 */
	void enterComment(GuestFile.CommentContext ctx);
	/**
	 * Exit a parse tree produced by {@link GuestFile#comment}.
	 * @param ctx the parse tree
	 */
	void exitComment(GuestFile.CommentContext ctx);
	/**
	 * Enter a parse tree produced by {@link GuestFile#header}.
	 * @param ctx the parse tree
	 */
	void enterHeader(GuestFile.HeaderContext ctx);
	/**
	 * Exit a parse tree produced by {@link GuestFile#header}.
	 * @param ctx the parse tree
	 */
	void exitHeader(GuestFile.HeaderContext ctx);
	/**
	 * Enter a parse tree produced by {@link GuestFile#entry}.
	 * @param ctx the parse tree
	 */
	void enterEntry(GuestFile.EntryContext ctx);
	/**
	 * Exit a parse tree produced by {@link GuestFile#entry}.
	 * @param ctx the parse tree
	 */
	void exitEntry(GuestFile.EntryContext ctx);
	/**
	 * Enter a parse tree produced by {@link GuestFile#malformed}.
	 * @param ctx the parse tree
	 */
	void enterMalformed(GuestFile.MalformedContext ctx);
	/**
	 * Exit a parse tree produced by {@link GuestFile#malformed}.
	 * @param ctx the parse tree
	 */
	void exitMalformed(GuestFile.MalformedContext ctx);
}