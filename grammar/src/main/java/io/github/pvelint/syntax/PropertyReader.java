package io.github.pvelint.syntax;

import io.github.pvelint.syntax.generated.PropertyStringLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Cuts property strings ({@code virtio=BC:24:11:00:00:01,bridge=vmbr0}) into their parts, the way
 * PVE::JSONSchema::parse_property_string does. What the keys mean is the schema's matter. One
 * reader serves one thread.
 */
public final class PropertyReader {
  private static final byte[] SHOWN = ByteRanges.of(PropertyStringLexer._ATN);

  private final ByteStream bytes = new ByteStream(',');
  private final Tokens tokens = new Tokens(new PropertyStringLexer(bytes), bytes, SHOWN);

  /** A reader with buffers of its own. */
  public PropertyReader() {}

  /**
   * The parts of a property string in order. Parts of nothing but white space are left out, as
   * Proxmox skips them.
   */
  public List<PropertyPart> read(Slice string) {
    bytes.reset(string);
    tokens.fill(bytes);
    List<PropertyPart> parts = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      // Without the comma that ends each, which behind the last one may be only shown.
      Slice text = string.source().slice(token.getStartIndex(), token.getStopIndex());
      switch (token.getType()) {
        case PropertyStringLexer.KEYED -> parts.add(keyed(text));
        case PropertyStringLexer.FAULTY -> parts.add(new PropertyPart.Faulty(text));
        case PropertyStringLexer.BARE -> {
          if (!text.strip().isEmpty()) {
            parts.add(new PropertyPart.Bare(text));
          }
        }
        default -> {
          // Nothing between two commas.
        }
      }
    }
    return parts;
  }

  private static PropertyPart keyed(Slice text) {
    int equals = 0;
    while (text.byteAt(equals) != '=') {
      equals++;
    }
    return new PropertyPart.Keyed(text, text.part(0, equals), text.part(equals + 1, text.length()));
  }
}
