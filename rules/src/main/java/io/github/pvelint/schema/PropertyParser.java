package io.github.pvelint.schema;

import io.github.pvelint.syntax.PropertyPart;
import io.github.pvelint.syntax.PropertyReader;
import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Optional;

/** Takes property strings apart and checks them (parse_property_string in PVE::JSONSchema). */
final class PropertyParser {
  private static final String CPU_FORMAT = "pve-vm-cpu-conf";

  private final PropertyReader reader = new PropertyReader();

  /** What Proxmox makes of a value of an option that is a property string. */
  Checked parse(Option option, Slice value, CustomCpuModels cpus) {
    PropertyCollector collector = new PropertyCollector(option, value);
    for (PropertyPart part : reader.read(value)) {
      Optional<Checked.Refused> fault = collector.take(part);
      if (fault.isPresent()) {
        return fault.get();
      }
    }
    PropertyString whole = new PropertyString(collector.found());
    Optional<Checked.Refused> fault = fault(option, value, whole);
    if (fault.isEmpty()
        && option.format().isPresent()
        && option.format().get().equals(CPU_FORMAT)) {
      fault = CpuModels.fault(value, whole, cpus);
    }
    return fault.isPresent()
        ? fault.get()
        : new Checked.Accepted(Texts.of(value), Optional.of(whole));
  }

  /** Checks each value, then what should be there and is not. */
  private static Optional<Checked.Refused> fault(
      Option option, Slice string, PropertyString whole) {
    List<Property> found = whole.properties();
    for (int i = 0; i < found.size(); i++) {
      Property property = found.get(i);
      Option schema = option.properties().get(property.name());
      if (schema != null) {
        Optional<Checked.Refused> fault = fault(schema, property, string, whole);
        if (fault.isPresent()) {
          return fault;
        }
      }
    }
    for (Option schema : option.properties().values()) {
      if (!schema.isOptional() && whole.find(schema.name()).isEmpty()) {
        return Optional.of(
            new Checked.Refused(
                Nouns.of(option) + " needs `" + schema.name() + "=`", string, schema.name()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Checked.Refused> fault(
      Option schema, Property property, Slice string, PropertyString whole) {
    Optional<String> required = schema.requires();
    if (required.isPresent() && whole.find(required.get()).isEmpty()) {
      return Optional.of(
          new Checked.Refused(
              "`" + property.name() + "` means nothing without `" + required.get() + "`",
              property.whole(string),
              property.name()));
    }
    String raw = raw(property, string);
    return switch (schema.type()) {
      case BOOLEAN ->
          property.text().equals("1") || property.text().equals("0")
              ? Optional.empty()
              : refused(property, string, Texts.quoted(raw) + " is neither yes nor no: use 1 or 0");
      case INTEGER ->
          Numbers.isInteger(raw)
              ? limited(schema, property, string, raw)
              : refused(property, string, Texts.quoted(raw) + " is no whole number");
      case NUMBER ->
          Numbers.isNumber(raw)
              ? limited(schema, property, string, raw)
              : refused(property, string, Texts.quoted(raw) + " is no number");
      case STRING -> textFault(schema, property, string, raw);
    };
  }

  /** One char a byte. Decoding shortens whatever is not ASCII, so equal length means equal text. */
  private static String raw(Property property, Slice string) {
    Slice value = property.value(string);
    return property.text().length() == value.length() ? property.text() : value.raw();
  }

  private static Optional<Checked.Refused> textFault(
      Option schema, Property property, Slice string, String raw) {
    if (schema.format().isPresent()) {
      Optional<TextFault> fault = Formats.fault(schema.format().get(), raw);
      if (fault.isPresent()) {
        TextFault found = fault.get();
        return Optional.of(
            new Checked.Refused(
                named(property, found.reason()),
                property.value(string).part(found.from(), found.to()),
                property.name()));
      }
    }
    return limited(schema, property, string, raw);
  }

  private static Optional<Checked.Refused> limited(
      Option schema, Property property, Slice string, String raw) {
    Optional<String> problem = Bounds.problem(schema.limits(), raw);
    return problem.isPresent() ? refused(property, string, problem.get()) : Optional.empty();
  }

  private static Optional<Checked.Refused> refused(Property property, Slice string, String reason) {
    return Optional.of(
        new Checked.Refused(named(property, reason), property.value(string), property.name()));
  }

  /** The name helps where the file shows it; a value that stands alone is named by its option. */
  private static String named(Property property, String reason) {
    return property.hasKey() ? "`" + property.name() + "`: " + reason : reason;
  }
}
