package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.ContainerRuntime;
import io.github.pvelint.model.HostDevice;
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
    ModuleTrees.in(container).stream()
        .limit(1)
        .forEach(mount -> add(signs, mount.source(), "kernel modules", false));
    container.features().spot("fuse").ifPresent(spot -> add(signs, spot.slice(), "FUSE", false));
    addDevice(signs, container, HostDevice.TUN, TUNNELS);
    if (container.features().spot("fuse").isEmpty()) {
      addDevice(signs, container, HostDevice.FUSE, "FUSE");
    }
    addDevice(signs, container, HostDevice.BLOCK_LAYER, "block devices");
    addDevice(signs, container, HostDevice.KVM, "virtual machines");
    addRuntime(signs, container.containerRuntime());
    tag(container, tags).ifPresent(word -> add(signs, word, "the tag " + word.text(), false));
    return sorted(signs.values());
  }

  private static void addDevice(
      Map<Integer, KernelSign> signs, Container container, HostDevice device, String what) {
    device.in(container).stream()
        .limit(1)
        .forEach(line -> add(signs, line.slice(), what, what.equals(TUNNELS)));
  }

  private static void addRuntime(Map<Integer, KernelSign> signs, ContainerRuntime runtime) {
    Optional<Spot> spot = runtime.keyctl().or(runtime::nesting);
    if (runtime.isPossible() || runtime.isLikely()) {
      spot.ifPresent(at -> add(signs, at.slice(), "a container runtime", !runtime.isLikely()));
    }
  }

  private static Optional<Slice> tag(Container container, List<String> known) {
    return container
        .option("tags")
        .flatMap(
            tags ->
                Words.of(tags.valueSlice()).stream()
                    .filter(word -> known.contains(word.text().toLowerCase(Locale.ROOT)))
                    .findFirst());
  }

  private static void add(Map<Integer, KernelSign> signs, Slice at, String what, boolean common) {
    signs.putIfAbsent(at.start(), new KernelSign(at, what, common));
  }

  private static List<KernelSign> sorted(Collection<KernelSign> signs) {
    List<KernelSign> sorted = new ArrayList<>(signs);
    sorted.sort((one, other) -> Integer.compare(one.at().start(), other.at().start()));
    return sorted;
  }
}
