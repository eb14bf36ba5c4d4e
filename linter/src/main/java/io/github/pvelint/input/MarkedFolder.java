package io.github.pvelint.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Configs that say of themselves what rules must find in them, by comment lines above the line that
 * they speak of:
 *
 * <pre>
 * # expect: custom-allowed-bridges `bridge=vmbr9`
 * net0: name=eth0,bridge=vmbr9
 * </pre>
 *
 * They are read as lines, not as configs: a marker must not vanish together with the finding.
 *
 * @param marks in the order of files and lines
 */
public record MarkedFolder(List<Mark> marks) {
  private static final Pattern EXPECT =
      Pattern.compile("# (expect|expect-unknown|expect-above): ([a-z0-9-]+) `(.*)`");

  /**
   * What must be found.
   *
   * @param file relative to the folder, with forward slashes
   * @param line 1-based
   * @param text what must be underlined, or what must stay unknown
   * @param unknown whether the rule must say that it cannot judge the text
   */
  public record Mark(String file, int line, String rule, String text, boolean unknown) {
    @Override
    public String toString() {
      return file + ":" + line + ": " + (unknown ? "unknown " : "") + "`" + text + "`";
    }
  }

  public MarkedFolder {
    marks = List.copyOf(marks);
  }

  /**
   * Reads all files below a folder.
   *
   * @throws Unreadable if one cannot be read, or a marker is malformed
   */
  public static MarkedFolder read(Path folder) throws Unreadable {
    List<Mark> marks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        read(name, new String(FileBytes.read(file), StandardCharsets.UTF_8), marks);
      }
    } catch (IOException e) {
      throw Unreadable.because(e);
    }
    return new MarkedFolder(marks);
  }

  private static void read(String file, String text, List<Mark> marks) throws Unreadable {
    List<Mark> waiting = new ArrayList<>();
    int unmarked = 0;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      Matcher expect = EXPECT.matcher(line);
      if (expect.matches()) {
        boolean isAbove = expect.group(1).equals("expect-above");
        boolean isUnknown = expect.group(1).equals("expect-unknown");
        (isAbove ? marks : waiting)
            .add(new Mark(file, unmarked, expect.group(2), expect.group(3), isUnknown));
      } else if (line.startsWith("# expect")) {
        throw new Unreadable("a malformed marker in " + file + ", line " + number);
      } else if (!line.startsWith("# case: ")) {
        unmarked = number;
        for (Mark one : waiting) {
          marks.add(new Mark(file, number, one.rule(), one.text(), one.unknown()));
        }
        waiting.clear();
      }
    }
    if (!waiting.isEmpty()) {
      throw new Unreadable("a marker without a line below it in " + file);
    }
  }
}
