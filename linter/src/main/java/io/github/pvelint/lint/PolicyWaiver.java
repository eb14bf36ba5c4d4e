package io.github.pvelint.lint;

import io.github.pvelint.model.Waiver;
import java.util.function.Predicate;

/**
 * A waiver of a policy file.
 *
 * @param subjects which subjects it is about
 * @param locked whether somebody further up has forbidden to waive the rule of that id
 */
public record PolicyWaiver(Waiver waiver, SubjectSelector subjects, Predicate<String> locked) {}
