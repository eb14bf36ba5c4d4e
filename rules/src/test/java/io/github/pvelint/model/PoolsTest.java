package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.model.SectionConfigComplaint.Reason;
import io.github.pvelint.syntax.Source;
import org.junit.jupiter.api.Test;

class PoolsTest {

  @Test
  void guestsBelongToThePoolThatNamesThemFirst() {
    Pools pools =
        read("user:root@pam:1:0::::::\npool:b:comment:101, 102:nas:\npool:a::102,103::\n");

    assertThat(pools.poolOf(101)).contains("b");
    assertThat(pools.poolOf(102)).contains("b");
    assertThat(pools.poolOf(103)).contains("a");
    assertThat(pools.poolOf(104)).isEmpty();
    assertThat(pools.guestsOf("b")).containsExactly(101, 102);
    assertThat(pools.complaints())
        .singleElement()
        .satisfies(
            complaint -> {
              assertThat(complaint.reason()).isEqualTo(Reason.DUPLICATE_MEMBER);
              assertThat(complaint.at().line()).isEqualTo(3);
              assertThat(complaint.at().text()).isEqualTo("102");
            });
  }

  @Test
  void parentsOfNestedPoolsExistWithoutALineAndHoldNothing() {
    Pools pools = read("pool:a/b/c::101::\n");

    assertThat(pools.names()).containsExactly("a", "a/b", "a/b/c");
    assertThat(pools.guestsOf("a")).isEmpty();
    assertThat(pools.guestsOf("a/b/c")).containsExactly(101);
  }

  @Test
  void aPoolMayHaveSeveralLinesAndNoGuests() {
    Pools pools = read("pool:a::101::\npool:a::102::\npool:empty:\npool:bare\n");

    assertThat(pools.guestsOf("a")).containsExactly(101, 102);
    assertThat(pools.names()).containsExactly("a", "bare", "empty");
  }

  @Test
  void fieldsAreTrimmedAndLeadingZerosCountForNothing() {
    Pools pools = read("  pool : a : text : 0101 102; 103 : :  \r\n");

    assertThat(pools.guestsOf("a")).containsExactly(101, 102, 103);
    assertThat(pools.complaints()).isEmpty();
  }

  @Test
  void namesOfMoreThanThreeLevelsOrOddSignsAreRefused() {
    Pools pools = read("pool:a/b/c/d::101::\npool:a b::102::\npool:/a::103::\npool\n");

    assertThat(pools.names()).isEmpty();
    assertThat(pools.members()).isEmpty();
    assertThat(pools.complaints())
        .extracting(SectionConfigComplaint::reason)
        .hasSize(4)
        .containsOnly(Reason.BAD_ID);
  }

  @Test
  void whatIsNoNumberIsLeftOut() {
    Pools pools = read("pool:a::101,web,-5,99999999999::\n");

    assertThat(pools.guestsOf("a")).containsExactly(101);
    assertThat(pools.complaints()).hasSize(3);
  }

  @Test
  void otherRecordsAndEmptyFilesHoldNoPools() {
    assertThat(read("").names()).isEmpty();
    assertThat(read("acl:1:/pool/a:audit@pve:PVEAuditor:\n# pool:a::101::\n").names()).isEmpty();
  }

  private static Pools read(String text) {
    return Pools.read(Source.of("user.cfg", text));
  }
}
