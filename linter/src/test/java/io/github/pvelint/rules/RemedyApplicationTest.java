package io.github.pvelint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.model.Place;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemedyApplicationTest {
  private static final String TEXT =
      """
      #Caf\u00e9
      memory: 256
      memory: 512
      onboot: 1

      [pve:pending]
      delete: onboot,swap
      memory: 1024

      [before]
      memory: 128
      """;

  @Test
  void setsAnOptionWhereTheFindingIs() {
    assertThat(set(Place.PENDING, "memory", "2048"))
        .isEqualTo(TEXT.replace("memory: 1024", "memory: 2048"));
  }

  @Test
  void setsTheCurrentValueForGood() {
    assertThat(set(Place.CURRENT, "memory", "2048"))
        .isEqualTo(
            TEXT.replace("memory: 256\nmemory: 512", "memory: 2048").replace("memory: 1024\n", ""));
  }

  @Test
  void addsWhatIsNotThere() {
    assertThat(set(Place.CURRENT, "cores", "2"))
        .isEqualTo(TEXT.replace("onboot: 1", "onboot: 1\ncores: 2"));
  }

  @Test
  void keepsWhatWasToBeDeleted() {
    assertThat(set(Place.PENDING, "onboot", "0"))
        .isEqualTo(
            TEXT.replace("onboot: 1", "onboot: 0").replace("delete: onboot,swap", "delete: swap"));
  }

  @Test
  void deletesAnOptionForGood() {
    Remedy remedy = new Remedy.DeleteOptions(GuestKind.LXC, 101, List.of("memory"), "");
    assertThat(applied(Place.CURRENT, remedy))
        .isEqualTo(TEXT.replace("memory: 256\nmemory: 512\n", "").replace("memory: 1024\n", ""));
  }

  @Test
  void editsAndRemovesLines() {
    GuestConfig config = config();
    Source source = config.document().source();
    Remedy remedy = new Remedy.EditFile(List.of(source.line(2), source.line(11)), "swap: 0", "");
    RemedyApplication application = RemedyApplication.of(config, Place.CURRENT, remedy);
    assertThat(text(application))
        .isEqualTo(TEXT.replace("memory: 256", "swap: 0").replace("memory: 128\n", ""));
    assertThat(application.keys()).containsExactly("memory", "swap");
    assertThat(application.changedLines()).containsExactly(source.line(2), source.line(11));
    assertThat(application.changesPending()).isFalse();
  }

  @Test
  void noCommandReachesASnapshot() {
    assertThatThrownBy(() -> set(Place.snapshot("before"), "memory", "2048"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void adviceIsNotApplied() {
    assertThatThrownBy(() -> applied(Place.CURRENT, Remedy.advice("think")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String set(Place place, String key, String value) {
    return applied(place, new Remedy.SetOption(GuestKind.LXC, 101, key, value, ""));
  }

  private static String applied(Place place, Remedy remedy) {
    return text(RemedyApplication.of(config(), place, remedy));
  }

  private static String text(RemedyApplication application) {
    return new String(application.bytes(), StandardCharsets.UTF_8);
  }

  private static GuestConfig config() {
    return new GuestLoader()
        .load(
            Source.of("lxc/101.conf", TEXT),
            GuestKind.LXC,
            101,
            Optional.empty(),
            CustomCpuModels.NONE);
  }
}
