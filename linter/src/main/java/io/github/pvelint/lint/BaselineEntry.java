package io.github.pvelint.lint;

/**
 * A finding as a baseline keeps it.
 *
 * @param fingerprint see {@link Result#fingerprint()}
 * @param value see {@link ValueDigest}
 * @param rule the rule's id
 * @param file the file that it was found in, as reports named it
 * @param subject see {@link Subject#identity()}; empty if whoever wrote the baseline did not say
 */
public record BaselineEntry(
    String fingerprint, String value, String rule, String file, String subject) {}
