package io.github.pvelint.policy.cel;

import io.github.pvelint.policy.node.PolicyNode.Scalar;
import io.github.pvelint.syntax.Slice;
import java.nio.charset.StandardCharsets;

/**
 * Finds a place of an expression in its file. YAML has quotes, folds lines and takes indentation
 * away; what it leaves alone are the characters that are no white space, in their order.
 */
final class ExpressionPlaces {
  private final Scalar scalar;
  private final String raw;
  private final boolean isSingleQuoted;
  private final boolean isDoubleQuoted;

  ExpressionPlaces(Scalar scalar) {
    this.scalar = scalar;
    this.raw = scalar.at().text();
    this.isSingleQuoted = !scalar.plain() && raw.startsWith("'");
    this.isDoubleQuoted = !scalar.plain() && raw.startsWith("\"");
  }

  /**
   * Where a character of the text stands; the whole value where that cannot be told.
   *
   * @param index in UTF-16 units; from its end on, what stands last
   */
  Slice at(int index) {
    String text = scalar.text();
    int at = begin();
    int last = -1;
    for (int i = 0; i < text.length() && (i <= index || last < 0); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        continue;
      }
      at = skip(at);
      if (at >= raw.length() || raw.charAt(at) != text.charAt(i)) {
        return scalar.at();
      }
      last = at;
      at += isSingleQuoted && text.charAt(i) == '\'' ? 2 : 1;
    }
    return last < 0 ? scalar.at() : point(last);
  }

  private int begin() {
    if (isSingleQuoted || isDoubleQuoted) {
      return 1;
    }
    boolean isBlock = !scalar.plain() && (raw.startsWith("|") || raw.startsWith(">"));
    return isBlock ? Math.max(0, raw.indexOf('\n')) : 0;
  }

  private int skip(int from) {
    int at = from;
    while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
      at++;
    }
    return isDoubleQuoted && at < raw.length() && raw.charAt(at) == '\\' ? at + 1 : at;
  }

  private Slice point(int index) {
    int bytes = raw.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    int start = scalar.at().start() + bytes;
    return scalar.at().source().slice(start, start);
  }
}
