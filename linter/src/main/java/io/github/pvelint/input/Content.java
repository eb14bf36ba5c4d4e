package io.github.pvelint.input;

import io.github.pvelint.schema.GuestKind;
import java.util.Optional;

/**
 * What a file's lines say about it, one count a line.
 *
 * @param container options that only a container can have in this form
 * @param vm options that only a VM can have in this form
 * @param shared options that either kind could have
 * @param doubtful names of options, with values that neither kind takes
 * @param foreign lines that are nothing in a guest config
 * @param devices of the options of one kind, those that are property strings: disks, network
 *     devices and the like
 */
record Content(int container, int vm, int shared, int doubtful, int foreign, int devices) {

  /** The kind that the lines speak for; absent if they speak for neither or for both alike. */
  Optional<GuestKind> kind() {
    if (container == vm) {
      return Optional.empty();
    }
    return Optional.of(container > vm ? GuestKind.LXC : GuestKind.QEMU);
  }

  /** Whether it can be a guest config, of whatever kind. */
  boolean isPlausible() {
    return known() > foreign;
  }

  /** Whether a file whose name is that of a guest config is one. */
  boolean isLikely() {
    return isPlausible() && known() > 1;
  }

  /**
   * Whether it is a guest config, whatever its name. Other files have single keys in common with
   * guest configs (YAML with {@code name:} or {@code memory:}); none has its devices.
   */
  boolean isCertain() {
    return devices > 0 && container + vm > 1 && known() >= 3 * foreign;
  }

  private int known() {
    return container + vm + shared + doubtful;
  }
}
