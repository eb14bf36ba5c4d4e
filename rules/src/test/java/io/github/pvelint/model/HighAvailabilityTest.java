package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.model.HaResource.State;
import io.github.pvelint.model.SectionConfigComplaint.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** VM 100 on pve1 of three nodes. */
class HighAvailabilityTest {
  private static final TestTree TREE =
      TestTree.empty()
          .with("nodes/pve1/qemu-server/100.conf", "name: a\n")
          .with("nodes/pve2/lxc/101.conf", "hostname: b\n")
          .withNode("pve2")
          .withNode("pve3");

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        // resources ! groups ! rules ! candidates
        "ct: 101 ! - ! - ! pve1",
        "ct: 100 ! - ! - ! pve1",
        "vm: 100 ! - ! - ! pve1 pve2 pve3",
        "vm: 100|group g ! group: g|nodes pve1,pve2:2 ! - ! pve1 pve2 pve3",
        "vm: 100|group g ! group: g|nodes pve1,pve2:2|restricted 1 ! - ! pve1 pve2",
        "vm: 100|group x ! group: g|nodes pve1|restricted ! - ! pve1 pve2 pve3",
        "vm: 100|group g ! group: g|nodes gone|restricted ! - ! ''",
        "vm: 100 ! - ! node-affinity: r|resources vm:100|nodes pve2 ! pve1 pve2 pve3",
        "vm: 100 ! - ! node-affinity: r|resources vm:100|nodes pve2:5|strict 1 ! pve2",
        "vm: 100 ! - ! node-affinity: r|resources vm:100|nodes pve2|strict 1|disable"
            + " ! pve1 pve2 pve3",
        "vm: 100 ! - ! node-affinity: r|resources ct:100|nodes pve2|strict 1 ! pve1 pve2 pve3",
        "vm: 100 ! - ! node-affinity: r|resources ct:101|nodes pve2|strict 1||"
            + "resource-affinity: t|resources vm:100,ct:101|affinity positive ! pve2",
        "vm: 100 ! - ! node-affinity: r|resources ct:101|nodes pve2|strict 1||"
            + "resource-affinity: t|resources vm:100,ct:101|affinity negative ! pve1 pve2 pve3",
        "vm: 100 ! - ! node-affinity: r|resources ct:102|nodes pve3|strict 1||"
            + "resource-affinity: t|resources vm:100,ct:101|affinity positive||"
            + "resource-affinity: u|resources ct:101,ct:102|affinity positive ! pve3",
      })
  void candidates(String resources, String groups, String rules, String expected) {
    TestTree tree = with(TREE, "ha/resources.cfg", resources);
    Cluster cluster = with(with(tree, "ha/groups.cfg", groups), "ha/rules.cfg", rules).cluster();
    HighAvailability ha = cluster.highAvailability().orElseThrow();

    assertThat(ha.complaints()).isEmpty();
    assertThat(String.join(" ", ha.candidates(cluster.guest(100).orElseThrow(), cluster)))
        .isEqualTo(expected);
  }

  private static TestTree with(TestTree tree, String path, String text) {
    return text.equals("-") ? tree : tree.with(path, lines(text));
  }

  private static String lines(String text) {
    return text.replace("||", "\n\n").replace("|", "\n\t") + "\n";
  }

  @ParameterizedTest
  @CsvSource({
    "-, STARTED, true",
    "started, STARTED, true",
    "enabled, STARTED, true",
    "stopped, STOPPED, true",
    "disabled, DISABLED, false",
    "ignored, IGNORED, false",
    "error, STARTED, true",
  })
  void states(String written, State state, boolean isActive) {
    String line = written.equals("-") ? "" : "\tstate " + written + "\n";
    Cluster cluster = TREE.with("ha/resources.cfg", "vm: 100\n" + line).cluster();
    HaResource resource = cluster.highAvailability().orElseThrow().resources().get(0);

    assertThat(resource.state()).isEqualTo(state);
    assertThat(resource.isActive()).isEqualTo(isActive);
    assertThat(resource.sid()).isEqualTo("vm:100");
  }

  @Test
  void aNumberOfEachKindIsTwoResources() {
    Cluster cluster = TREE.with("ha/resources.cfg", "VM: 100\n\nct: 100\n\nfoo: 1\n").cluster();
    HighAvailability ha = cluster.highAvailability().orElseThrow();

    assertThat(ha.resources()).extracting(HaResource::sid).containsExactly("vm:100", "ct:100");
    assertThat(ha.resource(cluster.guest(100).orElseThrow()))
        .hasValueSatisfying(resource -> assertThat(resource.sid()).isEqualTo("vm:100"));
    assertThat(ha.resource(cluster.guest(101).orElseThrow())).isEmpty();
    assertThat(ha.complaints())
        .extracting(SectionConfigComplaint::reason)
        .containsExactly(Reason.BAD_ID);
  }

  @Test
  void aRuleWithoutResourcesVanishes() {
    HighAvailability ha =
        TREE.with("ha/rules.cfg", "node-affinity: a\n\tnodes pve1\n")
            .cluster()
            .highAvailability()
            .orElseThrow();

    assertThat(ha.rules()).isEmpty();
    assertThat(ha.complaints())
        .extracting(SectionConfigComplaint::reason)
        .containsExactly(Reason.VANISHED_SECTION);
  }
}
