package io.github.pvelint.cli;

import io.github.pvelint.model.WorkloadNeed;
import io.github.pvelint.model.WorkloadNeeds;
import java.util.Arrays;
import java.util.List;

/** Reads what {@code --need TAG=NEED} declares. */
final class NeedOption {
  private NeedOption() {}

  /**
   * What all of them declare.
   *
   * @throws UsageException if one declares nothing that there is
   */
  static WorkloadNeeds of(List<String> options) {
    return options.isEmpty()
        ? WorkloadNeeds.none()
        : new WorkloadNeeds(options.stream().map(NeedOption::declaration).toList());
  }

  private static WorkloadNeeds.Declaration declaration(String option) {
    int equals = option.indexOf('=');
    if (equals < 1) {
      throw new UsageException(
          "--need takes TAG=NEED, such as untrusted=isolation; not `" + option + "`");
    }
    return new WorkloadNeeds.Declaration(
        WorkloadNeeds.tagged(option.substring(0, equals)), need(option.substring(equals + 1)));
  }

  private static WorkloadNeed need(String word) {
    return WorkloadNeed.of(word).orElseThrow(() -> unknown(word));
  }

  private static UsageException unknown(String word) {
    List<String> ids =
        Arrays.stream(WorkloadNeed.Trait.values()).map(WorkloadNeed.Trait::id).toList();
    return new UsageException(
        "there is no need `"
            + word
            + "`"
            + Choice.didYouMean(word, ids)
            + " (there are "
            + String.join(", ", ids)
            + " and backup-HOURSh)");
  }
}
