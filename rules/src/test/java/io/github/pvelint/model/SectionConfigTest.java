package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.model.SectionConfigComplaint.Reason;
import io.github.pvelint.syntax.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionConfigTest {
  private static final String PIECES =
      "vzdump: a\n|\tschedule 1\n|\tall\n|\n| \n|0\n|x\n|\tvmid 0\n|#\n";

  @Test
  void propertiesBelongToTheHeaderAboveThem() {
    SectionConfig config = jobs("vzdump: a\n\tschedule 02:30\n  vmid 100,101 \n");

    assertThat(config.complaints()).isEmpty();
    SectionConfigSection section = config.sections().get(0);
    assertThat(section.type()).isEqualTo("vzdump");
    assertThat(section.id().text()).isEqualTo("a");
    assertThat(section.find("vmid").orElseThrow().value()).isEqualTo("100,101");
    assertThat(section.find("vmid").orElseThrow().whole().text()).isEqualTo("vmid 100,101");
    assertThat(section.find("vmid").orElseThrow().valueSlice().line()).isEqualTo(3);
  }

  @Test
  void theFirstOfTwoPropertiesStays() {
    SectionConfig config = jobs("vzdump: a\n\tschedule 1:00\n\tmode stop\n\tmode snapshot\n");

    assertThat(value(config, "mode")).contains("stop");
    assertThat(reasons(config)).containsExactly(Reason.DUPLICATE_PROPERTY);
    assertThat(config.complaints().get(0).at().line()).isEqualTo(4);
  }

  @Test
  void aRefusedPropertyLeavesRoomForALaterOne() {
    SectionConfig config = jobs("vzdump: a\n\tschedule 1:00\n\tmode fast\n\tmode stop\n");

    assertThat(value(config, "mode")).contains("stop");
    assertThat(reasons(config)).containsExactly(Reason.BAD_VALUE);
  }

  @Test
  void arraysMayRepeat() {
    SectionConfig config =
        jobs("vzdump: a\n\tschedule 1:00\n\texclude-path /a\n\texclude-path /b\n");

    assertThat(config.complaints()).isEmpty();
    assertThat(config.sections().get(0).properties())
        .extracting(SectionConfigProperty::value)
        .containsExactly("1:00", "/a", "/b");
  }

  @Test
  void anEmptyLineEndsTheSectionAndWhatFollowsIsLost() {
    SectionConfig config = jobs("vzdump: a\n\tschedule 1:00\n\n\tall 1\n");

    assertThat(value(config, "all")).isEmpty();
    assertThat(reasons(config)).containsExactly(Reason.LOST_PROPERTY);
    assertThat(config.complaints().get(0).at().text()).isEqualTo("all 1");
  }

  @Test
  void aLineWithZeroEndsTheSectionToo() {
    SectionConfig config = jobs("vzdump: a\n\tschedule 1:00\n0\n\tall 1\n");

    assertThat(value(config, "all")).isEmpty();
    assertThat(reasons(config)).containsExactly(Reason.LOST_PROPERTY);
  }

  @Test
  void whiteSpaceAndCommentsEndNothing() {
    SectionConfig config = jobs("vzdump: a\n\tschedule 1:00\n  \n  # all\n#\n\tall 1\n");

    assertThat(value(config, "all")).contains("1");
    assertThat(reasons(config)).containsExactly(Reason.UNPARSABLE);
  }

  @Test
  void aHeaderWithoutAnEmptyLineBeforeItIsSwallowed() {
    SectionConfig config =
        jobs("vzdump: a\n\tschedule 1:00\nvzdump: b\n\tschedule 2:00\n\tall 1\n");

    assertThat(config.sections()).hasSize(1);
    assertThat(value(config, "schedule")).contains("1:00");
    assertThat(value(config, "all")).contains("1");
    assertThat(reasons(config)).containsExactly(Reason.SWALLOWED_HEADER, Reason.DUPLICATE_PROPERTY);
  }

  @Test
  void carriageReturnsAreTrimmedButTheirEmptyLinesEndNothing() {
    SectionConfig config =
        jobs("vzdump: a\r\n\tschedule 1:00\r\n\r\nvzdump: b\r\n\tschedule 2:00\r\n");

    assertThat(config.sections()).hasSize(1);
    assertThat(value(config, "schedule")).contains("1:00");
    assertThat(reasons(config)).contains(Reason.SWALLOWED_HEADER);
  }

  @Test
  void ofTwoSectionsOfOneNameTheLastStays() {
    SectionConfig config =
        jobs("vzdump: a\n\tschedule 1:00\n\nrealm-sync: b\n\n\nvzdump: a\n\tschedule 2:00\n");

    assertThat(config.sections()).extracting(s -> s.id().text()).containsExactly("b", "a");
    assertThat(config.sections().get(1).find("schedule").orElseThrow().value()).isEqualTo("2:00");
    assertThat(reasons(config)).containsExactly(Reason.VANISHED_SECTION, Reason.DUPLICATE_SECTION);
  }

  @Test
  void aSectionOfUnknownTypeIsSkippedWithItsProperties() {
    SectionConfig config = jobs("VZDump: a\n\tschedule 1:00\n\tfoo 1\n\nvzdump: b\n\tschedule 1\n");

    assertThat(config.sections()).extracting(s -> s.id().text()).containsExactly("b");
    assertThat(reasons(config)).containsExactly(Reason.UNKNOWN_TYPE);
  }

  @Test
  void moreWordsThanANameLoseTheHeaderAndItsProperties() {
    SectionConfig config = jobs("vzdump: a extra words\n\tschedule 1:00\n");

    assertThat(config.sections()).isEmpty();
    assertThat(reasons(config)).containsExactly(Reason.UNPARSABLE, Reason.LOST_PROPERTY);
  }

  @Test
  void aSectionWithoutWhatItMustHaveVanishes() {
    SectionConfig config = jobs("vzdump: a\n\tall 1\n");

    assertThat(config.sections().get(0).isVanished()).isTrue();
    assertThat(config.sections().get(0).missing()).containsExactly("schedule");
    assertThat(reasons(config)).containsExactly(Reason.VANISHED_SECTION);
  }

  @ParameterizedTest
  @CsvSource({
    "all, 1",
    "all 1, 1",
    "all 0, 0",
    "all yes,",
    "all on,",
    "all 2,",
    "vmid 100, 100",
    "vmid 100 101;102, 100 101;102",
    "vmid 0101,",
    "vmid 99,",
    "vmid 101-205,",
    "vmid 101 web,",
    "vmid,",
    "node pve1, pve1",
    "node pve_1,",
    "ionice 8, 8",
    "ionice 9,",
    "bwlimit -1,",
    "storage n,",
    "storage nas, nas",
    "compress gz,",
    "maxfiles 3,",
    "starttime 02:30,",
    "id a,",
  })
  void valuesAreTakenOrThePropertyIsDropped(String line, String loaded) {
    SectionConfig config = jobs("vzdump: a\n\tschedule 1:00\n\t" + line + "\n");

    assertThat(value(config, line.split(" ", 2)[0])).isEqualTo(Optional.ofNullable(loaded));
    assertThat(config.complaints()).hasSize(loaded == null ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "keep-all=1 | true",
        "keep-last=3,keep-daily=13 | true",
        "keep-all=0,keep-last=1 | true",
        "keep-all=1,keep-last=0 | true",
        "keep-all=1,keep-last=1 | false",
        "keep-last | false",
        "keep=3 | false",
      })
  void retentionIsTakenIfItDoesNotContradictItself(String value, boolean taken) {
    SectionConfig config = jobs("vzdump: a\n\tschedule 1:00\n\tprune-backups " + value + "\n");

    assertThat(value(config, "prune-backups").isPresent()).isEqualTo(taken);
  }

  @Test
  void filesWithoutTypesHaveTheNameAloneAsHeader() {
    SectionConfigSchema.Type mapping =
        new SectionConfigSchema.Type(
            Map.of("map", SectionConfigOption.text().repeated().mandatory()), false);
    SectionConfigSchema schema =
        new SectionConfigSchema(
            false, false, id -> id.matches("[a-z0-9]+"), Map.of("", mapping), Optional.empty());

    SectionConfig config =
        SectionConfig.load(
            Source.of("pci.cfg", "gpu\n\tmap node=a\n\tmap node=b\n\na:b\n\tmap node=a\n\nc d\n"),
            schema);

    assertThat(config.sections()).hasSize(1);
    assertThat(config.sections().get(0).id().text()).isEqualTo("gpu");
    assertThat(config.sections().get(0).properties()).hasSize(2);
    assertThat(reasons(config)).containsExactly(Reason.BAD_ID, Reason.UNPARSABLE);
  }

  @Test
  void noInputIsTooOdd() {
    Random random = new Random(7);
    String[] pieces = PIECES.split("\\|", -1);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      SectionConfig config = jobs(text.toString());
      assertThat(config.document().print())
          .isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
      assertThat(config.sections()).hasSizeLessThanOrEqualTo(1);
    }
  }

  private static SectionConfig jobs(String text) {
    return SectionConfig.load(Source.of("jobs.cfg", text), BackupJobSchema.jobs(9));
  }

  private static Optional<String> value(SectionConfig config, String key) {
    return config.sections().get(0).find(key).map(SectionConfigProperty::value);
  }

  private static List<Reason> reasons(SectionConfig config) {
    return config.complaints().stream().map(SectionConfigComplaint::reason).toList();
  }
}
