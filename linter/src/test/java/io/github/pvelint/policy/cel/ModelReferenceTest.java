package io.github.pvelint.policy.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import io.github.pvelint.rule.Need;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The tables in rules/docs/custom-rules.md are what expressions can read. {@code
 * -Dpvelint.write-docs=true} writes them anew instead of comparing.
 */
class ModelReferenceTest {
  private static final Path PAGE =
      Path.of("..", "rules", "docs", "custom-rules.md").toAbsolutePath().normalize();
  private static final String BEGIN = "<!-- the model: begin -->\n";
  private static final String END = "<!-- the model: end -->\n";

  @Test
  void thePageShowsTheModel() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    assertThat(begin).isBetween(BEGIN.length(), end);
    if (Boolean.getBoolean("pvelint.write-docs")) {
      Files.writeString(PAGE, page.substring(0, begin) + tables() + page.substring(end));
      return;
    }
    assertThat(page.substring(begin, end)).isEqualTo(tables());
  }

  private static String tables() {
    StringBuilder text = new StringBuilder();
    Model.TYPES.forEach(type -> append(type, text));
    return text.append('\n').toString();
  }

  private static <S> void append(ModelType<S> type, StringBuilder text) {
    text.append("\n**").append(type.name()).append("**\n\n");
    text.append("| field | type | meaning |\n|---|---|---|\n");
    for (Field<S> field : type.fields()) {
      text.append("| `")
          .append(field.name())
          .append("` | ")
          .append(name(field.type()))
          .append(" | ")
          .append(field.description())
          .append(field.need().map(ModelReferenceTest::needs).orElse(""))
          .append(" |\n");
    }
  }

  private static String needs(Need need) {
    return " Needs " + need.source() + ".";
  }

  private static String name(CelType type) {
    if (type instanceof ListType list) {
      return "list of " + name(list.elemType());
    }
    return type instanceof MapType map
        ? "map of " + name(map.keyType()) + " to " + name(map.valueType())
        : type.name();
  }
}
