package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the backups of a job go, how many stay there, and what else lies in that place. */
class BackupTargetTest {
  private static final String STORAGES =
      """
      dir: kept
      \tpath /mnt/kept
      \tcontent backup
      \tprune-backups keep-last=2,keep-daily=5

      dir: all
      \tpath /mnt/all
      \tcontent backup
      \tprune-backups keep-all=1

      dir: plain
      \tpath /mnt/plain

      dir: mounted
      \tpath /mnt/pve/nas

      nfs: nas
      \tserver nas.example.org
      \texport /srv/a

      nfs: nas-a
      \tserver nas.example.org
      \texport /srv/a

      nfs: nas-b
      \tserver nas.example.org
      \texport /srv/b

      cifs: win
      \tserver nas.example.org
      \tshare a

      cifs: win-again
      \tserver nas.example.org
      \tshare a

      rbd: disks

      cephfs: files

      cephfs: elsewhere
      \tmonhost 192.0.2.1

      lvmthin: thin
      \tvgname pve
      \tthinpool data

      lvmthin: thin-again
      \tvgname pve
      \tthinpool data
      """;

  private static final String OLD =
      """

      dir: old
      \tpath /mnt/old
      \tcontent backup
      \tmaxfiles 2
      """;

  private static BackupJob job(Cluster cluster) {
    return cluster.backupJobs().orElseThrow().jobs().get(0);
  }

  private static TestTree tree(String lines) {
    String properties = lines.isEmpty() ? "" : "\t" + lines.replace("|", "\n\t") + "\n";
    return TestTree.empty()
        .with("storage.cfg", STORAGES)
        .with("jobs.cfg", "vzdump: a\n\tschedule 02:30\n" + properties);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "storage kept, -, kept",
        "storage kept, storage: all, kept",
        "dumpdir /mnt/x, storage: all, -",
        "all 1, -, -",
        "all 1, storage: all, all",
        "all 1, dumpdir: /mnt/x, -",
        "all 1, mode: stop, local",
      })
  void theStorageIsTheJobsThenTheDefault(String lines, String defaults, String expected) {
    TestTree tree = tree(lines);
    Cluster cluster =
        (defaults == null ? tree : tree.with("vzdump.conf", defaults + "\n")).cluster();
    assertThat(job(cluster).targetId(cluster)).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void aStorageThatDoesNotExistIsNoTarget() {
    Cluster cluster = tree("storage gone").cluster();
    assertThat(job(cluster).targetId(cluster)).contains("gone");
    assertThat(job(cluster).target(cluster)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "storage kept, 7, true",
        "storage all, -1, true",
        "storage plain, -1, false",
        "storage gone, -1, false",
        "\"storage kept|prune-backups keep-last=1\", 1, true",
        "\"storage kept|prune-backups keep-all=1\", -1, true",
        "\"storage kept|prune-backups keep-last=0\", -1, true",
        "\"storage plain|prune-backups keep-monthly=2,keep-yearly=1\", 3, true",
      })
  void theRetentionIsTheJobsThenTheStorages(String lines, int generations, boolean written) {
    Cluster cluster = tree(lines).cluster();
    BackupRetention retention = job(cluster).retention(cluster);
    OptionalInt expected = generations < 0 ? OptionalInt.empty() : OptionalInt.of(generations);
    assertThat(retention.generations()).isEqualTo(expected);
    assertThat(retention.written().isPresent()).isEqualTo(written);
  }

  /** Proxmox VE 9 no longer reads maxfiles; 8 takes it where there is no prune-backups. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"storage plain|maxfiles 3\", 3, -1",
        "\"storage plain|maxfiles 0\", -1, -1",
        "\"storage plain|maxfiles many\", -1, -1",
        "\"storage kept|maxfiles 3\", 3, 7",
        "\"storage plain|maxfiles 3|prune-backups keep-last=5\", 5, 5",
        "storage old, 2, -1",
      })
  void maxfilesIsRetentionOnRelease8(String lines, int on8, int on9) {
    TestTree tree = tree(lines).with("storage.cfg", STORAGES + OLD);
    for (int release : new int[] {8, 9}) {
      Cluster cluster = tree.cluster(release);
      int expected = release == 8 ? on8 : on9;
      assertThat(job(cluster).retention(cluster).generations().orElse(-1))
          .as("on %s", release)
          .isEqualTo(expected);
    }
  }

  @Test
  void theDefaultOfTheNodeComesLast() {
    TestTree plain = tree("storage plain").with("vzdump.conf", "prune-backups: keep-last=4\n");
    TestTree kept = tree("storage kept").with("vzdump.conf", "prune-backups: keep-last=4\n");
    assertThat(job(plain.cluster()).retention(plain.cluster()).generations()).hasValue(4);
    assertThat(job(kept.cluster()).retention(kept.cluster()).generations()).hasValue(7);
  }

  @ParameterizedTest
  @CsvSource({
    "kept, kept, true",
    "kept, plain, false",
    "nas, nas-a, true",
    "nas, nas-b, false",
    "nas, mounted, true",
    "nas, win, false",
    "win, win-again, true",
    "disks, files, true",
    "disks, elsewhere, false",
    // The same pool, but neither can hold backups; nothing more is known of them.
    "thin, thin-again, false",
  })
  void placesAreTheSameUnderTwoNames(String one, String other, boolean same) {
    Storages storages = tree("").cluster().storages().orElseThrow();
    Storage first = storages.find(one).orElseThrow();
    Storage second = storages.find(other).orElseThrow();
    assertThat(first.isSamePlaceAs(second)).isEqualTo(same);
    assertThat(second.isSamePlaceAs(first)).isEqualTo(same);
  }
}
