package io.github.pvelint.cli;

import io.github.pvelint.cli.Command.ListFormat;
import java.util.List;
import java.util.Optional;

/** What {@code policy} is to do. */
sealed interface PolicyAction {
  /** Write a policy to begin with. */
  record Init(String folder) implements PolicyAction {}

  /**
   * Validate policies.
   *
   * @param files empty for those that hold in the working directory
   */
  record Check(List<String> files) implements PolicyAction {}

  /**
   * Show what holds.
   *
   * @param path a folder or a guest config
   * @param policy the file in place of those of the folders; absent for these
   */
  record Show(String path, Optional<String> policy, ListFormat format) implements PolicyAction {}

  /**
   * Run the tests of the rules that policies bring along.
   *
   * @param path a policy file, or a folder for those that hold in it
   */
  record Test(String path) implements PolicyAction {}

  /** Print the JSON Schema. */
  record Schema() implements PolicyAction {}
}
