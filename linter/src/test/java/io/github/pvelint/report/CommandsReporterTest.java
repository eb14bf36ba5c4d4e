package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Report;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsReporterTest {
  private static final Source FILE =
      Source.of("lxc/101.conf", "arch: amd64\nmp0: /srv,mp=/srv\nfeatures: nesting=1\n");

  @TempDir private Path folder = Path.of(".");

  private static String script(Samples samples) {
    return Validated.text(new CommandsReporter(), samples.report());
  }

  private static Finding finding(String words, Remedy remedy) {
    return Finding.at(Samples.spot(FILE, words, words, ""), words + " is wrong").remedy(remedy);
  }

  private static Remedy set(int vmid, String key, String value) {
    return new Remedy.SetOption(GuestKind.LXC, vmid, key, value, "it restarts");
  }

  @Test
  void commandsStandBelowWhatTheyAreFor() {
    Remedy delete = new Remedy.DeleteOptions(GuestKind.LXC, 101, List.of("features"), "");
    String script =
        script(
            new Samples()
                .add(Samples.SECURITY, finding("mp0", set(101, "mp0", "/srv,mp=/my srv")))
                .add(Samples.PLAIN, finding("features", delete)));
    assertThat(script)
        .startsWith("#!/bin/sh\n# ")
        .endsWith(
            """

            # container 101 (lxc/101.conf)
            # error: mp0 is wrong. [privileged-container]
            #   it restarts.
            pct set 101 --mp0 '/srv,mp=/my srv'
            # note: features is wrong. [tag-missing]
            pct set 101 --delete features
            """);
  }

  @Test
  void whatNoCommandDoesIsAComment() {
    Remedy edit = new Remedy.EditFile(List.of(FILE.line(1)), "", "");
    Finding bare = Finding.at(Samples.spot(FILE, "arch", "arch", ""), "arch is wrong");
    String script =
        script(
            new Samples()
                .add(Samples.PLAIN, finding("arch", edit))
                .add(Samples.PLAIN, finding("arch", Remedy.advice("think")))
                .add(Samples.PLAIN, bare)
                .add(Samples.PLAIN, finding("mp0", set(0, "mp0", "/srv,mp=/srv,ro=1")))
                .add(Samples.PLAIN, finding("mp0", set(101, "cipassword", "geheim"))));
    assertThat(ShellWords.commands(script)).isEmpty();
    assertThat(script)
        .contains(
            "#   Remove line 1 of lxc/101.conf: arch: amd64\n",
            "#   think.\n",
            "#   See `pvelint explain tag-missing`.\n",
            "#   By hand: pct set <vmid> --mp0 /srv,mp=/srv,ro=1\n")
        .doesNotContain("geheim");
  }

  @Test
  void aSecondCommandForTheSameOptionWaits() {
    Remedy delete = new Remedy.DeleteOptions(GuestKind.LXC, 101, List.of("swap", "mp0"), "");
    String script =
        script(
            new Samples()
                .add(Samples.PLAIN, finding("mp0", set(101, "mp0", "/srv,mp=/srv,ro=1")))
                .add(Samples.PLAIN, finding("mp0", set(101, "mp0", "/srv,mp=/srv,ro=1")))
                .add(Samples.PLAIN, finding("mp0", set(101, "mp0", "/srv,mp=/srv,backup=1")))
                .add(Samples.PLAIN, finding("mp0", delete)));
    assertThat(ShellWords.commands(script))
        .containsExactly(List.of("pct", "set", "101", "--mp0", "/srv,mp=/srv,ro=1"));
    assertThat(script.split("# {3}Check again after the command above", -1)).hasSize(3);
  }

  @Test
  void aShellRunsThemAndNothingElse() throws IOException, InterruptedException {
    HostileReports reports = new HostileReports(1);
    StringBuilder script = new StringBuilder();
    for (int run = 0; run < 60; run++) {
      Report report = reports.next();
      script.append(Validated.text(new CommandsReporter(), report));
    }
    List<List<String>> commands = ShellWords.commands(script.toString());
    assertThat(commands).hasSizeGreaterThan(50);
    assertThat(ShellRun.of(script.toString(), folder)).isEqualTo(commands);
  }
}
