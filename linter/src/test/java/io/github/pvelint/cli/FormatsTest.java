package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What all formats of {@code pvelint check} have in common. */
class FormatsTest {
  private static final String CANARY = "CANARY";

  @TempDir private Path folder = Path.of(".");

  @BeforeEach
  void begin() throws IOException {
    folder = folder.toRealPath();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void writeSecrets() throws IOException {
    write(
        "nodes/pve1/qemu-server/100.conf",
        """
        # password: CANARY
        #root:CANARY@https://root:CANARY@nas.example/
        args: -spice port=5900,password=CANARY -object secret,id=a,data=CANARY
        cipassword: CANARY
        cipassword: CANARY CANARY
        cipasswort: CANARY
        password=CANARY
        description: token=CANARY
        ide2: none,media=cdrom
        name: bad name password=CANARY
        net0: virtio,bridge=vmbr0,password=CANARY
        scsi0: local-lvm:vm-100-disk-0,size=8G,secret=CANARY

        [before]
        cipassword: CANARY
        scsi0: local-lvm:vm-100-disk-0,size=8G
        """);
    write(
        "nodes/pve1/lxc/101.conf",
        """
        arch: amd64
        hostname: web
        ostype: debian
        rootfs: local-lvm:vm-101-disk-0,size=8G
        mp0: //nas/s,mp=/s,password=CANARY
        lxc.environment: DB_PASSWORD=CANARY
        lxc.environment.runtime: API_TOKEN=CANARY
        lxc.mount.entry: //nas/s mnt cifs username=u,password=CANARY 0 0
        lxc.hook.pre-start: /bin/x --token CANARY
        """);
    write(
        "storage.cfg", "cifs: nas\n\tserver nas\n\tpassword CANARY\n\tshare s\npassword: CANARY\n");
    write("jobs.cfg", "vzdump: a\n\tschedule password=CANARY\n\tall 1\n password CANARY\n");
  }

  @ParameterizedTest
  @EnumSource(Output.Format.class)
  void noFormatShowsASecret(Output.Format format) throws IOException {
    writeSecrets();
    String[] arguments = {"check", "-f", format.id(), "--rule", "*", "--need", "a=isolation", "."};

    Run run = Run.of(folder, arguments);

    assertThat(run.out()).as(format.id()).isNotEmpty().doesNotContain(CANARY);
    assertThat(run.err()).doesNotContain(CANARY, "internal error");
  }

  @ParameterizedTest
  @EnumSource(Output.Format.class)
  void aFileHoldsWhatStandardOutputWould(Output.Format format) throws IOException {
    writeSecrets();
    Run run = Run.of(folder, "check", "-f", format.id(), "--no-color");
    Run toFile = Run.of(folder, "check", "-f", format.id() + "=report", "--no-color");

    assertThat(toFile.out()).isEmpty();
    assertThat(folder.resolve("report")).content().isEqualTo(run.out());
    assertThat(toFile.code()).isEqualTo(run.code());
  }

  @ParameterizedTest
  @CsvSource({
    "text, false",
    "sarif, false",
    "json, false",
    "github, false",
    "junit, false",
    "markdown, false",
    "prometheus, false",
    "gitlab, true",
    "checkstyle, true",
    "commands, true"
  })
  void whereAFormatCannotTellGapsStandardErrorDoes(String format, boolean isTold)
      throws IOException {
    write("lxc/101.conf", Run.CLEAN);
    String[] rules = {"--rule", "guest-not-in-any-job", "--rule", "tun-device"};

    Run run = Run.of(folder, "check", "-f", format, rules[0], rules[1], rules[2], rules[3]);

    assertThat(run.err())
        .isEqualTo(
            isTold
                ? "pvelint: 1 rule was not, or not wholly, evaluated: --format text tells why\n"
                : "");
  }

  @ParameterizedTest
  @CsvSource({
    "sarif, '\"uri\":\"sites/a%20b/lxc/101.conf\"'",
    "gitlab, '\"path\":\"sites/a b/lxc/101.conf\"'",
    "github, 'file=sites/a b/lxc/101.conf,'",
    "text, 'lxc/101.conf:1:1: error: '"
  })
  void forgesGetPathsBelowTheRepository(String format, String place) throws IOException {
    write("sites/a b/lxc/101.conf", Run.PRIVILEGED);
    write(".git/HEAD", "ref: refs/heads/main\n");
    Path site = folder.resolve("sites/a b");

    assertThat(Run.of(site, "check", "-f", format, "--fail-on", "never").out()).contains(place);
    assertThat(Run.of(site, "check", "-f", format, site.resolve("lxc").toString()).out())
        .contains(place);
    assertThat(Run.of(folder.resolve("sites"), "check", "-f", format, "a b").out())
        .contains(place.replace("text", "a b/lxc"));
  }

  @Test
  void aFileOutsideOfTheRepositoryKeepsItsName() throws IOException {
    write("repository/.git", "gitdir: elsewhere\n");
    write("other/lxc/101.conf", Run.PRIVILEGED);
    Path repository = folder.resolve("repository");

    Run run = Run.of(repository, "check", "-f", "gitlab", folder.resolve("other").toString());

    assertThat(run.out()).contains("\"path\":\"" + folder.resolve("other/lxc/101.conf") + "\"");
  }

  @Test
  void aPrefixIsTheLastWord() throws IOException {
    write("site/lxc/101.conf", Run.PRIVILEGED);
    write(".git/HEAD", "ref: refs/heads/main\n");

    Run run =
        Run.of(folder.resolve("site"), "check", "-f", "gitlab", "--path-prefix", "backup/pve");

    assertThat(run.out()).contains("\"path\":\"backup/pve/lxc/101.conf\"");
  }

  @Test
  void reportsOfOneRunGoToTheirFiles() throws IOException {
    write("lxc/101.conf", Run.PRIVILEGED);

    Run run =
        Run.of(folder, "check", "-f", "prometheus=a.prom", "-f", "junit=a.xml", "-f", "markdown");

    assertThat(run.out()).startsWith("## pvelint: ");
    assertThat(folder.resolve("a.prom"))
        .content()
        .contains("pvelint_run_timestamp_seconds 1769860800\n");
    assertThat(folder.resolve("a.xml")).content().contains("<testsuites ");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("lxc", "a.prom", "a.xml");
    }
  }

  @Test
  void aReplacedReportKeepsItsModeAndItsLink() throws IOException {
    write("lxc/101.conf", Run.PRIVILEGED);
    write("real/report", "old");
    Path real = folder.resolve("real/report");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
    Files.createSymbolicLink(folder.resolve("link"), real);

    Run.of(folder, "check", "-f", "junit=link");

    assertThat(folder.resolve("link")).isSymbolicLink();
    assertThat(real).content().contains("<testsuites ");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-rw----");
    try (var files = Files.list(folder.resolve("real"))) {
      assertThat(files).containsExactly(real);
    }
  }

  @Test
  void aDeviceIsWrittenTo() throws IOException {
    write("lxc/101.conf", Run.CLEAN);

    Run run = Run.of(folder, "check", "-f", "junit=/dev/null");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(Path.of("/dev/null"))
        .isNot(new org.assertj.core.api.Condition<>(Files::isRegularFile, "a file"));
  }
}
