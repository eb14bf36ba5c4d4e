// Generated from io/github/pvelint/syntax/generated/PropertyList.g4 by ANTLR 4.13.2
package io.github.pvelint.syntax.generated;
import org.antlr.v4.runtime.tree.ParseTreeListener;

/**
 * This interface defines a complete listener for a parse tree produced by
 * {@link PropertyList}.
 */
public interface PropertyListListener extends ParseTreeListener {
	/**
	 * Enter a parse tree produced by {@link PropertyList#list}.
	 * @param ctx the parse tree
	 */
	void enterList(PropertyList.ListContext ctx);
	/**
	 * Exit a parse tree produced by {@link PropertyList#list}.
	 * @param ctx the parse tree
	 */
	void exitList(PropertyList.ListContext ctx);
	/**
	 * Enter a parse tree produced by {@link PropertyList#part}.
	 * @param ctx the parse tree
	 */
	void enterPart(PropertyList.PartContext ctx);
	/**
	 * Exit a parse tree produced by {@link PropertyList#part}.
	 * @param ctx the parse tree
	 */
	void exitPart(PropertyList.PartContext ctx);
	/**
	 * Enter a parse tree produced by {@link PropertyList#value}.
	 * @param ctx the parse tree
	 */
	void enterValue(PropertyList.ValueContext ctx);
	/**
	 * Exit a parse tree produced by {@link PropertyList#value}.
	 * @param ctx the parse tree
	 */
	void exitValue(PropertyList.ValueContext ctx);
}