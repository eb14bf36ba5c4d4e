package io.github.pvelint.syntax;

import java.util.Arrays;
import java.util.Objects;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.Pair;
import org.jspecify.annotations.Nullable;

/**
 * All tokens of one input in an array. ANTLR's own buffered stream costs half of the parser's time
 * on small files, for features that an LL(1) grammar over complete input never uses. The next input
 * uses the same tokens again: nobody keeps one.
 */
final class Tokens implements TokenStream {
  /** So many stay for the next input; what a huge one needed is given back. */
  private static final int KEPT = 10_000;

  private final Lexer lexer;
  private @Nullable CommonToken[] tokens = new CommonToken[256];
  private int count;
  private int at;

  /**
   * The tokens of a lexer.
   *
   * @param input that the lexer reads
   * @param shown of the lexer's grammar, see {@link ByteRanges#of}
   */
  Tokens(Lexer lexer, ByteStream input, byte[] shown) {
    this.lexer = lexer;
    input.show(shown);
    lexer.setInterpreter(new ByteSimulator(lexer));
    lexer.setTokenFactory(new Factory());
    lexer.removeErrorListeners();
  }

  /** Reads all tokens of the input, and adds the one that says that it ends. */
  void fill(ByteStream input) {
    lexer.setInputStream(input);
    count = 0;
    at = 0;
    if (tokens.length > KEPT) {
      tokens = new CommonToken[256];
    }
    while (!input.isAtEnd()) {
      lexer.nextToken();
    }
    next(Token.EOF);
  }

  private CommonToken next(int type) {
    if (count == tokens.length) {
      tokens = Arrays.copyOf(tokens, count * 2);
    }
    CommonToken token = tokens[count];
    if (token == null) {
      token = new CommonToken(type);
      tokens[count] = token;
    } else {
      token.setType(type);
    }
    count++;
    return token;
  }

  /** Behind the last byte of a token that may end in a line feed, without that. */
  static int lineEnd(Source source, Token last) {
    // The line feed that the stream shows behind the last line is not in the file.
    int end = Math.min(last.getStopIndex() + 1, source.length());
    return end > 0 && source.byteAt(end - 1) == '\n' ? end - 1 : end;
  }

  /** From the first byte of one token to the last of another, without the line feed. */
  static Slice line(Source source, Token first, Token last) {
    int start = first.getStartIndex();
    return source.slice(start, Math.max(start, lineEnd(source, last)));
  }

  @Override
  public Token LT(int offset) {
    int index = offset > 0 ? at + offset - 1 : at + offset;
    return get(Math.max(0, Math.min(index, count - 1)));
  }

  @Override
  public int LA(int offset) {
    return LT(offset).getType();
  }

  @Override
  public void consume() {
    if (at < count - 1) {
      at++;
    }
  }

  @Override
  public Token get(int index) {
    return Objects.requireNonNull(tokens[index]);
  }

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = index;
  }

  @Override
  public int size() {
    return count;
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {
    // Everything is in memory: nothing to release.
  }

  @Override
  public TokenSource getTokenSource() {
    return lexer;
  }

  @Override
  public String getSourceName() {
    return lexer.getSourceName();
  }

  @Override
  public String getText(Interval interval) {
    return "";
  }

  @Override
  public String getText() {
    return "";
  }

  @Override
  public String getText(RuleContext context) {
    return "";
  }

  @Override
  public String getText(Token from, Token to) {
    return "";
  }

  /** Tokens without text, line or column: offsets are all that the readers use. */
  private final class Factory implements TokenFactory<CommonToken> {
    @Override
    public CommonToken create(
        Pair<TokenSource, CharStream> source,
        int type,
        String text,
        int channel,
        int start,
        int stop,
        int line,
        int column) {
      CommonToken token = next(type);
      token.setStartIndex(start);
      token.setStopIndex(stop);
      return token;
    }

    @Override
    public CommonToken create(int type, String text) {
      return new CommonToken(type, text);
    }
  }
}
