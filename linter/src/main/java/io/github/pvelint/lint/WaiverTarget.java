package io.github.pvelint.lint;

import java.util.Optional;

/**
 * Which findings a waiver is about: those that meet all of it.
 *
 * @param rule the rule's id, or a glob for several
 * @param subjects which subjects
 * @param section the name of a snapshot; absent for all of the subject
 * @param key the option or raw key; absent for any
 * @param value a part of the value; absent for any
 */
public record WaiverTarget(
    String rule,
    SubjectSelector subjects,
    Optional<String> section,
    Optional<String> key,
    Optional<String> value) {

  /** All findings of a rule. */
  public static WaiverTarget rule(String rule) {
    return new WaiverTarget(
        rule,
        (subject, guest, cluster) -> true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
