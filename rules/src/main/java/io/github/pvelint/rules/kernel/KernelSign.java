package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.ContainerRuntime;
import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.model.HostDevice;
import io.github.pvelint.model.HostMount;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Words;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A sign that a container's workload leans on the kernel.
 *
 * @param what it is, for people
 * @param common whether containers have it that are none the worse for it
 */
record KernelSign(Slice at, String what, boolean common) {
  private static final String TUNNELS = "tunnels";

  /**
   * All signs in the order of the file; what one line says counts once.
   *
   * @param tags that are a sign, in lower case
   */
  static List<KernelSign> in(Container container, List<String> tags) {
    Map<Integer, KernelSign> signs = new LinkedHashMap<>();
    List<HostMount> trees = ModuleTrees.in(container);
    if (!trees.isEmpty()) {
      add(signs, trees.get(0).source(), "kernel modules", false);
    }
    addDevice(signs, container, HostDevice.TUN, TUNNELS);
    Optional<Spot> fuse = container.features().spot("fuse");
    if (fuse.isPresent()) {
      add(signs, fuse.get().slice(), "FUSE", false);
    } else {
      addDevice(signs, container, HostDevice.FUSE, "FUSE");
    }
    addDevice(signs, container, HostDevice.BLOCK_LAYER, "block devices");
    addDevice(signs, container, HostDevice.KVM, "virtual machines");
    addRuntime(signs, container.containerRuntime());
    Optional<Slice> tag = tag(container, tags);
    if (tag.isPresent()) {
      add(signs, tag.get(), "the tag " + tag.get().text(), false);
    }
    return sorted(signs.values());
  }

  private static void addDevice(
      Map<Integer, KernelSign> signs, Container container, HostDevice device, String what) {
    List<DeviceAccess> lines = device.in(container);
    if (!lines.isEmpty()) {
      add(signs, lines.get(0).slice(), what, what.equals(TUNNELS));
    }
  }

  private static void addRuntime(Map<Integer, KernelSign> signs, ContainerRuntime runtime) {
    Optional<Spot> spot = runtime.keyctl().isPresent() ? runtime.keyctl() : runtime.nesting();
    if (spot.isPresent() && (runtime.isPossible() || runtime.isLikely())) {
      add(signs, spot.get().slice(), "a container runtime", !runtime.isLikely());
    }
  }

  private static Optional<Slice> tag(Container container, List<String> known) {
    Optional<Setting> tags = container.option("tags");
    if (tags.isPresent()) {
      for (Slice word : Words.of(tags.get().valueSlice())) {
        if (known.contains(word.text().toLowerCase(Locale.ROOT))) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  private static void add(Map<Integer, KernelSign> signs, Slice at, String what, boolean common) {
    signs.putIfAbsent(at.start(), new KernelSign(at, what, common));
  }

  private static List<KernelSign> sorted(Collection<KernelSign> signs) {
    List<KernelSign> sorted = new ArrayList<>(signs);
    if (sorted.size() > 1) {
      sorted.sort((one, other) -> Integer.compare(one.at().start(), other.at().start()));
    }
    return sorted;
  }
}
