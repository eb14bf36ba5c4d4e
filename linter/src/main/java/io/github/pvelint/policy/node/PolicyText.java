package io.github.pvelint.policy.node;

import io.github.pvelint.syntax.Source;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the text of a policy file into values, whatever its format. */
public final class PolicyText {
  /** 1 MiB, in bytes. */
  public static final int LARGEST = 1 << 20;

  private PolicyText() {}

  /**
   * The values of a file.
   *
   * @param problems gets what is wrong
   * @return absent if it cannot be read at all
   */
  public static Optional<PolicyNode> read(Source source, Problems problems) {
    if (source.length() > LARGEST) {
      problems.add(source.slice(0, 0), "larger than 1 MiB: not read");
      return Optional.empty();
    }
    Optional<String> text = decode(source);
    if (text.isEmpty()) {
      problems.add(source.slice(0, 0), "is no UTF-8 text");
      return Optional.empty();
    }
    PolicyFormat format = PolicyFormat.of(source.name());
    return switch (format) {
      case YAML -> new YamlNodes(source, problems).read(text.get());
      // YAML would not take the tabs that JSON may be indented with; in its texts there are none.
      case JSON -> new YamlNodes(source, problems).read(text.get().replace('\t', ' '));
      case PROPERTIES -> new PropertyNodes(source, problems).read(text.get());
    };
  }

  private static Optional<String> decode(Source source) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(source.toBytes());
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
