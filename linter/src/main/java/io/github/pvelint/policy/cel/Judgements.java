package io.github.pvelint.policy.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import io.github.pvelint.policy.node.Located;
import io.github.pvelint.policy.node.PolicyNode.Scalar;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes of what is written how a rule judges. */
final class Judgements {
  private static final Set<CelType> TRUTH = Set.of(SimpleType.BOOL);
  private static final Set<CelType> TEXT =
      Set.of(SimpleType.STRING, SimpleType.INT, SimpleType.BOOL, SimpleType.DOUBLE);

  private final Expressions expressions = new Expressions();

  /** What a policy says of it; the keys of the same names. */
  record Written(
      Optional<Each> each,
      Optional<Scalar> when,
      Scalar holds,
      Optional<Scalar> message,
      String summary,
      Optional<Located<String>> at,
      Set<GuestKind> kinds) {}

  /** The judgement; absent if anything is wrong with it, and then there is a problem. */
  Optional<Judgement> make(Written written, Problems problems) {
    int before = problems.count();
    Optional<Expression> when =
        written.when().flatMap(text -> expressions.check(text, written.each(), TRUTH, problems));
    Optional<Expression> holds =
        expressions.check(written.holds(), written.each(), TRUTH, problems);
    MessageText message =
        written
            .message()
            .map(text -> message(text, written.each(), problems))
            .orElseGet(() -> new MessageText(List.of(written.summary())));
    Optional<Pointer> at =
        written.at().flatMap(text -> Pointer.read(text, written.each(), written.kinds(), problems));
    return problems.count() > before || holds.isEmpty()
        ? Optional.empty()
        : Optional.of(new Judgement(written.each(), when, holds.get(), message, at));
  }

  private MessageText message(Scalar scalar, Optional<Each> each, Problems problems) {
    String text = scalar.text();
    ExpressionPlaces places = new ExpressionPlaces(scalar);
    List<Object> parts = new ArrayList<>();
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        problems.add(places.at(open), "a brace that is not closed: braces hold expressions");
        return new MessageText(List.of());
      }
      parts.add(text.substring(done, open));
      expressions
          .check(part(text.substring(open + 1, close), open, close, places), each, TEXT, problems)
          .ifPresent(parts::add);
      done = close + 1;
    }
    parts.add(text.substring(done));
    return new MessageText(parts);
  }

  private static Scalar part(String text, int open, int close, ExpressionPlaces places) {
    Slice begin = places.at(open + 1);
    Slice end = places.at(close);
    boolean isKnown = begin.isEmpty() && end.isEmpty() && begin.start() <= end.start();
    return new Scalar(
        text, true, isKnown ? begin.source().slice(begin.start(), end.start()) : begin);
  }
}
