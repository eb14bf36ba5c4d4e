package io.github.pvelint.syntax;

import io.github.pvelint.syntax.generated.GuestFile;
import io.github.pvelint.syntax.generated.GuestFileBaseListener;
import io.github.pvelint.syntax.generated.GuestLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Reads guest configs of either kind. Takes any bytes. One reader serves one thread and many files:
 * it keeps its lexer, parser and buffers.
 */
public final class GuestReader {
  private static final byte[] SHOWN = ByteRanges.of(GuestLexer._ATN);

  private final ByteStream bytes = new ByteStream('\n');
  private final Tokens tokens = new Tokens(new GuestLexer(bytes), bytes, SHOWN);
  private final GuestFile parser = new GuestFile(tokens);
  private final Lines lines = new Lines();

  /** A reader with buffers of its own. */
  public GuestReader() {
    parser.removeErrorListeners();
    parser.setErrorHandler(new NoSyntaxErrors());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.addParseListener(lines);
  }

  /** Cuts a file into its lines. */
  public Document read(Source source) {
    Slice whole = source.whole();
    lines.begin(source);
    bytes.reset(whole);
    tokens.fill(bytes);
    parser.setTokenStream(tokens);
    parser.file();
    return new Document(source, lines.found);
  }

  /** Makes lines of what the parser recognises. */
  private static final class Lines extends GuestFileBaseListener {
    private Source source = Source.of("", "");
    private List<Line> found = new ArrayList<>();

    void begin(Source source) {
      this.source = source;
      this.found = new ArrayList<>();
    }

    @Override
    public void exitBlank(GuestFile.BlankContext context) {
      found.add(new Line.Blank(line(context.text, context.text)));
    }

    @Override
    public void exitComment(GuestFile.CommentContext context) {
      found.add(new Line.Comment(line(context.text, context.text)));
    }

    @Override
    public void exitHeader(GuestFile.HeaderContext context) {
      found.add(new Line.Header(line(context.text, context.text)));
    }

    @Override
    public void exitEntry(GuestFile.EntryContext context) {
      int start = context.key.getStartIndex();
      int end = Tokens.lineEnd(source, context.value);
      int colon = context.key.getStopIndex();
      int keyEnd = trimmedEnd(start, colon);
      int valueStart = colon + 1;
      while (valueStart < end && isSpaceAt(valueStart)) {
        valueStart++;
      }
      int valueEnd = trimmedEnd(valueStart, end);
      boolean isBlank = valueStart == end && end > colon + 1;
      if (isBlank && context.key.getType() == GuestLexer.KEY) {
        valueStart = end - 1;
      } else if (isBlank) {
        valueStart = colon + 1;
        valueEnd = valueStart;
      }
      found.add(new Line.Entry(source, start, end, start, keyEnd, valueStart, valueEnd));
    }

    @Override
    public void exitMalformed(GuestFile.MalformedContext context) {
      found.add(new Line.Malformed(line(context.first, context.rest)));
    }

    private int trimmedEnd(int start, int end) {
      int at = end;
      while (at > start && isSpaceAt(at - 1)) {
        at--;
      }
      return at;
    }

    private boolean isSpaceAt(int offset) {
      return Slice.isSpace(source.byteAt(offset));
    }

    private Slice line(Token first, Token last) {
      return Tokens.line(source, first, last);
    }
  }
}
