package io.github.pvelint.schema;

import io.github.pvelint.syntax.Slice;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a VM's {@code cpu:} must fulfil beyond its schema (validate_vm_cpu_conf in
 * PVE::QemuServer::CPUConfig). The lists are read when the first VM sets its CPU.
 */
final class CpuModels {
  private static final String CUSTOM = "custom-";

  /** Every model built in, of either architecture: the check does not look at {@code arch:}. */
  private static final Set<String> MODELS = new HashSet<>();

  /** The flags a VM may set or clear; others only a custom model may. */
  private static final Set<String> FLAGS = new HashSet<>();

  static {
    Table lists = Table.of(GuestKind.QEMU, CpuTable.TEXT);
    MODELS.addAll(lists.words("generic"));
    MODELS.addAll(lists.words("x86_64"));
    MODELS.addAll(lists.words("aarch64"));
    FLAGS.addAll(lists.words("flags"));
  }

  private CpuModels() {}

  /**
   * What is wrong with a CPU; absent if nothing.
   *
   * @param string the value of which the properties are
   */
  static Optional<Checked.Refused> fault(Slice string, PropertyString cpu, CustomCpuModels custom) {
    Optional<Property> type = cpu.find("cputype");
    if (type.isEmpty() || !Truth.isPerlTrue(type.get().text())) {
      return Optional.of(new Checked.Refused("a CPU needs a type, as in `cputype=host`", string));
    }
    if (!exists(type.get().text(), custom)) {
      return Optional.of(new Checked.Refused(unknown(type.get().text()), type.get().value(string)));
    }
    Optional<Property> flags = cpu.find("flags");
    if (flags.isPresent()) {
      Optional<Checked.Refused> fault = flagFault(flags.get().value(string));
      if (fault.isPresent()) {
        return fault;
      }
    }
    Optional<Property> reported = cpu.find("reported-model");
    return reported.isPresent()
        ? Optional.of(
            new Checked.Refused(
                "only a custom CPU model may have `reported-model`", reported.get().whole(string)))
        : Optional.empty();
  }

  private static boolean exists(String type, CustomCpuModels custom) {
    return type.startsWith(CUSTOM)
        ? custom.mayHave(type.substring(CUSTOM.length()))
        : MODELS.contains(type);
  }

  private static String unknown(String type) {
    if (type.startsWith(CUSTOM)) {
      return "`" + type + "` is not defined in virtual-guest/cpu-models.conf";
    }
    java.util.List<String> suggestions = Suggestions.closest(type, MODELS);
    return "`"
        + type
        + "` is no CPU model of Proxmox, and names of custom ones begin with `custom-`"
        + (suggestions.isEmpty() ? "" : ": did you mean `" + suggestions.get(0) + "`?");
  }

  private static Optional<Checked.Refused> flagFault(Slice flags) {
    int at = 0;
    for (String flag : flags.raw().split(";", 0)) {
      if (!FLAGS.contains(flag.substring(1))) {
        return Optional.of(
            new Checked.Refused(
                "a VM may not set the CPU flag `" + flag.substring(1) + "`; a custom CPU model may",
                flags.part(at, at + flag.length())));
      }
      at += flag.length() + 1;
    }
    return Optional.empty();
  }
}
