package io.github.pvelint.controls;

import java.util.Locale;

/**
 * One control of a catalogue.
 *
 * @param id as the catalogue writes it: {@code SYS.1.6.A17}, {@code A.8.13}, {@code AC-6}, {@code
 *     11.2}
 * @param topic what it is about: NIST's title, else words of ours; empty if no rule names it
 */
public record Control(Framework framework, String id, String topic) {

  /** Written out, as is the hash code: a record's own cost 20 ms when one is first called. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Control that
        && id.equals(that.id)
        && framework == that.framework
        && topic.equals(that.topic);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * Whether it is what is asked for, or a part of it: {@code SYS.1.6} is the module of {@code
   * SYS.1.6.A17}, {@code AC} the family of {@code AC-6}, {@code nist} a whole catalogue. Case does
   * not matter.
   */
  public boolean isWithin(String wanted) {
    String whole = id.toLowerCase(Locale.ROOT);
    String part = wanted.toLowerCase(Locale.ROOT);
    if (part.equals(framework.id()) || part.equals(whole)) {
      return true;
    }
    return !part.isEmpty()
        && whole.startsWith(part)
        && ".-".indexOf(whole.charAt(part.length())) >= 0;
  }
}
