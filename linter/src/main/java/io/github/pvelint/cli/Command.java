package io.github.pvelint.cli;

import io.github.pvelint.cli.help.Shell;
import io.github.pvelint.controls.Framework;
import io.github.pvelint.schema.GuestKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a command line asks for. */
sealed interface Command {

  /** Lint. */
  record Check(CheckOptions options) implements Command {}

  /**
   * Lint, and hold the guests against their backups.
   *
   * @param since only what was brought in after this git revision; absent for all there is
   */
  record Audit(CheckOptions options, Optional<String> since) implements Command {}

  /**
   * Take out of a baseline what is gone.
   *
   * @param baseline its file
   * @param paths what to read; never empty
   */
  record Prune(String baseline, List<String> paths) implements Command {}

  /**
   * Show how files load.
   *
   * @param kind of all of them; absent if each is to be recognised
   */
  record Parse(List<String> files, Optional<GuestKind> kind) implements Command {}

  /**
   * Show which rules there are.
   *
   * @param control just those that support it or a part of it; absent for all
   */
  record ListRules(ListFormat format, Optional<String> control) implements Command {}

  /** Show what a rule says of itself. */
  record Explain(String rule) implements Command {}

  /**
   * Show when a calendar event elapses.
   *
   * @param after strictly before all answers; absent for the clock's time
   * @param zone of events that do not say UTC; absent for the system's
   * @param count how many times at most; from 1 on
   */
  record Calendar(String event, Optional<Instant> after, Optional<ZoneId> zone, int count)
      implements Command {}

  /**
   * Show a table of guests.
   *
   * @param paths what to read; never empty
   * @param pveVersion 8 or 9
   */
  record Guests(Topic topic, List<String> paths, ListFormat format, int pveVersion)
      implements Command {}

  /** What a table of guests is about. */
  enum Topic {
    /** What backs them up. */
    COVERAGE,
    /** Where they can go. */
    MIGRATION
  }

  /**
   * Show what there is for and against controls.
   *
   * @param paths what to read; never empty
   * @param framework just this catalogue; absent for all
   * @param pveVersion 8 or 9
   */
  record Evidence(
      List<String> paths, ListFormat format, Optional<Framework> framework, int pveVersion)
      implements Command {}

  /** Work with policy files. */
  record Policy(PolicyAction action) implements Command {}

  /** Show what makes a shell complete arguments. */
  record Completion(Shell shell) implements Command {}

  /** Show the manual page. */
  record ManPage() implements Command {}

  /** Show how to use pvelint. */
  record Help(String text) implements Command {}

  /** Show which pvelint this is. */
  record Version() implements Command {}

  /** How rules and guests are listed. */
  enum ListFormat {
    TEXT,
    JSON,
    MARKDOWN;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
