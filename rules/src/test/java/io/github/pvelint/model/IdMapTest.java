package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pvelint.model.IdMap.Overlap;
import io.github.pvelint.model.IdMap.Side;
import io.github.pvelint.model.IdRange.Kind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The arithmetic of id maps; what is valid follows PVE::LXC::parse_id_maps and validate_id_maps.
 */
class IdMapTest {
  private static IdMap map(String... values) {
    return Containers.of(
            Arrays.stream(values).map(value -> "lxc.idmap: " + value).toArray(String[]::new))
        .idMap();
  }

  private static IdRange range(String value) {
    return map(value).ranges().get(0);
  }

  @Test
  void aLineIsARangeOfItsKind() {
    IdMap map = map("u 0 100000 65536", "g  5\t7   1 ");

    assertThat(map.unreadable()).isEmpty();
    assertThat(map.ranges())
        .extracting(IdRange::kind, IdRange::container, IdRange::host, IdRange::length)
        .containsExactly(tuple(Kind.USER, 0L, 100000L, 65536L), tuple(Kind.GROUP, 5L, 7L, 1L));
    assertThat(map.isEmpty()).isFalse();
  }

  @Test
  void withoutLinesThereIsNoMap() {
    assertThat(map().isEmpty()).isTrue();
    assertThat(Containers.of("lxc.id_map: u 0 0 1").idMap().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "u",
        "u 0 100000",
        "u 0 100000 65536 1",
        "b 0 100000 65536",
        "uid 0 100000 65536",
        "U 0 100000 65536",
        "u -1 100000 65536",
        "u 0 0x10 65536",
        "u 0 100000 65536 # all",
        "u:0:100000:65536",
        "u 0 100000 \u0661"
      })
  void anythingElseIsUnreadable(String value) {
    IdMap map = map(value);

    assertThat(map.ranges()).isEmpty();
    assertThat(map.unreadable()).hasSize(1);
    assertThat(map.isEmpty()).isFalse();
  }

  @Test
  void aMapKnowsWhichKindsItHas() {
    assertThat(map("u 0 100000 65536").maps(Kind.USER)).isTrue();
    assertThat(map("u 0 100000 65536").maps(Kind.GROUP)).isFalse();
  }

  @Test
  void aRangeReachesIdsOfTheHost() {
    IdRange range = range("u 1000 500 100");

    assertThat(range.reaches(500, 500)).isTrue();
    assertThat(range.reaches(599, 700)).isTrue();
    assertThat(range.reaches(0, 499)).isFalse();
    assertThat(range.reaches(600, 700)).isFalse();
    assertThat(range.reaches(0, 99_999)).isTrue();
    assertThat(range.containerIdOf(500)).isEqualTo(1000);
    assertThat(range.containerIdOf(520)).isEqualTo(1020);
    assertThat(range("u 0 0 0").reaches(0, 0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"u 0 0 4294967295", "u 0 4294901759 65536", "u 4294967294 0 1", "u 0 100000 1"})
  void theKernelTakesWhatIsWithin32Bits(String value) {
    assertThat(range(value).fits()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "u 0 0 4294967296",
        "u 0 4294901760 65536",
        "u 4294967295 0 1",
        "u 0 100000 0",
        "u 0 123456789012345678901234567890 1",
        "u 999999999999999999 999999999999999999 999999999999999999"
      })
  void theKernelRefusesTheRest(String value) {
    assertThat(range(value).fits()).isFalse();
  }

  @Test
  void rangesThatMeetDoNotOverlap() {
    assertThat(
            map(
                    "u 1001 101001 64535",
                    "u 0 100000 1000",
                    "u 1000 1000 1",
                    "g 0 100000 1000",
                    "g 5000 105000 1")
                .overlaps())
        .isEmpty();
  }

  @Test
  void rangesOverlapInTheContainer() {
    List<Overlap> overlaps = map("u 0 100000 65536", "u 1000 1000 1").overlaps();

    assertThat(overlaps).hasSize(1);
    Overlap overlap = overlaps.get(0);
    assertThat(overlap.side()).isEqualTo(Side.CONTAINER);
    assertThat(overlap.first()).isEqualTo(1000);
    assertThat(overlap.range().length()).isEqualTo(1);
    assertThat(overlap.other().length()).isEqualTo(65536);
  }

  @Test
  void rangesOverlapOnTheHost() {
    assertThat(map("g 0 100000 1000", "g 5000 100999 1").overlaps())
        .extracting(Overlap::side, Overlap::first)
        .containsExactly(tuple(Side.HOST, 100_999L));
  }

  @Test
  void usersAndGroupsAreApart() {
    assertThat(map("u 0 100000 65536", "g 0 100000 65536").overlaps()).isEmpty();
  }

  @Test
  void anOverlapHiddenBehindASmallRangeIsFound() {
    assertThat(map("u 0 100000 100", "u 10 300000 5", "u 50 400000 5").overlaps())
        .extracting(Overlap::first)
        .containsExactly(10L, 50L);
  }

  @Test
  void aRangeOfNoLengthOverlapsOnlyFromWithin() {
    assertThat(map("u 0 100000 100", "u 50 300000 0").overlaps()).hasSize(1);
    assertThat(map("u 0 100000 100", "u 100 300000 0").overlaps()).isEmpty();
    assertThat(map("u 0 100000 0", "u 0 300000 100").overlaps()).isEmpty();
  }

  @Test
  void theSameRangeTwiceOverlapsOnBothSides() {
    assertThat(map("u 0 100000 65536", "u 0 100000 65536").overlaps())
        .extracting(Overlap::side)
        .containsExactly(Side.CONTAINER, Side.HOST);
  }

  @Test
  void hugeNumbersOverlapWithoutWrappingAround() {
    String huge = "9".repeat(30);
    assertThat(map("u 0 0 " + huge, "u " + huge + " " + huge + " " + huge).overlaps()).isEmpty();
    assertThat(map("u 0 0 " + huge, "u 5 5 1").overlaps()).hasSize(2);
  }

  @Test
  void aMountPointHasRangesOfItsOwn() {
    Container container =
        Containers.of(
            "mp0: /srv/a,mp=/a,idmap=u:1000:0:2;g:33:34:1",
            "mp1: /srv/b,mp=/b,idmap=passthrough",
            "mp2: /srv/c,mp=/c");

    MountPoint first = container.mountPoints().get(0);
    assertThat(first.idRanges())
        .extracting(range -> range.slice().text(), IdRange::kind, IdRange::host)
        .containsExactly(tuple("u:1000:0:2", Kind.USER, 0L), tuple("g:33:34:1", Kind.GROUP, 34L));
    assertThat(container.mountPoints())
        .extracting(MountPoint::passesIdsThrough)
        .containsExactly(false, true, false);
    assertThat(container.mountPoints().get(1).idRanges()).isEmpty();
  }
}
