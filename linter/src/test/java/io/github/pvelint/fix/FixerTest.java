package io.github.pvelint.fix;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Fixes;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fix changes, to the byte. */
class FixerTest {
  private static final String UNPRIVILEGED = "ostype: alpine\nunprivileged: 1\n";

  @Test
  void changesNothingButTheProperty() {
    String text =
        joined(
            "\n",
            "ostype: alpine",
            "mp0: zfs:vol-1,mp=/srv/caf\u00c3\u00a9,backup=0,size=8G",
            "unprivileged: 1",
            "");
    assertThat(Given.container(text).fixed()).isEqualTo(text.replace("backup=0", "backup=1"));
  }

  @Test
  void keepsBytesThatAreNoUtf8() {
    String text = "#\u00ff\u00fe\nmp0: zfs:vol-\u00ff,mp=/srv,backup=0\n" + UNPRIVILEGED;
    assertThat(Given.container(text).fixed("mount-point-not-backed-up-deliberately"))
        .isEqualTo(text.replace("backup=0", "backup=1"));
  }

  @Test
  void keepsLineEndsAndOrderAndTheMissingFeedAtTheEnd() {
    String text =
        joined(
            "\r\n",
            "unprivileged: 1",
            "#b%3A c",
            "",
            "mp0: zfs:vol-1,mp=/srv",
            "ostype: alpine",
            "lxc.utsname = foo");
    assertThat(Given.container(text).fixed())
        .isEqualTo(
            text.replace("mp=/srv", "mp=/srv,backup=1").replace("lxc.utsname =", "lxc.uts.name:"));
  }

  @Test
  void putsANewOptionWhereProxmoxWouldWriteIt() {
    String text =
        joined(
            "\n",
            "#a",
            "#b",
            "arch: amd64",
            "hostname: web",
            "lxc.tty.max: 1",
            "lxc.pty.max: 1",
            "",
            "[s1]",
            "hostname: web",
            "");
    assertThat(Given.container(text).fixed("nesting-missing-for-systemd")).isEqualTo(text);
    String systemd =
        text.replace("hostname: web\nlxc", "hostname: web\nostype: debian\nunprivileged: 1\nlxc");
    assertThat(Given.container(systemd).fixed("nesting-missing-for-systemd"))
        .isEqualTo(systemd.replace("amd64\nhost", "amd64\nfeatures: nesting=1\nhost"));
  }

  @Test
  void putsTheFirstOptionBehindTheDescription() {
    String text = "#a\r\n#b\r\nhostname: web\r\nostype: debian\r\nunprivileged: 1";
    assertThat(Given.container(text).fixed("nesting-missing-for-systemd"))
        .isEqualTo(text.replace("#b\r\n", "#b\r\nfeatures: nesting=1\r\n"));
  }

  @Test
  void addsTheLastOptionToAnyFile() {
    assertThat(Given.container("hostname: web\nlxc.a: b").fixed("protection-missing"))
        .as("before raw lines")
        .isEqualTo("hostname: web\nprotection: 1\nlxc.a: b");
    assertThat(edited("arch: amd64\r\ncores: 2", Remedy.set(guest("arch: amd64"), "zz", "1", "")))
        .isEqualTo("arch: amd64\r\ncores: 2\r\nzz: 1");
    assertThat(edited("", Remedy.set(guest("arch: amd64"), "zz", "1", ""))).isEqualTo("zz: 1\n");
    assertThat(edited("[s1]\ncores: 1\n", Remedy.set(guest("arch: amd64"), "zz", "1", "")))
        .isEqualTo("zz: 1\n[s1]\ncores: 1\n");
  }

  @Test
  void theLastOfSeveralLinesCounts() {
    String text = "mp0: zfs:a,mp=/a\nmp0: zfs:b,mp=/b\n" + UNPRIVILEGED;
    assertThat(Given.container(text).fixed("mount-point-not-backed-up"))
        .isEqualTo(text.replace("mp=/b", "mp=/b,backup=1"));
  }

  @Test
  void removesAllLinesOfAnOption() {
    String text = "features: keyctl=1\nfeatures: keyctl=1\nhostname: a\n[s1]\nfeatures: keyctl=1\n";
    assertThat(Given.container(text).fixed("feature-without-effect"))
        .isEqualTo("hostname: a\n[s1]\nfeatures: keyctl=1\n");
  }

  @Test
  void fixesThatTouchEachOtherTakeSeveralPasses() {
    String text = "features: keyctl=1,mknod=1,force_rw_sys=1\nhostname: a\nostype: alpine\n";
    Given given = Given.container(text);
    Fixed fixed = given.fix("feature-without-effect");
    assertThat(Given.text(fixed)).isEqualTo("hostname: a\nostype: alpine\n");
    assertThat(Given.fixes(fixed).done()).hasSize(3);
    assertThat(fixed.changes()).hasSize(1);
    assertThat(fixed.changes().get(0).before()).isSameAs(given.config().document().source());
  }

  /** The fix of the second line brings in a note, for which those of the others may be to blame. */
  @Test
  void twoFixesThatFailTogetherAreTriedAgain() {
    String text =
        joined(
            "\n",
            "lxc.cgroup2.devices.allow: c 226:0 rwm",
            "#a",
            "lxc.cgroup.devices.allow: c 10:200 rwm",
            "#b",
            "lxc.cgroup2.devices.allow: c 226:0 rwm",
            UNPRIVILEGED);
    assertThat(Given.container(text).fixed()).isEqualTo("#a\n#b\n" + UNPRIVILEGED);
  }

  @Test
  void whatIsPendingIsFixedThere() {
    String text =
        joined(
            "\n",
            "hostname: a",
            "ostype: alpine",
            "unprivileged: 1",
            "",
            "[pve:pending]",
            "mp0: zfs:a,mp=/a",
            "swap: 0",
            "");
    assertThat(Given.container(text).fixed()).isEqualTo(text.replace("mp=/a", "mp=/a,backup=1"));
  }

  @Test
  void whatIsCurrentAndPendingIsFixedInBoth() {
    String text =
        joined(
            "\n",
            "hostname: a",
            "mp0: zfs:a,mp=/a",
            "ostype: alpine",
            "unprivileged: 1",
            "[pve:pending]",
            "mp0: zfs:a,mp=/b",
            "");
    assertThat(Given.container(text).fixed("mount-point-not-backed-up"))
        .isEqualTo(text.replace("mp=/a", "mp=/a,backup=1").replace("mp=/b", "mp=/b,backup=1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"delete: features", "delete: swap,features", "delete: !features;swap"})
  void whatIsToBeDeletedIsKeptInstead(String delete) {
    String text =
        joined(
                "\n",
                "features: nesting=1",
                "hostname: a",
                "ostype: debian",
                "swap: 0",
                "unprivileged: 1",
                "[pve:pending]",
                "")
            + delete
            + "\n";
    String left = delete.contains("swap") ? "delete: swap\n" : "";
    assertThat(Given.container(text).fixed("nesting-missing-for-systemd"))
        .isEqualTo(text.replace(delete + "\n", left + "features: nesting=1\n"));
  }

  @Test
  void aPropertyWithoutItsKeyStaysSo() {
    String text = "cpu: host,flags=+aes\nmemory: 512\nname: a\n";
    assertThat(
            edited(
                "agent: 0,type=virtio\n",
                Remedy.set(guest("arch: amd64"), "agent", "1,type=virtio", "")))
        .isEqualTo("agent: 1,type=virtio\n");
    assertThat(Given.vm(text).fixed("cpu-host-hetero")).as("one node").isEqualTo(text);
  }

  @Test
  void whatASnapshotKeepsIsLeftAlone() {
    String text = UNPRIVILEGED + "[s1]\nmp0: zfs:a,mp=/a\nlxc.utsname: b\n";
    assertThat(Given.container(text).fixed()).isEqualTo(text);
  }

  @Test
  void aFixThatDoesNotHelpIsUndone() {
    Fixed fixed = Given.container(UNPRIVILEGED).fix(List.of(new Stubborn("stubborn", any -> true)));
    assertThat(fixed.changes()).isEmpty();
    assertThat(Given.fixes(fixed).done()).isEmpty();
    assertThat(Given.fixes(fixed).undone())
        .extracting(Fixes.Undone::why)
        .containsExactly("the finding would still be there");
    assertThat(fixed.report().results()).hasSize(1);
  }

  @Test
  void aFixThatDoesHarmIsUndoneAndTheOthersAreNot() {
    Rule helps = new Stubborn("helps", guest -> guest.option("cores").isEmpty());
    Rule harmed = new Stubborn("harmed", guest -> guest.option("cores").isPresent());
    Fixed fixed =
        Given.container("mp0: zfs:a,mp=/a\n" + UNPRIVILEGED)
            .fix(List.of(helps, harmed, mountRule()));
    assertThat(Given.text(fixed)).isEqualTo("mp0: zfs:a,mp=/a,backup=1\n" + UNPRIVILEGED);
    assertThat(Given.fixes(fixed).undone())
        .extracting(Fixes.Undone::why)
        .containsExactly("it would bring in harmed");
    assertThat(Given.fixes(fixed).done()).hasSize(1);
  }

  @Test
  void harmInOneFileDoesNotKeepTheOthersFromBeingFixed() {
    Rule helps = new Stubborn("helps", guest -> guest.option("cores").isEmpty());
    Rule harmed =
        new Stubborn(
            "harmed",
            guest -> guest.option("cores").isPresent() && guest.option("swap").isPresent());
    int[] judged = {0};
    List<Guest> guests = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text = i % 2 == 0 ? "ostype: alpine\n" : "ostype: alpine\nswap: 0\n";
      guests.add(Guest.of(Given.named("lxc/" + (100 + i) + ".conf", text).config()));
    }
    Fixed fixed =
        Fixer.fix(
            clusters -> {
              judged[0]++;
              return new Linter(List.of(helps, harmed)).lint(clusters, List.of());
            },
            Set.of(Fix.SAFE),
            guests.stream().map(guest -> guest.anchor().source().name()).collect(toSet()),
            List.of(Cluster.of(guests.toArray(Guest[]::new))));

    assertThat(Given.fixes(fixed).done()).hasSize(20);
    assertThat(Given.fixes(fixed).undone()).hasSize(20);
    assertThat(fixed.changes()).hasSize(20);
    assertThat(judged[0]).as("passes").isLessThan(8);
  }

  @Test
  void harmInAnotherFileIsTracedToItsCause() {
    Rule helps = new Stubborn("helps", guest -> guest.option("cores").isEmpty());
    Guest cause = Guest.of(Given.named("lxc/100.conf", "swap: 0\n").config());
    Guest other = Guest.of(Given.named("lxc/101.conf", "memory: 512\n").config());
    Guest victim = Guest.of(Given.named("lxc/102.conf", "cores: 1\n").config());
    ClusterStubborn harmed = new ClusterStubborn();
    Fixed fixed =
        Fixer.fix(
            clusters -> new Linter(List.of(helps, harmed)).lint(clusters, List.of()),
            Set.of(Fix.SAFE),
            Set.of("lxc/100.conf", "lxc/101.conf"),
            List.of(Cluster.of(cause, other, victim)));

    assertThat(Given.fixes(fixed).undone())
        .extracting(undone -> undone.result().subject().file())
        .containsExactly("lxc/100.conf");
    assertThat(fixed.changes())
        .extracting(change -> change.before().name())
        .containsExactly("lxc/101.conf");
  }

  private static Rule mountRule() {
    return io.github.pvelint.rules.Rules.all().stream()
        .filter(rule -> rule.info().id().equals("mount-point-not-backed-up"))
        .findFirst()
        .orElseThrow();
  }

  private static String joined(String end, String... lines) {
    return String.join(end, lines);
  }

  private static Guest guest(String text) {
    return Guest.of(Given.container(text).config());
  }

  /** The text after the one edit that a remedy asks for. */
  private static String edited(String text, Remedy remedy) {
    Rule rule = new Once(remedy);
    return Given.text(Given.container(text).fix(List.of(rule)));
  }

  /** Finds a fault that it says is mended by {@code cores: 2}. */
  private record Stubborn(String id, Predicate<Guest> isFaulty) implements GuestRule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of(id, Category.HYGIENE, Severity.WARNING, "x")
          .anyGuest()
          .fix(Fix.SAFE)
          .build();
    }

    @Override
    public Documentation documentation() {
      return Documentation.explaining("").build();
    }

    @Override
    public void check(Guest guest, Cluster cluster, Findings findings) {
      if (isFaulty.test(guest)) {
        findings.add(
            Finding.at(guest.absent("cores"), "x").remedy(Remedy.set(guest, "cores", "2", "")));
      }
    }
  }

  /** Finds fault with the guest 102 as soon as one with {@code swap} has {@code cores}. */
  private record ClusterStubborn() implements GuestRule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("harmed", Category.HYGIENE, Severity.ERROR, "x").anyGuest().build();
    }

    @Override
    public Documentation documentation() {
      return Documentation.explaining("").build();
    }

    @Override
    public void check(Guest guest, Cluster cluster, Findings findings) {
      boolean isHarmed =
          cluster.guests().stream()
              .anyMatch(one -> one.option("swap").isPresent() && one.option("cores").isPresent());
      if (isHarmed && guest.vmid() == 102) {
        findings.add(Finding.at(guest.spot(), "x"));
      }
    }
  }

  /** Finds a fault as long as the file has the text that it has in the beginning. */
  private static final class Once implements GuestRule {
    private final Remedy remedy;
    private int asked;

    Once(Remedy remedy) {
      this.remedy = remedy;
    }

    @Override
    public RuleInfo info() {
      return RuleInfo.of("once", Category.HYGIENE, Severity.NOTE, "x")
          .anyGuest()
          .fix(Fix.SAFE)
          .build();
    }

    @Override
    public Documentation documentation() {
      return Documentation.explaining("").build();
    }

    @Override
    public void check(Guest guest, Cluster cluster, Findings findings) {
      if (asked++ == 0) {
        findings.add(Finding.at(guest.spot(), "x").remedy(remedy));
      }
    }
  }
}
