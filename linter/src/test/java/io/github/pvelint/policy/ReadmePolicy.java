package io.github.pvelint.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The policy that README.md shows. */
public final class ReadmePolicy {
  private static final Pattern BLOCK =
      Pattern.compile("\n## Policy\n.*?\n```yaml\n(.*?)```\n", Pattern.DOTALL);

  private ReadmePolicy() {}

  /** Its text. */
  public static String text() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "README.md")));
    if (!block.find()) {
      throw new AssertionError("README.md shows no policy");
    }
    return block.group(1);
  }
}
