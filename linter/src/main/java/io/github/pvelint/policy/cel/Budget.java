package io.github.pvelint.policy.cel;

import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationListener;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts what an evaluation costs, and ends it when that is too much. Expressions end by
 * themselves, but a short one can ask for more than any machine has: each {@code map(s, s + s)}
 * doubles a text.
 */
final class Budget implements CelEvaluationListener {
  /** A rule that takes all of it runs for some hundredths of a second. */
  static final long MOST = 2_000_000;

  private final Map<Long, Long> sizes = new HashMap<>();
  private long spent;

  /** The evaluation has cost too much. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exhausted() {
      super("it costs too much: make it simpler");
    }
  }

  @Override
  public void callback(CelExpr expression, Object value) {
    long size = size(value);
    sizes.put(expression.id(), size);
    spent += 1 + size / 8 + search(expression);
    if (spent > MOST) {
      throw new Exhausted();
    }
  }

  private static long size(Object value) {
    if (value instanceof CharSequence text) {
      return text.length();
    }
    return value instanceof Collection<?> all ? all.size() : 1;
  }

  /** Looking for one text in another takes up to the product of their lengths. */
  private long search(CelExpr expression) {
    if (expression.getKind() != CelExpr.ExprKind.Kind.CALL) {
      return 0;
    }
    CelExpr.CelCall call = expression.call();
    boolean isSearch = call.function().equals("contains") || call.function().equals("matches");
    if (!isSearch || call.target().isEmpty() || call.args().isEmpty()) {
      return 0;
    }
    long text = sizes.getOrDefault(call.target().get().id(), 0L);
    long wanted = sizes.getOrDefault(call.args().get(0).id(), 0L);
    return text * wanted / 16;
  }
}
