package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.QemuArgument;
import java.util.Set;

/** Options of QEMU that reach beyond the VM. */
final class HostArguments {
  private static final Set<String> WITHIN_QEMU =
      Set.of("null", "vc", "spicevmc", "spiceport", "ringbuf", "memory", "qemu-vdagent", "testdev");

  private static final Set<String> NETWORK =
      Set.of("tcp", "telnet", "tn3270", "udp", "websocket", "wss");

  private HostArguments() {}

  static boolean opens(QemuArgument argument) {
    return switch (argument.name()) {
      case "chardev" -> !WITHIN_QEMU.contains(kind(argument));
      case "fsdev", "virtfs", "blockdev", "hda", "hdb", "hdc", "hdd", "cdrom", "fda", "fdb", "s" ->
          true;
      case "drive" -> !(argument.hasPart("if=pflash") && argument.hasPart("readonly"));
      case "device" -> argument.value().startsWith("vfio-");
      case "sandbox" -> argument.value().startsWith("off");
      case "monitor", "qmp", "qmp-pretty", "gdb" -> NETWORK.contains(kind(argument));
      default -> false;
    };
  }

  /** The option with what kind it is; never more of its value, which may hold a secret. */
  static String described(QemuArgument argument) {
    return switch (argument.name()) {
      case "chardev", "device", "monitor", "qmp", "qmp-pretty", "gdb", "sandbox" ->
          "-" + argument.name() + " " + kind(argument);
      default -> "-" + argument.name();
    };
  }

  /** The first word of the value. */
  private static String kind(QemuArgument argument) {
    return argument.value().split("[,: ]", 2)[0];
  }
}
