package io.github.pvelint.lint;

import io.github.pvelint.rule.RuleInfo;
import java.util.List;

/**
 * One rule's outcome for one subject.
 *
 * @param reasons why it was not, or only partly, evaluated; otherwise empty
 */
public record Verdict(RuleInfo rule, Subject subject, Outcome outcome, List<String> reasons) {}
