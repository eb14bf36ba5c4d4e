package io.github.pvelint.benchmark;

import io.github.pvelint.testing.GuestGenerator;
import io.github.pvelint.testing.GuestMix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a tree of generated clusters, the same one each time. */
public final class GuestTree {
  private static final long SEED = 42;
  private static final int FIRST_VMID = 100;

  private GuestTree() {}

  /** Takes a {@link GuestMix}, a folder, the number of guests and how many make a cluster. */
  public static void main(String[] args) throws IOException {
    GuestGenerator generator = new GuestGenerator(GuestMix.valueOf(args[0]), SEED);
    Path folder = Path.of(args[1]);
    int guests = Integer.parseInt(args[2]);
    int inCluster = Integer.parseInt(args[3]);
    for (int i = 0; i < guests; i++) {
      int vmid = FIRST_VMID + i;
      boolean container = i % 2 == 0;
      Path file =
          folder
              .resolve("cluster" + (FIRST_VMID + i / inCluster))
              .resolve("nodes/pve" + i % inCluster * 4 / inCluster)
              .resolve((container ? "lxc/" : "qemu-server/") + vmid + ".conf");
      Files.createDirectories(file.getParent());
      Files.writeString(file, container ? generator.container(vmid) : generator.vm(vmid));
    }
  }
}
