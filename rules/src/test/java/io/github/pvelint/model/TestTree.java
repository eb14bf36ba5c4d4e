package io.github.pvelint.model;

import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cluster's tree in memory.
 *
 * @param files the texts by their path below /etc/pve
 */
record TestTree(Map<String, String> files) implements ClusterParts.Files {
  private static final Pattern GUEST =
      Pattern.compile("nodes/([^/]+)/(lxc|qemu-server)/([0-9]+)\\.conf");

  static TestTree empty() {
    return new TestTree(Map.of());
  }

  /** The same tree with one more file, or with another text for it. */
  TestTree with(String path, String text) {
    Map<String, String> more = new TreeMap<>(files);
    more.put(path, text);
    return new TestTree(more);
  }

  /** A node without guests. */
  TestTree withNode(String name) {
    return with("nodes/" + name + "/", "");
  }

  @Override
  public Optional<Source> file(String path) {
    return Optional.ofNullable(files.get(path)).map(text -> Source.of(path, text));
  }

  @Override
  public List<Source> folder(String path) {
    return files.keySet().stream()
        .filter(name -> name.startsWith(path + "/"))
        .flatMap(name -> file(name).stream())
        .toList();
  }

  @Override
  public List<SecretFile> secrets() {
    return List.of();
  }

  Cluster cluster() {
    return cluster(9);
  }

  Cluster cluster(int pveMajor) {
    ClusterParts parts = ClusterParts.read(this, pveMajor);
    List<Guest> guests = new ArrayList<>();
    Set<String> nodes = new TreeSet<>();
    files.forEach(
        (path, text) -> {
          if (path.startsWith("nodes/")) {
            nodes.add(path.split("/", 3)[1]);
          }
          Matcher guest = GUEST.matcher(path);
          if (guest.matches()) {
            guests.add(load(guest, Source.of(path, text), parts));
          }
        });
    return new Cluster("", guests, true, nodes, parts, new Circumstances(pveMajor, Instant.EPOCH));
  }

  private static Guest load(Matcher path, Source source, ClusterParts parts) {
    GuestKind kind = path.group(2).equals("lxc") ? GuestKind.LXC : GuestKind.QEMU;
    int vmid = Integer.parseInt(path.group(3));
    return Guest.of(
        new GuestLoader().load(source, kind, vmid, Optional.of(path.group(1)), parts.cpuModels()));
  }
}
