package io.github.pvelint.schema;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of Proxmox's schema, compiled when it is first needed: most runs need a few of them.
 */
public final class ValuePattern {
  private final String text;

  /** A race compiles it twice, to the same effect. */
  private volatile @Nullable Pattern compiled;

  private ValuePattern(String text) {
    this.text = text;
  }

  /** A pattern in Perl's syntax, as far as Java's is the same. */
  public static ValuePattern of(String text) {
    return new ValuePattern(text);
  }

  /** The pattern as Proxmox writes it. */
  public String text() {
    return text;
  }

  /**
   * Whether a value satisfies it.
   *
   * @param raw the value, one char a byte
   */
  public boolean matches(String raw) {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = compile(text);
      compiled = pattern;
    }
    return pattern.matcher(raw).find();
  }

  /**
   * check_prop in PVE::JSONSchema matches {@code ^pattern$} without brackets around the pattern, so
   * of {@code a|b} each half is bound at one end only. What Java writes another way is rewritten: a
   * repetition without a lower bound, and NUL.
   */
  private static Pattern compile(String text) {
    String java = text.replace("{,", "{0,").replace("\\0", "\\x00");
    return Pattern.compile("^" + java + "$", Pattern.UNIX_LINES);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ValuePattern pattern && pattern.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
