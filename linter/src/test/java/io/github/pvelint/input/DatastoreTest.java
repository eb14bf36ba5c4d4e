package io.github.pvelint.input;

import static io.github.pvelint.input.Tree.CONTAINER;
import static io.github.pvelint.input.Tree.VM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Notice;
import io.github.pvelint.model.Backup;
import io.github.pvelint.model.Backup.Verification;
import io.github.pvelint.model.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datastores of Proxmox Backup Server. */
class DatastoreTest {
  private static final String OK = "{\"verify_state\":{\"state\":\"ok\",\"upid\":\"U\"}}";
  private static final String FAILED =
      "{\"notes\":\"x\",\"verify_state\":{\"upid\":\"U\",\"state\":\"failed\"}}";

  @TempDir Path temporary;
  private Tree tree;
  private StoreWriter store;

  @BeforeEach
  void begin() throws IOException {
    tree = Tree.in(temporary);
    tree.folder("store/.chunks/0000");
    store = new StoreWriter(tree.folder().resolve("store"));
  }

  @Test
  void theNewestFinishedSnapshotOfEachGuestIsRead() {
    store
        .snapshot("vm/100/2026-01-28T02:00:00Z", VM.replace("db", "older"), OK)
        .snapshot("vm/100/2026-01-29T02:00:00Z", VM, FAILED)
        .snapshot("ct/101/2026-01-29T02:00:00Z", CONTAINER, "{}");
    tree.file("store/vm/100/2026-01-28T02:00:00Z/.protected", "");
    // One that is being written has no manifest yet.
    store.blob(
        "vm/100/2026-01-30T02:00:00Z/qemu-server.conf.blob",
        StoreWriter.PLAIN,
        "name: unfinished".getBytes(StandardCharsets.UTF_8));

    Inputs inputs = tree.read("store");

    assertThat(Tree.names(inputs))
        .containsExactly(
            "store/ct/101/2026-01-29T02:00:00Z/pct.conf.blob",
            "store/vm/100/2026-01-29T02:00:00Z/qemu-server.conf.blob");
    assertThat(inputs.backups().orElseThrow())
        .containsExactlyInAnyOrder(
            backup("ct/101/2026-01-29T02:00:00Z", Verification.NEVER, false),
            backup("vm/100/2026-01-29T02:00:00Z", Verification.FAILED, false),
            backup("vm/100/2026-01-28T02:00:00Z", Verification.NEVER, true));
    assertThat(inputs.troubles()).isEmpty();
  }

  private static Backup backup(String path, Verification verification, boolean isProtected) {
    String[] parts = path.split("/", -1);
    return new Backup(
        parts[0].equals("ct")
            ? io.github.pvelint.schema.GuestKind.LXC
            : io.github.pvelint.schema.GuestKind.QEMU,
        Integer.parseInt(parts[1]),
        Instant.parse(parts[2]),
        verification,
        isProtected,
        "store/" + path);
  }

  @Test
  void allGenerationsAreReadIfAskedFor() {
    store
        .snapshot("vm/100/2026-01-28T02:00:00Z", VM, OK)
        .snapshot("vm/100/2026-01-29T02:00:00Z", VM, FAILED);
    Request all =
        new Request(
            List.of("store"), false, Optional.empty(), Optional.empty(), true, Optional.empty());

    Inputs inputs = tree.read(all);

    assertThat(Tree.names(inputs)).hasSize(2);
    assertThat(inputs.clusters()).hasSize(2);
    assertThat(inputs.backups().orElseThrow())
        .extracting(Backup::verification)
        .containsExactly(Verification.FAILED, Verification.OK);
  }

  @Test
  void everyNamespaceIsAClusterOfItsOwn() {
    store
        .snapshot("vm/100/2026-01-29T02:00:00Z", VM, OK)
        .snapshot("ns/prod/ns/east/vm/100/2026-01-29T02:00:00Z", VM, OK);

    assertThat(Tree.clusters(tree.read("store"))).containsExactly(": 100", "prod/east: 100");
    assertThat(Tree.clusters(tree.read("store/ns/prod/ns/east"))).containsExactly(": 100");
  }

  @Test
  void anEncryptedGuestIsNamedAndNoFault() {
    store
        .blob(
            "vm/300/2026-01-29T02:00:00Z/qemu-server.conf.blob",
            StoreWriter.ENCRYPTED,
            new byte[100])
        .manifest("vm/300/2026-01-29T02:00:00Z", OK);

    Inputs inputs = tree.read("store");

    assertThat(inputs.troubles()).isEmpty();
    assertThat(inputs.guests()).isZero();
    assertThat(inputs.models().get(0).origin().sealed())
        .extracting(Origin.Sealed::label, Origin.Sealed::why)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("VM 300", "its backup is encrypted"));
  }

  @Test
  void damageIsAFaultOfThatSnapshotAndAnOlderOneStandsIn() throws IOException {
    store
        .snapshot("vm/100/2026-01-28T02:00:00Z", VM, OK)
        .snapshot("vm/100/2026-01-29T02:00:00Z", VM, OK)
        .snapshot("vm/101/2026-01-29T02:00:00Z", VM, "7")
        .snapshot("vm/102/2026-01-29T02:00:00Z", VM, OK);
    flip("vm/100/2026-01-29T02:00:00Z/qemu-server.conf.blob");
    store.blob(
        "vm/102/2026-01-29T02:00:00Z/index.json.blob",
        StoreWriter.PLAIN,
        "{\"backup-time\": 17".getBytes(StandardCharsets.UTF_8));

    Inputs inputs = tree.read("store");

    assertThat(Tree.troubles(inputs))
        .containsExactly(
            "store/vm/100/2026-01-29T02:00:00Z/qemu-server.conf.blob: is damaged: its checksum"
                + " is wrong",
            "store/vm/102/2026-01-29T02:00:00Z/index.json.blob: is damaged: its manifest is no"
                + " JSON");
    assertThat(Tree.names(inputs))
        .containsExactly(
            "store/vm/100/2026-01-28T02:00:00Z/qemu-server.conf.blob",
            "store/vm/101/2026-01-29T02:00:00Z/qemu-server.conf.blob");
  }

  private void flip(String path) throws IOException {
    Path file = store.store().resolve(path);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
  }

  @Test
  void aManifestOfAnotherSnapshotIsRefused() throws IOException {
    store.snapshot("vm/100/2026-01-29T02:00:00Z", VM, OK);
    Path group = store.store().resolve("vm/100");
    Files.move(group.resolve("2026-01-29T02:00:00Z"), group.resolve("2026-01-30T02:00:00Z"));

    assertThat(Tree.troubles(tree.read("store")))
        .singleElement()
        .asString()
        .endsWith("is not the manifest of this snapshot: it names another time");
  }

  @Test
  void aBombInABlobIsTooLarge() {
    store
        .blob(
            "vm/100/2026-01-29T02:00:00Z/qemu-server.conf.blob",
            StoreWriter.ZSTD,
            new byte[64 << 20])
        .manifest("vm/100/2026-01-29T02:00:00Z", OK);

    assertThat(Tree.troubles(tree.read("store")))
        .singleElement()
        .asString()
        .endsWith("qemu-server.conf.blob: is larger than any such file is");
  }

  @Test
  void chunksAreNeverGoneThrough() throws IOException {
    store.snapshot("vm/100/2026-01-29T02:00:00Z", VM, OK);
    Path chunks = store.store().resolve(".chunks");
    Files.createFile(chunks.resolve("0000/101.conf"));
    Files.setPosixFilePermissions(
        chunks, java.nio.file.attribute.PosixFilePermissions.fromString("---------"));
    try {
      Inputs inputs = tree.read("store");
      assertThat(inputs.troubles()).isEmpty();
      assertThat(inputs.guests()).isEqualTo(1);
    } finally {
      Files.setPosixFilePermissions(
          chunks, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static PxarWriter etc() {
    return new PxarWriter()
        .file("passwd", "root")
        .enter("pve")
        .link("lxc", "nodes/pve1/lxc")
        .file("storage.cfg", "dir: local\n")
        .enter("nodes")
        .enter("pve1")
        .enter("lxc")
        .file("101.conf", CONTAINER)
        .link("102.conf", "/etc/shadow")
        .leave()
        .leave()
        .leave()
        .enter("priv")
        .file("token.cfg", "CANARY")
        .leave()
        .leave()
        .leave();
  }

  @Test
  void anArchiveOfEtcIsPutTogetherFromItsChunks() {
    store
        .chunked("host/pve1/2026-01-29T02:00:00Z/etc.pxar.didx", etc().bytes(), 100)
        .manifest("host/pve1/2026-01-29T02:00:00Z", OK);

    Inputs inputs = tree.read("store");

    assertThat(Tree.names(inputs))
        .containsExactly(
            "store/host/pve1/etc.pxar/pve/nodes/pve1/lxc/101.conf",
            "store/host/pve1/etc.pxar/pve/storage.cfg");
    assertThat(Tree.troubles(inputs))
        .containsExactly(
            "store/host/pve1/etc.pxar/pve/nodes/pve1/lxc/102.conf: is a link in the archive: not"
                + " followed");
  }

  @Test
  void aHostsArchiveIsTheClusterUnlessAnotherIsThere() {
    store
        .chunked("host/pve1/2026-01-29T02:00:00Z/etc.pxar.didx", etc().bytes(), 100)
        .manifest("host/pve1/2026-01-29T02:00:00Z", OK)
        .snapshot("ct/101/2026-01-29T02:00:00Z", CONTAINER, OK);
    tree.guests("live/nodes/pve1/lxc/101.conf");

    assertThat(Tree.clusters(Audit.join(tree.read("store"))))
        .containsExactly("host/pve1/etc.pxar/pve: 101");
    Inputs joined = Audit.join(tree.read("store", "live"));
    assertThat(Tree.clusters(joined)).containsExactly("live: 101 (complete)");
    assertThat(joined.models().get(0).backups().orElseThrow().count()).isEqualTo(1);
  }

  @Test
  void aMissingChunkIsAFault() throws IOException {
    store
        .chunked("host/pve1/2026-01-29T02:00:00Z/etc.pxar.didx", etc().bytes(), 100_000)
        .manifest("host/pve1/2026-01-29T02:00:00Z", OK);
    try (var chunks = Files.walk(store.store().resolve(".chunks"))) {
      for (Path chunk : chunks.filter(Files::isRegularFile).toList()) {
        Files.delete(chunk);
      }
    }

    assertThat(Tree.troubles(tree.read("store")))
        .singleElement()
        .asString()
        .startsWith("store/host/pve1/etc.pxar/: is damaged or breaks off: chunk ")
        .endsWith(" is missing");
  }

  @Test
  void anArchiveOfEtcWithoutTheMountedPartSaysSo() {
    store
        .chunked(
            "host/pve1/2026-01-29T02:00:00Z/etc.pxar.didx",
            new PxarWriter().enter("pve").leave().leave().bytes(),
            100)
        .manifest("host/pve1/2026-01-29T02:00:00Z", OK);

    assertThat(tree.read("store").notices())
        .extracting(Notice::message)
        .anyMatch(note -> note.contains("--include-dev /etc/pve"));
  }

  @Test
  void archivesByThemselvesAreReadToo() {
    TarWriter.write(tree.folder().resolve("a.pxar"), etc().bytes());
    TarWriter.write(
        tree.folder().resolve("lies.pxar"),
        new PxarWriter()
            .item(0x16701121063917b3L, "../x\0".getBytes(StandardCharsets.UTF_8))
            .bytes());

    assertThat(Tree.clusters(tree.read("a.pxar"))).containsExactly("pve: 101");
    assertThat(Tree.troubles(tree.read("lies.pxar")))
        .containsExactly("lies.pxar: holds a file with a name that leads out of its folder");
  }
}
