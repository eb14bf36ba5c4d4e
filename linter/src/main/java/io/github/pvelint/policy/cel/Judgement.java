package io.github.pvelint.policy.cel;

import io.github.pvelint.rule.Need;
import io.github.pvelint.syntax.Slice;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a rule judges.
 *
 * @param each the list whose members it looks at one by one; absent if it looks at the guest
 * @param when which of them it is about; absent for all
 * @param holds what must be true of them
 * @param message what a finding says
 * @param at where it points; absent for the guest or member as a whole
 */
record Judgement(
    Optional<Each> each,
    Optional<Expression> when,
    Expression holds,
    MessageText message,
    Optional<Pointer> at) {

  /** The parts of the cluster without which it says nothing. */
  Set<Need> needs() {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    needs.addAll(holds.needs());
    when.ifPresent(expression -> needs.addAll(expression.needs()));
    needs.addAll(message.needs());
    each.flatMap(Each::need).ifPresent(needs::add);
    return needs;
  }

  /** The same in words, Markdown. */
  String detection(Slice id) {
    String who = each.map(list -> "each of `" + list.expression() + "`").orElse("the guest");
    String which =
        when.map(expression -> "\n\nOnly where this holds:\n\n" + code(expression)).orElse("");
    return "A rule of "
        + id.source().name()
        + ", line "
        + id.line()
        + ". This must hold for "
        + who
        + ":\n\n"
        + code(holds)
        + which;
  }

  private static String code(Expression expression) {
    return "```\n" + expression.text().strip() + "\n```";
  }
}
