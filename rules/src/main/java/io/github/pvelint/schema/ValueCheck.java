package io.github.pvelint.schema;

import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/**
 * Checks values as Proxmox's loaders do (check_type in PVE::QemuServer and PVE::LXC::Config). One
 * instance serves one thread: it keeps a reader.
 */
public final class ValueCheck {
  private final PropertyParser properties = new PropertyParser();

  /** A check with a reader of its own. */
  public ValueCheck() {}

  /**
   * What the loader makes of a value. It checks type and format; limits only within a property
   * string.
   *
   * @param schema of the guest's kind
   * @param option of that schema, as {@link Schema#find} or {@link Schema#fleecing} gave it
   * @param value as the line holds it, trimmed
   * @param cpus the CPU models that the cluster defines
   */
  public Checked check(Schema schema, Option option, Slice value, CustomCpuModels cpus) {
    String raw = value.raw();
    int lineBreak = Math.max(raw.indexOf('\r'), raw.indexOf('\n'));
    if (lineBreak >= 0) {
      return new Checked.Refused(
          "there is a line break in the value", value.part(lineBreak, lineBreak + 1));
    }
    return switch (option.type()) {
      case BOOLEAN -> bool(value, raw);
      case INTEGER ->
          Ascii.isDigits(raw)
              ? accepted(Numbers.integer(raw))
              : new Checked.Refused(Texts.quoted(raw) + " is no whole number", value);
      case NUMBER ->
          Numbers.isPlainNumber(raw)
              ? accepted(raw)
              : new Checked.Refused(
                  Texts.quoted(raw) + " is no number: use digits, as in `2` or `0.5`", value);
      case STRING -> text(schema, option, value, cpus);
    };
  }

  private static Checked bool(Slice value, String raw) {
    Optional<String> truth = Truth.of(raw);
    return truth.isPresent()
        ? accepted(truth.get())
        : new Checked.Refused(Texts.quoted(raw) + " is neither yes nor no: use 1 or 0", value);
  }

  private Checked text(Schema schema, Option option, Slice value, CustomCpuModels cpus) {
    if (option.isPropertyString()) {
      return properties.parse(option, value, cpus);
    }
    if (option.format().isPresent()) {
      Optional<TextFault> fault = Formats.fault(option.format().get(), value.raw());
      return fault.isPresent() ? fault.get().in(value) : accepted(Texts.of(value));
    }
    String text = Texts.of(value);
    boolean isQuoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    return accepted(
        isQuoted && schema.kind() == GuestKind.QEMU ? text.substring(1, text.length() - 1) : text);
  }

  private static Checked accepted(String value) {
    return new Checked.Accepted(value, Optional.empty());
  }

  /**
   * What only Proxmox's API would object to in a loaded value: enum, minimum, maximum, pattern and
   * length of a top-level option, which its loader does not look at.
   *
   * @param value as {@link Checked.Accepted#value()} holds it
   * @return absent if it is within bounds
   */
  public static Optional<Problem> rangeProblem(Option option, String value) {
    return Bounds.problem(option.limits(), value).map(Problem::new);
  }
}
