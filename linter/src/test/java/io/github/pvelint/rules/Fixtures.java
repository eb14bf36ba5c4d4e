package io.github.pvelint.rules;

import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.Request;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Report;
import io.github.pvelint.rule.Rule;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Reads and lints folders of test-fixtures the way the command line does. */
final class Fixtures {
  static final Path ROOT = Path.of("..", "test-fixtures").toAbsolutePath().normalize();

  private Fixtures() {}

  /** What the rules say about a folder; names in the report are relative to it. */
  static Report lint(Path folder, List<Rule> rules) {
    Inputs inputs = new InputReader(folder, InputStream.nullInputStream()).read(Request.of("."));
    return new Linter(rules).lint(inputs.models(), inputs.troubles());
  }
}
