package io.github.pvelint.cli;

import io.github.pvelint.input.Inputs;
import io.github.pvelint.lint.Baseline;
import io.github.pvelint.lint.Report;
import java.util.Optional;
import java.util.Set;

/** What {@code check} does with baselines. */
final class Baselines {
  private final Environment environment;
  private final Streams streams;
  private final CheckOptions options;
  private final Optional<Baseline> known;

  /**
   * Reads what is known.
   *
   * @throws UsageException if it cannot be read or is no baseline
   */
  Baselines(Environment environment, Streams streams, CheckOptions options) {
    this.environment = environment;
    this.streams = streams;
    this.options = options;
    Optional<String> file = options.baseline().read();
    this.known =
        file.isPresent()
            ? Optional.of(new BaselineFile(environment, file.get()).read())
            : Optional.empty();
  }

  /**
   * The report held against the baseline that was read; the same if there is none.
   *
   * @param whole about all that was judged
   */
  Report compare(Report whole, Inputs inputs) {
    if (known.isEmpty()) {
      return whole;
    }
    BaselineScope scope =
        new BaselineScope(environment.workingDirectory(), options.request(), inputs);
    return known.get().compare(whole, scope::covers);
  }

  /**
   * The report about what was asked for. Without a baseline that was read it is held against the
   * one that is written now, so that whoever draws the line is on the right side of it.
   *
   * @param compared about all that was judged, held against the baseline
   * @param files names of the files that were asked for
   * @throws UsageException if the new baseline cannot be written
   */
  Report apply(Report compared, Inputs inputs, Set<String> files) {
    Report about = compared.about(files, inputs.guests());
    if (options.baseline().write().isEmpty()) {
      return about;
    }
    Baseline fresh = known.map(old -> old.updated(about)).orElseGet(() -> Baseline.of(about));
    write(fresh, options.baseline().write().get(), about);
    return known.isPresent() ? about : fresh.compare(about, file -> false);
  }

  private void write(Baseline fresh, String file, Report about) {
    if (!about.troubles().isEmpty()) {
      streams.complain(file + " is not written: not all could be read");
      return;
    }
    new BaselineFile(environment, file).write(fresh);
    streams.complain(file + " holds " + fresh.entries().size() + " findings now");
  }
}
