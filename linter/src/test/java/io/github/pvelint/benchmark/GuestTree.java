package io.github.pvelint.benchmark;

import io.github.pvelint.testing.ClusterFiles;
import io.github.pvelint.testing.GuestGenerator;
import io.github.pvelint.testing.GuestMix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a tree of generated clusters of four nodes, the same one each time. */
public final class GuestTree {
  private static final long SEED = 42;
  private static final int FIRST_VMID = 100;
  private static final int NODES = 4;

  private GuestTree() {}

  /** Takes a {@link GuestMix}, a folder, the number of guests and how many make a cluster. */
  public static void main(String[] args) throws IOException {
    GuestGenerator generator = new GuestGenerator(GuestMix.valueOf(args[0]), SEED);
    Path folder = Path.of(args[1]);
    int guests = Integer.parseInt(args[2]);
    int inCluster = Integer.parseInt(args[3]);
    for (int i = 0; i < guests; i++) {
      int vmid = FIRST_VMID + i;
      Path cluster = folder.resolve("cluster" + (FIRST_VMID + i / inCluster));
      if (i % inCluster == 0) {
        for (Map.Entry<String, String> file : ClusterFiles.of(vmid + 1).entrySet()) {
          write(cluster.resolve(file.getKey()), file.getValue());
        }
      }
      boolean container = i % 2 == 0;
      String text = container ? generator.container(vmid) : generator.vm(vmid);
      String node = "nodes/pve" + i % inCluster * NODES / inCluster;
      write(cluster.resolve(node + (container ? "/lxc/" : "/qemu-server/") + vmid + ".conf"), text);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
