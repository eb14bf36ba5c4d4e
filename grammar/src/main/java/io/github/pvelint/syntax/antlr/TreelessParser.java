package io.github.pvelint.syntax.antlr;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * What the generated parsers extend. ANTLR's own class records every token in the tree as soon as
 * anybody listens, also where no tree is built: a tenth of the time on small files.
 */
public abstract class TreelessParser extends Parser {
  /** For the generated parsers. */
  protected TreelessParser(TokenStream input) {
    super(input);
    _buildParseTrees = false;
  }

  /** Nobody listens to beginnings: what a rule has found is known at its end. */
  @Override
  protected void triggerEnterRuleEvent() {}

  @Override
  public Token consume() {
    Token token = getCurrentToken();
    if (token.getType() != Token.EOF) {
      getInputStream().consume();
    }
    return token;
  }
}
