package io.github.pvelint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The signs that a container runs containers of its own: Docker, Podman, Kubernetes.
 *
 * @param nesting where {@code features} asks for nesting; absent if it does not
 * @param keyctl where {@code features} opens the kernel's keyring; absent if it does not
 * @param data mount points in the container where only a container runtime keeps its data
 * @param helpers what a container runtime often needs, but others do as well: FUSE, no AppArmor, a
 *     runtime's socket
 */
public record ContainerRuntime(
    Optional<Spot> nesting, Optional<Spot> keyctl, List<Sign> data, List<Sign> helpers) {
  private static final List<String> DATA =
      List.of(
          "/var/lib/docker",
          "/var/lib/containerd",
          "/var/lib/containers",
          "/var/lib/kubelet",
          "/var/lib/rancher",
          "/var/lib/k0s",
          "/var/snap/docker",
          "/var/snap/microk8s");
  private static final List<String> SOCKETS =
      List.of("/docker.sock", "/containerd.sock", "/podman.sock", "/crio.sock");

  /**
   * One sign.
   *
   * @param spot the line that gives it
   * @param what it is, for people
   */
  public record Sign(Spot spot, String what) {}

  static ContainerRuntime of(Container container) {
    Features features = container.features();
    return new ContainerRuntime(
        features.spot("nesting"), features.spot("keyctl"), data(container), helpers(container));
  }

  private static List<Sign> data(Container container) {
    List<Sign> data = new ArrayList<>(0);
    for (MountPoint mount : container.mountPoints()) {
      addIfData(data, mount.setting(), mount.target());
    }
    for (MountEntry entry : container.mountEntries()) {
      addIfData(data, entry.setting(), entry.target());
    }
    return data;
  }

  private static void addIfData(List<Sign> data, Setting setting, String target) {
    String path = HostPath.clean(target);
    for (String directory : DATA) {
      if (HostPath.isWithin(path, directory)) {
        data.add(new Sign(setting.spot(), path));
        return;
      }
    }
  }

  private static List<Sign> helpers(Container container) {
    List<Sign> helpers = new ArrayList<>(0);
    Optional<Spot> fuse = container.features().spot("fuse");
    if (fuse.isPresent()) {
      helpers.add(new Sign(fuse.get(), "FUSE"));
    }
    for (DeviceAccess line : HostDevice.FUSE.in(container)) {
      helpers.add(new Sign(line.setting().spot(), "FUSE"));
    }
    AppArmor appArmor = container.appArmor();
    if (appArmor.isUnconfined()) {
      helpers.add(new Sign(appArmor.profile().orElseThrow().spot(), "no AppArmor"));
    }
    for (HostMount mount : container.hostMounts()) {
      if (isSocket(mount.path())) {
        helpers.add(new Sign(mount.spot(), mount.path()));
      }
    }
    return helpers;
  }

  private static boolean isSocket(String path) {
    for (String name : SOCKETS) {
      if (path.endsWith(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the features are set for one: {@code nesting} with {@code keyctl}, which little else
   * needs. Some installation scripts set both for whatever they install, though.
   */
  public boolean isPossible() {
    return nesting.isPresent() && keyctl.isPresent();
  }

  /** Whether more than the features speaks for one. */
  public boolean isLikely() {
    return nesting.isPresent() && (!data.isEmpty() || (keyctl.isPresent() && !helpers.isEmpty()));
  }

  /** What speaks for one besides the features. */
  public List<Sign> signs() {
    List<Sign> signs = new ArrayList<>(data);
    signs.addAll(helpers);
    return signs;
  }
}
