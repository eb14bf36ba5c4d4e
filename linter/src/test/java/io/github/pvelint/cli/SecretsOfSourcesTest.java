package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No secret of a cluster gets anywhere, by whatever kind of source it comes in. */
class SecretsOfSourcesTest {
  private static final String SECRET = "CANARY";

  private static final Map<String, String> FILES =
      Map.of(
          "storage.cfg",
          "pbs: store\n\tserver 192.0.2.1\n\tpassword CANARY\n",
          "user.cfg",
          "user:root@pam:1:0:::CANARY@example.org:CANARY\n",
          "priv/shadow.cfg",
          "CANARY",
          "priv/token.cfg",
          "CANARY",
          "priv/lxc/109.conf",
          "hostname: CANARY\n",
          "pve-www.key",
          "CANARY",
          "sdn/dns.cfg",
          "powerdns: x\n\tkey CANARY\n",
          "nodes/pve1/pve-ssl.key",
          "CANARY",
          "nodes/pve1/qemu-server/100.conf",
          """
          cipassword: CANARY
          ciuser: root
          name: web
          sshkeys: CANARY
          args: -vnc :0,password=CANARY
          """,
          "nodes/pve1/lxc/101.conf",
          """
          #password: CANARY
          hostname: web
          ostype: debian
          lxc.environment: API_TOKEN=CANARY
          """);

  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException, SQLException, GitAPIException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = folder.resolve("tree").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    archive();
    database();
    PersonIdent someone = new PersonIdent("Someone", "someone@example.org");
    try (Git git = Git.init().setDirectory(folder.resolve("tree").toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage(SECRET)
          .setAuthor(someone)
          .setCommitter(someone)
          .setSign(false)
          .call();
    }
  }

  private void archive() throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve("pve.tar.zst"));
        OutputStream packed = new ZstdCompressorOutputStream(file);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(packed)) {
      for (Map.Entry<String, String> one : FILES.entrySet()) {
        byte[] bytes = one.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry("etc/pve/" + one.getKey());
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
  }

  private void database() throws SQLException {
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("config.db"));
        Statement sql = db.createStatement()) {
      sql.execute(
          "CREATE TABLE tree (inode INTEGER PRIMARY KEY NOT NULL, parent INTEGER, version INTEGER,"
              + " writer INTEGER, mtime INTEGER, type INTEGER, name TEXT, data BLOB)");
      insert(db, 0, 0, 8, "__version__", new byte[0]);
      List<String> folders = new ArrayList<>(List.of(""));
      int number = 1000;
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        String path = file.getKey();
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
          String above = path.substring(0, at);
          if (!folders.contains(above)) {
            folders.add(above);
            insert(db, folders.size() - 1, parent(folders, above), 4, last(above), new byte[0]);
          }
        }
        byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
        insert(db, number++, parent(folders, path), 8, last(path), bytes);
      }
    }
  }

  private static int parent(List<String> folders, String path) {
    return folders.indexOf(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static void insert(
      Connection db, int inode, int parent, int type, String name, byte[] data)
      throws SQLException {
    try (PreparedStatement row =
        db.prepareStatement("INSERT INTO tree VALUES (?, ?, 0, 0, 0, ?, ?, ?)")) {
      row.setInt(1, inode);
      row.setInt(2, parent);
      row.setInt(3, type);
      row.setString(4, name);
      row.setBytes(5, data);
      row.executeUpdate();
    }
  }

  @Test
  void nothingShowsThemAndNothingKeepsThem() throws IOException {
    List<Path> temporary = temporaryFiles();
    for (Output.Format format : Output.Format.values()) {
      Run run =
          Run.of(folder, "audit", "-f", format.id() + "=out", "tree", "pve.tar.zst", "config.db");
      Run at = Run.of(folder, "audit", "-f", format.id(), "--rev", "HEAD", "tree");

      assertThat(Files.readString(folder.resolve("out")))
          .as(format.id())
          .isNotEmpty()
          .doesNotContain(SECRET);
      assertThat(run.out() + run.err() + at.out() + at.err())
          .as(format.id())
          .doesNotContain(SECRET);
    }
    List<Path> added = temporaryFiles();
    added.removeAll(temporary);
    for (Path file : added) {
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
          .as(file.toString())
          .doesNotContain(SECRET);
    }
  }

  @Test
  void theConfigsAreReadAllTheSame() {
    for (String source : List.of("tree", "pve.tar.zst", "config.db")) {
      assertThat(Run.of(folder, "audit", "--rule", "secret-in-config", source).out())
          .as(source)
          .contains("101.conf")
          .contains("in 2 guests");
    }
  }

  private List<Path> temporaryFiles() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> files = Files.list(temporary)) {
      return new ArrayList<>(files.filter(Files::isRegularFile).filter(Files::isReadable).toList());
    }
  }
}
