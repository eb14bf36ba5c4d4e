package io.github.pvelint.lint;

import java.util.function.Predicate;

/**
 * What waivers may do: a guest's own, or those of a policy.
 *
 * @param reach how far they reach
 * @param locked whether nobody may waive the rule of that id
 */
public record WaiverTerms(InGuestWaivers reach, Predicate<String> locked) {}
