package io.github.pvelint.input;

import io.github.pvelint.input.Inputs.ClusterInput;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.Guest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A folder of files to discover, and what is discovered in it, written as short lines. */
record Tree(Path folder) {
  static final String CONTAINER =
      """
      hostname: web
      net0: name=eth0,bridge=vmbr0,ip=dhcp,type=veth
      ostype: debian
      rootfs: local-lvm:vm-101-disk-0,size=8G
      """;

  static final String VM =
      """
      boot: order=scsi0
      name: db
      net0: virtio=BC:24:11:00:00:01,bridge=vmbr0
      ostype: l26
      scsi0: local-lvm:vm-100-disk-0,size=32G
      scsihw: virtio-scsi-single
      """;

  static final String NGINX =
      """
      server {
        listen 80;
        server_name example.org;
      }
      """;

  static Tree in(Path folder) throws IOException {
    return new Tree(folder.toRealPath());
  }

  /** Writes empty files, or guests: what the path says, else a container. */
  Tree guests(String... paths) {
    for (String path : paths) {
      file(path, path.contains("qemu-server/") ? VM : CONTAINER);
    }
    return this;
  }

  Tree file(String path, String content) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Tree folder(String path) {
    try {
      Files.createDirectories(folder.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Tree link(String path, String target) {
    try {
      Files.createSymbolicLink(folder.resolve(path), Path.of(target));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Inputs read(String... paths) {
    return read(Request.of(paths));
  }

  Inputs read(Request request) {
    return read(folder, request, "");
  }

  Inputs readAllFiles(String... paths) {
    return read(new Request(List.of(paths), true, Optional.empty(), Optional.empty()));
  }

  static Inputs read(Path workingDirectory, Request request, String standardInput) {
    InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    return new InputReader(workingDirectory, in).read(request, new Circumstances(9, Instant.EPOCH));
  }

  /** The guests that were asked for, as reports name them. */
  static List<String> given(Inputs inputs) {
    return inputs.clusters().stream()
        .flatMap(cluster -> cluster.cluster().guests().stream().filter(isGiven(cluster)))
        .map(Tree::name)
        .toList();
  }

  private static java.util.function.Predicate<Guest> isGiven(ClusterInput input) {
    return guest -> input.given().contains(name(guest));
  }

  /** Each cluster as {@code ROOT: VMID VMID (complete)}. */
  static List<String> clusters(Inputs inputs) {
    return inputs.clusters().stream()
        .map(
            input ->
                input.cluster().root()
                    + ":"
                    + String.join("", vmids(input))
                    + (input.cluster().complete() ? " (complete)" : ""))
        .toList();
  }

  private static List<String> vmids(ClusterInput input) {
    return input.cluster().guests().stream().map(Guest::vmid).sorted().map(id -> " " + id).toList();
  }

  static List<String> troubles(Inputs inputs) {
    return inputs.troubles().stream().map(Tree::text).toList();
  }

  private static String text(Trouble trouble) {
    return trouble.file() + ": " + trouble.message();
  }

  static String name(Guest guest) {
    return guest.anchor().source().name();
  }

  /** Names of all files that were asked for, sorted. */
  static List<String> names(Inputs inputs) {
    return List.copyOf(new TreeSet<>(inputs.given()));
  }
}
