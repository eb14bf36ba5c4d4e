package io.github.pvelint.policy.node;

import io.github.pvelint.schema.Suggestions;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Gathers what is wrong with policy files, so that all of it can be shown at once.
 *
 * <p>Text from a file gets into messages only through {@link #quote}: what acts on a terminal is
 * replaced, and a file that another one extends is not quoted at all, since it may be one that the
 * reader of the messages must not see.
 */
public final class Problems {
  private static final int LONGEST = 60;

  /** How many names a message can list. */
  private static final int FEW = 12;

  private final List<PolicyProblem> all = new ArrayList<>();
  private boolean quotes = true;

  /** Whether text of the files that are read from now on may be shown. */
  public void quoting(boolean isAllowed) {
    quotes = isAllowed;
  }

  /** Notes a problem; whatever comes from the file must have been {@linkplain #quote quoted}. */
  public void add(Slice at, String message) {
    all.add(new PolicyProblem(at, message));
  }

  /** There is nothing of that name; says what may have been meant. */
  public void unknown(Slice at, String what, String given, Collection<String> names) {
    List<String> close = Suggestions.closest(given, names);
    String hint = "";
    if (!close.isEmpty()) {
      hint = "; did you mean `" + String.join("` or `", close) + "`?";
    } else if (names.size() <= FEW) {
      hint = " (there are: " + String.join(", ", names) + ")";
    }
    add(at, "there is no " + what + quote(given) + hint);
  }

  /** The value is none of its kind. */
  public void wrong(PolicyNode node, String expected) {
    String given = node instanceof PolicyNode.Scalar scalar ? quote(scalar.text()) : "";
    add(node.at(), "expected " + expected + ", found " + node.noun() + given);
  }

  /** A blank and the text between back-quotes; nothing if it must not be shown. */
  public String quote(String text) {
    return quote(text, LONGEST);
  }

  /**
   * The same with another end.
   *
   * @param longest in code points; what is beyond is left out
   */
  public String quote(String text, int longest) {
    if (!quotes || text.isEmpty()) {
      return "";
    }
    StringBuilder shown = new StringBuilder(" `");
    text.codePoints().limit(longest).map(Problems::visible).forEach(shown::appendCodePoint);
    return shown.append(text.codePointCount(0, text.length()) > longest ? "...`" : "`").toString();
  }

  private static int visible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          0xFFFD;
      default -> codePoint;
    };
  }

  /** How many there are so far. */
  public int count() {
    return all.size();
  }

  /**
   * Ends the reading.
   *
   * @throws PolicyException if anything is wrong
   */
  public void throwIfAny() throws PolicyException {
    if (!all.isEmpty()) {
      throw new PolicyException(all);
    }
  }
}
