package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code audit}, from the command line to the report. Its clock says 2026-01-31T12:00Z. */
class AuditTest {
  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException {
    file("pve/nodes/pve1/lxc/101.conf", Run.CLEAN + "tags: prod\n");
    file("pve/nodes/pve1/lxc/102.conf", Run.CLEAN.replace("101", "102"));
    file("pve/nodes/pve1/lxc/103.conf", Run.CLEAN.replace("101", "103"));
    backup("vzdump-lxc-101-2026_01_29-02_30_00.tar", "2026-01-29T02:30:00Z");
    backup("vzdump-lxc-102-2026_01_31-02_30_00.tar", "2026-01-31T02:30:00Z");
    backup("vzdump-lxc-109-2026_01_31-02_30_00.tar", "2026-01-31T02:30:00Z");
  }

  private void file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void backup(String name, String time) throws IOException {
    Path file = folder.resolve("dump").resolve(name);
    Files.createDirectories(file.getParent());
    byte[] config = Run.PRIVILEGED.getBytes(StandardCharsets.UTF_8);
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
      TarArchiveEntry entry = new TarArchiveEntry("./etc/vzdump/pct.conf", true);
      entry.setSize(config.length);
      entry.setLastModifiedTime(FileTime.from(Instant.parse(time)));
      tar.putArchiveEntry(entry);
      tar.write(config);
      tar.closeArchiveEntry();
    }
  }

  private Run backups(String... more) {
    List<String> args =
        Stream.concat(
                Stream.of("audit", "--quiet", "--rule", "backup-*", "--need", "prod=backup-24h"),
                Stream.of(more))
            .toList();
    return Run.of(folder, args.toArray(String[]::new));
  }

  @Test
  void aClusterIsHeldAgainstItsBackups() {
    Run run = backups("pve", "dump");

    assertThat(run.out())
        .contains(
            "pve/nodes/pve1/lxc/101.conf:1:1: error: the newest backup of container 101 is 57"
                + " hours old (dump/vzdump-lxc-101-2026_01_29-02_30_00.tar), 24 are allowed"
                + " [backup-too-old]",
            "pve/nodes/pve1/lxc/103.conf:1:1: error: there is no finished backup of container 103"
                + " in what was given [backup-missing]",
            "dump/vzdump-lxc-109-2026_01_31-02_30_00.tar:1:1: note: there are backups of"
                + " container 109")
        .doesNotContain("102.conf");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void withoutBackupsTheirRulesAreNotEvaluated() {
    Run run = Run.of(folder, "audit", "--rule", "backup-missing", "pve");

    assertThat(run.out()).contains("a place of backups (audit CLUSTER BACKUPS) was not given");
    assertThat(run.code()).isZero();
  }

  @Test
  void checkDoesNotHoldBackupsAgainstAnybody() {
    Run run = Run.of(folder, "check", "--rule", "backup-missing", "pve", "dump");

    assertThat(run.out()).contains("a place of backups (audit CLUSTER BACKUPS) was not given");
  }

  @Test
  void aBackupOfAGuestThatTheClusterHasIsNoSecondGuest() {
    Run run = Run.of(folder, "audit", "--quiet", "--rule", "privileged-container", "pve", "dump");

    assertThat(run.out())
        .contains("vzdump-lxc-109-2026_01_31-02_30_00.tar/etc/vzdump/pct.conf")
        .doesNotContain("vzdump-lxc-101")
        .contains("in 4 guests");
  }

  @Test
  void withTwoClustersNobodyKnowsWhoseTheBackupsAre() throws IOException {
    file("other/nodes/pve9/lxc/101.conf", Run.CLEAN);

    Run run = Run.of(folder, "audit", "--rule", "backup-*", "pve", "other", "dump");

    assertThat(words(run.out()))
        .contains("the backups were held against no cluster, since 2 were given");
  }

  @Test
  void whatABackupDoesNotHoldIsNotEvaluatedByName() {
    Run run = Run.of(folder, "audit", "--rule", "stale-*", "--rule", "pending-unapplied", "dump");

    assertThat(words(run.out()))
        .contains("a config with its lock (one in a backup has none) was not given: stale-lock")
        .contains("a config with its snapshots (one in a backup has none) was not given")
        .contains("a config with its pending changes (one in a backup has none) was not given");
  }

  @Test
  void backupsOfDifferentTimesShareNothing() throws IOException {
    file("copy/lxc/101.conf", Run.PRIVILEGED);
    file("copy/lxc/102.conf", Run.PRIVILEGED);

    String rule = "same-volume-twice";
    assertThat(Run.of(folder, "check", "--rule", rule, "copy").out()).contains("[" + rule + "]");
    assertThat(words(Run.of(folder, "audit", "--rule", rule, "dump").out()))
        .contains("guests as of one time (backups are of many) was not given: " + rule)
        .doesNotContain("[" + rule + "]");
  }

  /** The text without the ends of its lines. */
  private static String words(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void sinceTellsWhichCommitBroughtAFindingIn() throws IOException, GitAPIException {
    String first = commit();
    file("pve/nodes/pve1/lxc/102.conf", Run.PRIVILEGED);
    String culprit = commit();
    file("pve/nodes/pve1/lxc/103.conf", Run.CLEAN + "onboot: 1\n");
    commit();
    file("pve/nodes/pve1/lxc/101.conf", Run.PRIVILEGED);

    Run run =
        Run.of(folder, "audit", "--quiet", "--rule", "privileged-container", "--since", first, ".");

    assertThat(run.out())
        .contains("102.conf:1:1: error: ")
        .contains(", since commit " + culprit.substring(0, 10) + " of 2026-01-02")
        .contains("1 error in 3 guests")
        .doesNotContain("101.conf");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void sinceNeedsOneRepositoryAndACommit() throws GitAPIException {
    commit();

    assertThat(Run.of(folder, "audit", "--since", "nowhere", ".").err())
        .contains("--since nowhere: the repository has no commit `nowhere`");
    assertThat(Run.of(folder, "audit", "--since", "HEAD", "pve", "dump").err())
        .contains("--since takes one repository at a time");
    assertThat(Run.of(folder, "audit").code()).isEqualTo(2);
  }

  private String commit() throws GitAPIException {
    PersonIdent someone =
        new PersonIdent(
            "Someone",
            "someone@example.org",
            Instant.parse("2026-01-02T00:00:00Z"),
            java.time.ZoneOffset.UTC);
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern("pve").call();
      return git.commit()
          .setMessage("work")
          .setAuthor(someone)
          .setCommitter(someone)
          .setSign(false)
          .call()
          .name();
    }
  }
}
