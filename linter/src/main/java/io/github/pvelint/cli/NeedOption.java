package io.github.pvelint.cli;

import io.github.pvelint.model.WorkloadNeed;
import io.github.pvelint.model.WorkloadNeeds;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@code --need TAG=NEED} declares. */
final class NeedOption {
  private static final Pattern BACKUP = Pattern.compile("backup-([1-9][0-9]{0,5})h");

  private NeedOption() {}

  /**
   * What all of them declare.
   *
   * @throws UsageException if one declares nothing that there is
   */
  static WorkloadNeeds of(List<String> options) {
    return new WorkloadNeeds(options.stream().map(NeedOption::declaration).toList());
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
    Matcher backup = BACKUP.matcher(word);
    if (backup.matches()) {
      return new WorkloadNeed.BackupWithin(Duration.ofHours(Long.parseLong(backup.group(1))));
    }
    for (WorkloadNeed.Trait trait : WorkloadNeed.Trait.values()) {
      if (trait.id().equals(word)) {
        return trait;
      }
    }
    List<String> ids =
        Arrays.stream(WorkloadNeed.Trait.values()).map(WorkloadNeed.Trait::id).toList();
    throw new UsageException(
        "there is no need `"
            + word
            + "`"
            + Choice.didYouMean(word, ids)
            + " (there are "
            + String.join(", ", ids)
            + " and backup-HOURSh)");
  }
}
