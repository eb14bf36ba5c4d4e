package io.github.pvelint.syntax;

import io.github.pvelint.syntax.generated.PropertyList;
import io.github.pvelint.syntax.generated.PropertyListBaseListener;
import io.github.pvelint.syntax.generated.PropertyStringLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Cuts property strings ({@code virtio=BC:24:11:00:00:01,bridge=vmbr0}) into their parts, the way
 * PVE::JSONSchema::parse_property_string does. What the keys mean is the schema's matter. One
 * reader serves one thread.
 */
public final class PropertyReader {
  private static final byte[] SHOWN = ByteRanges.of(PropertyStringLexer._ATN);

  private final ByteStream bytes = new ByteStream(',');
  private final Tokens tokens = new Tokens(new PropertyStringLexer(bytes), bytes, SHOWN);
  private final PropertyList parser = new PropertyList(tokens);
  private final Parts parts = new Parts();

  /** A reader with buffers of its own. */
  public PropertyReader() {
    parser.removeErrorListeners();
    parser.setErrorHandler(new NoSyntaxErrors());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.addParseListener(parts);
  }

  /**
   * The parts of a property string in order. Parts of nothing but white space are left out, as
   * Proxmox skips them.
   */
  public List<PropertyPart> read(Slice text) {
    parts.begin(text);
    bytes.reset(text);
    tokens.fill(bytes);
    parser.setTokenStream(tokens);
    parser.list();
    return parts.found;
  }

  /** Makes parts of what the parser recognises. */
  private static final class Parts extends PropertyListBaseListener {
    private Slice whole = Source.of("", "").whole();
    private List<PropertyPart> found = new ArrayList<>();

    void begin(Slice whole) {
      this.whole = whole;
      this.found = new ArrayList<>();
    }

    @Override
    public void exitPart(PropertyList.PartContext context) {
      Token first = context.start;
      if (first == null || first.getType() == PropertyStringLexer.COMMA) {
        return;
      }
      if (first.getType() == Token.EOF) {
        return;
      }
      Slice text = whole.source().slice(first.getStartIndex(), context.stop.getStopIndex() + 1);
      Token key = context.key;
      if (key == null) {
        found.add(new PropertyPart.Faulty(text));
      } else if (key.getStopIndex() + 1 == text.end()) {
        if (!text.strip().isEmpty()) {
          found.add(new PropertyPart.Bare(text));
        }
      } else {
        addKeyed(text, key.getStopIndex() + 1);
      }
    }

    private void addKeyed(Slice text, int equals) {
      Slice key = text.source().slice(text.start(), equals);
      Slice value = text.source().slice(equals + 1, text.end());
      found.add(
          value.isEmpty()
              ? new PropertyPart.Faulty(text)
              : new PropertyPart.Keyed(text, key, value));
    }
  }
}
