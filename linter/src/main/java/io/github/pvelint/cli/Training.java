package io.github.pvelint.cli;

import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rules.Rules;
import io.github.pvelint.schema.GuestKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the JVM watches when the launcher has it make an archive of loaded classes: runs as users
 * start them, over the examples of all rules.
 */
public final class Training {
  /**
   * From here on every run loads all classes of its archive, be they needed or not: hooks' only.
   */
  private static final int AOT_LINKING = 25;

  private final Path folder;

  private Training(Path folder) {
    this.folder = folder;
  }

  /** Takes no arguments, leaves nothing behind and says nothing. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("pvelint").toRealPath();
    try {
      new Training(folder).run();
    } finally {
      delete(folder);
    }
  }

  private void run() throws IOException {
    List<String> files = new ArrayList<>(List.of("check"));
    for (Rule rule : Rules.all()) {
      for (String example : rule.documentation().bad()) {
        Path cluster = folder.resolve(rule.info().id());
        write(cluster, rule.info(), example);
      }
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).map(Path::toString).limit(400).forEach(files::add);
    }
    pvelint(files.toArray(String[]::new));
    if (Runtime.version().feature() < AOT_LINKING) {
      pvelint("check", "--format", "sarif", ".");
      pvelint("check", "--format", "json", ".");
      pvelint("--help");
    }
  }

  private void pvelint(String... args) {
    Environment environment =
        new Environment(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new ByteArrayOutputStream(),
            folder,
            System.getenv(),
            Clock.systemUTC(),
            false);
    Main.run(args, environment);
  }

  /** One guest file, or several files after {@code ==> PATH <==} lines. */
  private static void write(Path cluster, RuleInfo rule, String example) throws IOException {
    boolean container = rule.kinds().contains(GuestKind.LXC);
    Path file = cluster.resolve(container ? "lxc/101.conf" : "qemu-server/101.conf");
    StringBuilder text = new StringBuilder();
    for (String line : example.split("\n", -1)) {
      if (line.startsWith("==> ") && line.endsWith(" <==")) {
        write(file, text);
        file = cluster.resolve(line.substring(4, line.length() - 4));
      } else {
        text.append(line).append('\n');
      }
    }
    write(file, text);
  }

  private static void write(Path file, StringBuilder text) throws IOException {
    if (!text.toString().isBlank()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    text.setLength(0);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
