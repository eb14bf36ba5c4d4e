package io.github.pvelint.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of configs that says of itself what must be found in it. Markers are comment lines above
 * the line they speak of, since the language has no trailing comments:
 *
 * <pre>
 * # case: must-fire
 * # expect: apparmor-unconfined `lxc.apparmor.profile: unconfined`
 * lxc.apparmor.profile: unconfined
 * </pre>
 *
 * A file that is never read cannot hold a marker: {@code # expect-file: RULE PATH} stands for one
 * at its beginning.
 *
 * <p>They are read from the raw lines, not by the parser under test: a marker that it lost would
 * vanish together with the finding.
 *
 * @param expectations what must be found, in the order of files and lines; everything else must not
 * @param cases the names that {@code # case:} lines give, and those of {@code cases.txt}
 */
public record Fixture(Path folder, List<Expectation> expectations, Set<String> cases) {
  private static final Pattern EXPECT =
      Pattern.compile("# (expect|expect-unknown|expect-above): ([a-z0-9-]+) `(.*)`");
  private static final Pattern EXPECT_FILE = Pattern.compile("# expect-file: ([a-z0-9-]+) (\\S+)");
  private static final Pattern CASE = Pattern.compile("# case: ([a-z0-9-]+)");

  /** Reads all files below a folder. */
  public static Fixture read(Path folder) {
    List<Expectation> expectations = new ArrayList<>();
    Set<String> cases = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> read(folder, file, expectations, cases));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Fixture(folder, List.copyOf(expectations), cases);
  }

  private static void read(
      Path folder, Path file, List<Expectation> expectations, Set<String> cases) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    List<Expectation> waiting = new ArrayList<>();
    int number = 0;
    int unmarked = 0;
    for (String line : lines(file)) {
      number++;
      Matcher expect = EXPECT.matcher(line);
      Matcher label = CASE.matcher(line);
      Matcher unread = EXPECT_FILE.matcher(line);
      if (expect.matches() && expect.group(1).equals("expect-above")) {
        expectations.add(new Expectation(name, unmarked, expect.group(2), expect.group(3), false));
      } else if (expect.matches()) {
        waiting.add(
            new Expectation(
                name,
                number,
                expect.group(2),
                expect.group(3),
                expect.group(1).equals("expect-unknown")));
      } else if (unread.matches()) {
        expectations.add(new Expectation(unread.group(2), 1, unread.group(1), "", false));
      } else if (label.lookingAt()) {
        cases.add(label.group(1));
      } else if (line.startsWith("# expect")) {
        throw new IllegalStateException("malformed marker in " + file + ": " + line);
      } else {
        unmarked = number;
        for (Expectation one : waiting) {
          expectations.add(
              new Expectation(one.file(), number, one.rule(), one.text(), one.unknown()));
        }
        waiting.clear();
      }
    }
    if (!waiting.isEmpty()) {
      throw new IllegalStateException("a marker without a line below it in " + file);
    }
  }

  private static String[] lines(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.split("\n", -1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
