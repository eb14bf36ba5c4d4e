package io.github.pvelint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Fixes;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fix changes, to the byte. */
class FixerTest {
  private static final String UNPRIVILEGED = "ostype: alpine\nunprivileged: 1\n";

  @Test
  void changesNothingButTheProperty() {
    String text = "ostype: alpine\nmp0: zfs:vol-1,mp=/srv/caf\u00c3\u00a9,backup=0,size=8G\nunprivileged: 1\n";
    assertThat(Given.container(text).fixed())
        .isEqualTo(text.replace("backup=0", "backup=1"));
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
        "unprivileged: 1\r\n#b%3A c\r\n\r\nmp0: zfs:vol-1,mp=/srv\r\nostype: alpine\r\nlxc.utsname = foo";
    assertThat(Given.container(text).fixed())
        .isEqualTo(
            text.replace("mp=/srv", "mp=/srv,backup=1").replace("lxc.utsname =", "lxc.uts.name:"));
  }

  @Test
  void putsANewOptionWhereProxmoxWouldWriteIt() {
    String text = "#a\n#b\narch: amd64\nhostname: web\nlxc.tty.max: 1\nlxc.pty.max: 1\n\n[s1]\nhostname: web\n";
    assertThat(Given.container(text).fixed("nesting-missing-for-systemd")).isEqualTo(text);
    String systemd = text.replace("hostname: web\nlxc", "hostname: web\nostype: debian\nunprivileged: 1\nlxc");
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

  @Test
  void whatIsPendingIsFixedThere() {
    String text = "hostname: a\nostype: alpine\nunprivileged: 1\n\n[pve:pending]\nmp0: zfs:a,mp=/a\nswap: 0\n";
    assertThat(Given.container(text).fixed())
        .isEqualTo(text.replace("mp=/a", "mp=/a,backup=1"));
  }

  @Test
  void whatIsCurrentAndPendingIsFixedInBoth() {
    String text = "hostname: a\nmp0: zfs:a,mp=/a\nostype: alpine\nunprivileged: 1\n[pve:pending]\nmp0: zfs:a,mp=/b\n";
    assertThat(Given.container(text).fixed("mount-point-not-backed-up"))
        .isEqualTo(text.replace("mp=/a", "mp=/a,backup=1").replace("mp=/b", "mp=/b,backup=1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"delete: features", "delete: swap,features", "delete: !features;swap"})
  void whatIsToBeDeletedIsKeptInstead(String delete) {
    String text =
        "features: nesting=1\nhostname: a\nostype: debian\nswap: 0\nunprivileged: 1\n[pve:pending]\n"
            + delete
            + "\n";
    String left = delete.contains("swap") ? "delete: swap\n" : "";
    assertThat(Given.container(text).fixed("nesting-missing-for-systemd"))
        .isEqualTo(text.replace(delete + "\n", left + "features: nesting=1\n"));
  }

  @Test
  void aPropertyWithoutItsKeyStaysSo() {
    String text = "cpu: host,flags=+aes\nmemory: 512\nname: a\n";
    assertThat(edited("agent: 0,type=virtio\n", Remedy.set(guest("arch: amd64"), "agent", "1,type=virtio", "")))
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

  private static Rule mountRule() {
    return io.github.pvelint.rules.Rules.all().stream()
        .filter(rule -> rule.info().id().equals("mount-point-not-backed-up"))
        .findFirst()
        .orElseThrow();
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
    public void check(Guest guest, Cluster cluster, Findings findings) {
      if (isFaulty.test(guest)) {
        findings.add(
            Finding.at(guest.absent("cores"), "x").remedy(Remedy.set(guest, "cores", "2", "")));
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
    public void check(Guest guest, Cluster cluster, Findings findings) {
      if (asked++ == 0) {
        findings.add(Finding.at(guest.spot(), "x").remedy(remedy));
      }
    }
  }
}
