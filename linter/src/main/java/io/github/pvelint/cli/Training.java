package io.github.pvelint.cli;

import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rules.Rules;
import io.github.pvelint.schema.GuestKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the JVM watches when the launcher has it make archives of loaded classes: runs as users
 * start them, over the examples of all rules.
 */
public final class Training {
  /**
   * From here on every run loads all classes of its archive, be they needed or not: so there are
   * only those of what most runs do.
   */
  private static final int AOT_LINKING = 25;

  /** Something of all that policies mostly say; no rule of one's own, since these load CEL. */
  static final String POLICY =
      """
      required-version: 0.1
      fail-on: error
      strict-waivers: false
      rules:
        privileged-container: off
        isolation: warning
        snapshot*: note
        too-many-snapshots: {severity: note, parameters: {max-count: 5}}
      overrides:
        - select: {tag: lab, kind: lxc, path: "lab/*"}
          rules:
            backup: off
      needs:
        - select: {pool: prod}
          need: backup-24h
      waivers:
        - rule: nesting-enabled
          select: {vmid: 100-109, name: "web*"}
          key: features
          reason: Docker
          until: 2027-01-31
          owner: ops
      """;

  /** What most containers have, as far as no rule is about it. */
  private static final String CONTAINER =
      """
      arch: amd64
      cores: 2
      hostname: web
      net0: name=eth0,bridge=vmbr0,gw=192.0.2.1,hwaddr=BC:24:11:00:00:01,ip=192.0.2.10/24,type=veth
      rootfs: local-zfs:subvol-102-disk-0,size=8G
      timezone: Europe/Vienna
      unprivileged: 1
      """;

  /** What most VMs have, as far as no rule is about it. */
  private static final String VM =
      """
      boot: order=scsi0;net0
      memory: 2048
      meta: creation-qemu=9.2.0,ctime=1750000000
      net0: virtio=BC:24:11:00:00:02,bridge=vmbr0,firewall=1
      scsi0: local-zfs:vm-103-disk-0,discard=on,iothread=1,size=32G
      scsihw: virtio-scsi-single
      smbios1: uuid=6f1d4c5e-3a2b-4c1d-8e9f-0a1b2c3d4e5f
      vmgenid: 7a2e5d6f-4b3c-4d2e-9f0a-1b2c3d4e5f60
      """;

  private final Path folder;

  private Training(Path folder) {
    this.folder = folder;
  }

  /**
   * Leaves nothing behind and says nothing.
   *
   * @param args what the archive is for: {@code hook} for text on plain files, else {@code any}
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("pvelint").toRealPath();
    try {
      new Training(folder).run(List.of(args).contains("hook"));
    } finally {
      delete(folder);
    }
  }

  private void run(boolean isHook) throws IOException {
    List<String> files = new ArrayList<>(List.of("check"));
    for (Rule rule : Rules.all()) {
      for (String example : rule.documentation().bad()) {
        Path cluster = folder.resolve(rule.info().id());
        write(cluster, rule.info(), example);
      }
    }
    write(folder.resolve("usual/lxc/102.conf"), new StringBuilder(CONTAINER));
    write(folder.resolve("usual/qemu-server/103.conf"), new StringBuilder(VM));
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).map(Path::toString).limit(400).forEach(files::add);
    }
    pvelint(files.toArray(String[]::new));
    files.add(1, "--policy=" + Files.writeString(folder.resolve("policy.yaml"), POLICY));
    pvelint(files.toArray(String[]::new));
    if (isHook) {
      return;
    }
    files.set(1, "--format=sarif");
    pvelint(files.toArray(String[]::new));
    if (Runtime.version().feature() < AOT_LINKING) {
      pvelint("check", "--format", "json", ".");
      pvelint("--help");
    }
  }

  private void pvelint(String... args) {
    Environment environment =
        new Environment(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new ByteArrayOutputStream(),
            folder,
            System.getenv(),
            Clock.systemUTC(),
            false);
    Main.run(args, environment);
  }

  /** One guest file, or several files after {@code ==> PATH <==} lines. */
  private static void write(Path cluster, RuleInfo rule, String example) throws IOException {
    boolean container = rule.kinds().contains(GuestKind.LXC);
    Path file = cluster.resolve(container ? "lxc/101.conf" : "qemu-server/101.conf");
    StringBuilder text = new StringBuilder();
    for (String line : example.split("\n", -1)) {
      if (line.startsWith("==> ") && line.endsWith(" <==")) {
        write(file, text);
        file = cluster.resolve(line.substring(4, line.length() - 4));
      } else {
        text.append(line).append('\n');
      }
    }
    write(file, text);
  }

  private static void write(Path file, StringBuilder text) throws IOException {
    if (!text.toString().isBlank()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    text.setLength(0);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
