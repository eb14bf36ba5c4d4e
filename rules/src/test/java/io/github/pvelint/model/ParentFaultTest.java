package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParentFaultTest {

  /** Sections are written {@code name>parent}; one without a name is the current one. */
  private static List<String> faults(String... sections) {
    StringBuilder config = new StringBuilder("memory: 512\n");
    for (String section : sections) {
      String[] parts = section.split(">", -1);
      if (!parts[0].isEmpty()) {
        config.append('[').append(parts[0]).append("]\n");
      }
      if (!parts[1].isEmpty()) {
        config.append("parent: ").append(parts[1]).append('\n');
      }
    }
    return VmTest.vm(config.toString()).parentFaults().stream()
        .map(ParentFaultTest::describe)
        .toList();
  }

  private static String describe(ParentFault fault) {
    Stream<String> members = fault.members().stream().map(member -> member.place().name());
    return fault.kind()
        + " "
        + fault.parent().place().name()
        + ">"
        + fault.parent().value()
        + " "
        + members.toList();
  }

  @Test
  void aTreeHasNoFault() {
    assertThat(faults(">cc", "aa>", "bb>aa", "cc>aa", "dd>")).isEmpty();
    assertThat(faults()).isEmpty();
  }

  @Test
  void theOrderInTheFileDoesNotMatter() {
    assertThat(faults(">aa", "aa>bb", "bb>cc", "cc>")).isEmpty();
  }

  @Test
  void aParentMayBeMissing() {
    assertThat(faults(">gone", "aa>lost", "bb>AA"))
        .containsExactly("MISSING >gone []", "MISSING aa>lost []", "MISSING bb>AA []");
  }

  @Test
  void aSnapshotMayBeItsOwnParent() {
    assertThat(faults(">aa", "aa>aa", "bb>aa")).containsExactly("SELF aa>aa []");
  }

  @Test
  void aCircleIsReportedOnce() {
    assertThat(faults(">aa", "aa>bb", "bb>cc", "cc>aa"))
        .containsExactly("CYCLE aa>bb [aa, bb, cc]");
  }

  @Test
  void whatLeadsIntoACircleIsNoPartOfIt() {
    assertThat(faults("xx>yy", "yy>aa", "aa>bb", "bb>aa", "zz>bb"))
        .containsExactly("CYCLE aa>bb [aa, bb]");
  }

  @Test
  void circlesAreToldApart() {
    assertThat(faults("aa>bb", "bb>aa", "cc>dd", "dd>cc"))
        .containsExactly("CYCLE aa>bb [aa, bb]", "CYCLE cc>dd [cc, dd]");
  }
}
