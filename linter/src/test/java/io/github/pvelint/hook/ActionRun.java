package io.github.pvelint.hook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the steps of {@code action.yml} as GitHub's runner would, other people's actions left out.
 */
final class ActionRun {
  private static final Pattern EXPRESSION =
      Pattern.compile("(?:inputs|steps\\.lint\\.outputs)\\.[a-z-]+");

  private final Path folder;
  private final Map<String, String> values = new HashMap<>();
  private final List<String> used = new ArrayList<>();
  private final StringBuilder log = new StringBuilder();
  private int exit;

  private ActionRun(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs the action.
   *
   * @param folder the runner's own files go there
   * @param workspace what was checked out
   * @param action where the action's repository lies
   * @param inputs what differs from their defaults
   */
  static ActionRun of(Path folder, Path workspace, Path action, Map<String, String> inputs)
      throws IOException, InterruptedException {
    ActionRun run = new ActionRun(folder);
    Path file = action.resolve("action.yml");
    YamlFile.map(YamlFile.of(file).get("inputs"))
        .forEach(
            (name, input) ->
                run.values.put(
                    "inputs." + name, String.valueOf(YamlFile.map(input).get("default"))));
    inputs.forEach((name, value) -> run.values.put("inputs." + name, value));
    Files.createFile(folder.resolve("output"));
    Files.createFile(folder.resolve("summary"));
    Shell shell =
        Shell.in(workspace)
            .with("GITHUB_ACTION_PATH", action.toString())
            .with("RUNNER_TEMP", folder.toString())
            .with("GITHUB_OUTPUT", folder.resolve("output").toString())
            .with("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    for (Map<String, Object> step : YamlFile.steps(file).toList()) {
      run.step(step, shell);
    }
    return run;
  }

  private void step(Map<String, Object> step, Shell shell)
      throws IOException, InterruptedException {
    String condition = String.valueOf(step.getOrDefault("if", "success()"));
    if (!Pattern.compile(" && ").splitAsStream(condition).allMatch(this::holds)) {
      return;
    }
    if (step.containsKey("uses")) {
      used.add(step.get("uses") + " " + evaluated(String.valueOf(step.get("with"))));
      return;
    }
    Shell withVariables = shell;
    for (Map.Entry<String, Object> variable : YamlFile.map(step.get("env")).entrySet()) {
      withVariables =
          withVariables.with(variable.getKey(), evaluated(String.valueOf(variable.getValue())));
    }
    Path script = Files.writeString(folder.resolve("script"), String.valueOf(step.get("run")));
    Shell.Run run =
        withVariables.run("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString());
    log.append(run.output());
    exit = Math.max(exit, run.exit());
    takeOutputs();
  }

  private void takeOutputs() throws IOException {
    for (String line : Files.readAllLines(folder.resolve("output"))) {
      int equals = line.indexOf('=');
      values.put("steps.lint.outputs." + line.substring(0, equals), line.substring(equals + 1));
    }
  }

  private boolean holds(String term) {
    return switch (term) {
      case "always()" -> true;
      case "success()" -> exit == 0;
      default -> {
        boolean isEqual = term.contains(" == ");
        int operator = term.indexOf(isEqual ? " == " : " != ");
        String wanted = term.substring(operator + 4).replace("'", "");
        yield value(term.substring(0, operator)).equals(wanted) == isEqual;
      }
    };
  }

  private String evaluated(String text) {
    Matcher matcher = Pattern.compile("\\$\\{\\{ (" + EXPRESSION + ") }}").matcher(text);
    return matcher.replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
  }

  /** An output that was never set is empty. */
  private String value(String expression) {
    if (!EXPRESSION.matcher(expression).matches()) {
      throw new AssertionError("no expression that this test knows: " + expression);
    }
    return values.getOrDefault(expression, "");
  }

  /** The exit code of the step that failed; 0 if none did. */
  int exit() {
    return exit;
  }

  /** What the job's log shows. */
  String log() {
    return log.toString();
  }

  /** Which other actions were used, and with what. */
  List<String> used() {
    return used;
  }

  /** An output of the action; empty if it was not set. */
  String output(String name) {
    return value("steps.lint.outputs." + name);
  }

  /** The job's summary. */
  String summary() throws IOException {
    return Files.readString(folder.resolve("summary"));
  }
}
