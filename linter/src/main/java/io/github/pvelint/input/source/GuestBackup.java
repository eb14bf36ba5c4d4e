package io.github.pvelint.input.source;

import io.github.pvelint.model.Backup;
import io.github.pvelint.syntax.Source;
import java.util.Optional;

/**
 * A backup of a guest with what was read of it.
 *
 * @param backup the facts about it; its number is 0 where nothing says it
 * @param group where it belongs, such as a namespace; two groups may hold the same numbers and
 *     different guests. Empty for the only one
 * @param config the guest's config; absent if the backup was not opened
 * @param sealed why the config cannot be read by design; absent if it can. What is then in the
 *     config's place has a name alone
 */
public record GuestBackup(
    Backup backup, String group, Optional<Source> config, Optional<String> sealed) {

  /** A backup with its config. */
  public static GuestBackup opened(Backup backup, String group, Source config) {
    return new GuestBackup(backup, group, Optional.of(config), Optional.empty());
  }

  /** A backup that was not opened: a fact alone. */
  public static GuestBackup unopened(Backup backup, String group) {
    return new GuestBackup(backup, group, Optional.empty(), Optional.empty());
  }

  /** A backup whose config is there and cannot be read. */
  public static GuestBackup sealed(Backup backup, String group, String name, String why) {
    return new GuestBackup(
        backup, group, Optional.of(Source.of(name, new byte[0])), Optional.of(why));
  }
}
