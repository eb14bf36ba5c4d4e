package io.github.pvelint.syntax;

import io.github.pvelint.syntax.generated.SectionFile;
import io.github.pvelint.syntax.generated.SectionFileBaseListener;
import io.github.pvelint.syntax.generated.SectionLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Reads section configs. Takes any bytes. One reader serves one thread and many files: it keeps its
 * lexer, parser and buffers.
 */
public final class SectionReader {
  private static final byte[] SHOWN = ByteRanges.of(SectionLexer._ATN);

  private final ByteStream bytes = new ByteStream('\n');
  private final Tokens tokens = new Tokens(new SectionLexer(bytes), bytes, SHOWN);
  private final SectionFile parser = new SectionFile(tokens);
  private final Lines lines = new Lines();

  /** A reader with buffers of its own. */
  public SectionReader() {
    parser.removeErrorListeners();
    parser.setErrorHandler(new NoSyntaxErrors());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.addParseListener(lines);
  }

  /** Cuts a file into its lines. */
  public SectionDocument read(Source source) {
    lines.begin(source);
    bytes.reset(source.whole());
    tokens.fill(bytes);
    parser.setTokenStream(tokens);
    parser.file();
    return new SectionDocument(source, lines.found);
  }

  /** Makes lines of what the parser recognises. */
  private static final class Lines extends SectionFileBaseListener {
    private Source source = Source.of("", "");
    private List<SectionLine> found = new ArrayList<>();

    void begin(Source source) {
      this.source = source;
      this.found = new ArrayList<>();
    }

    @Override
    public void exitEmpty(SectionFile.EmptyContext context) {
      found.add(new SectionLine.Empty(line(context.text, context.text)));
    }

    @Override
    public void exitBlank(SectionFile.BlankContext context) {
      found.add(new SectionLine.Blank(line(context.text, context.text)));
    }

    @Override
    public void exitComment(SectionFile.CommentContext context) {
      found.add(new SectionLine.Comment(line(context.text, context.text)));
    }

    @Override
    public void exitHeader(SectionFile.HeaderContext context) {
      Slice text = line(context.text, context.text);
      Slice words = text.stripTrailing();
      int colon = lastColon(words);
      Slice id = words.part(colon + 1, words.length()).strip();
      found.add(new SectionLine.Header(text, words.part(0, colon), id));
    }

    @Override
    public void exitName(SectionFile.NameContext context) {
      Slice text = line(context.text, context.text);
      found.add(new SectionLine.Name(text, text.stripTrailing()));
    }

    @Override
    public void exitProperty(SectionFile.PropertyContext context) {
      Slice text = line(context.key, context.value);
      int keyEnd = context.key.getStopIndex() + 1;
      Slice key = source.slice(context.key.getStartIndex(), keyEnd).strip();
      found.add(new SectionLine.Property(text, key, source.slice(keyEnd, text.end()).strip()));
    }

    @Override
    public void exitMalformed(SectionFile.MalformedContext context) {
      found.add(new SectionLine.Malformed(line(context.first, context.rest)));
    }

    /**
     * The colon that ends the type: at the end of the first word if there are two, else the last
     * one that has something behind it.
     */
    private static int lastColon(Slice words) {
      int end = 0;
      while (end < words.length() && !Slice.isSpace(words.byteAt(end))) {
        end++;
      }
      int colon = end == words.length() ? end - 2 : end - 1;
      while (words.byteAt(colon) != ':') {
        colon--;
      }
      return colon;
    }

    private Slice line(Token first, Token last) {
      return Tokens.line(source, first, last);
    }
  }
}
