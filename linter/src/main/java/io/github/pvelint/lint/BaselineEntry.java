package io.github.pvelint.lint;

/**
 * A finding as a baseline keeps it.
 *
 * @param rule the rule's id
 * @param file the file that it was found in, as reports named it
 * @param subject see {@link Subject#identity()}; empty if whoever wrote the baseline did not say
 * @param fingerprint see {@link Result#fingerprint()}
 * @param value see {@link ValueDigest}
 */
public record BaselineEntry(
    String rule, String file, String subject, String fingerprint, String value) {

  /** The entry for a finding. */
  static BaselineEntry of(Result result) {
    return new BaselineEntry(
        result.rule().id(),
        result.at().source().name(),
        result.subject().identity(),
        result.fingerprint(),
        ValueDigest.of(result.finding()));
  }
}
