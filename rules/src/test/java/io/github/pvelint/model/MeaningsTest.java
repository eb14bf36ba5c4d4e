package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import io.github.pvelint.testing.GuestGenerator;
import io.github.pvelint.testing.GuestMix;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeaningsTest {
  private final GuestLoader loader = new GuestLoader();

  @Test
  void linesThatReadTheSameShareWhatTheyMean() {
    GuestConfig config =
        container("cores: 2\nnet0: name=eth0\n\n[ab]\nnet0: name=eth0\ncores: 02\n");

    Section snapshot = snapshot(config);
    assertThat(setting(snapshot, "net0").meaning())
        .isSameAs(setting(config.current(), "net0").meaning());
    assertThat(setting(snapshot, "cores").meaning())
        .isNotSameAs(setting(config.current(), "cores").meaning());
  }

  @Test
  void everyLineKnowsItsOwnPlace() {
    container("#a longer way to the line\nnet0: name=eth0,bridge=vmbr0\n");
    GuestConfig config =
        container("net0: name=eth0,bridge=vmbr0\n\n[ab]\nnet0: name=eth0,bridge=vmbr0\n");

    for (Section section : new Section[] {config.current(), snapshot(config)}) {
      Setting net = setting(section, "net0");
      Spot spot = net.spot(net.property("bridge").orElseThrow());
      assertThat(spot.slice().source()).isSameAs(config.document().source());
      assertThat(spot.slice().text()).isEqualTo("bridge=vmbr0");
      assertThat(spot.place()).isEqualTo(section.place());
    }
    assertThat(setting(snapshot(config), "net0").line().line()).isEqualTo(4);
  }

  @Test
  void aRefusedLineIsRefusedEachTime() {
    GuestConfig config = container("cores: many\n\n[ab]\ncores: many\n");

    assertThat(config.complaints()).hasSize(2);
    assertThat(setting(snapshot(config), "cores").valid()).isFalse();
  }

  @Test
  void aCustomCpuModelCountsWhereItIsDefined() {
    CustomCpuModels defined = CustomCpuModels.of(Set.of("fast"));

    assertThat(vm("cpu: custom-fast\n", defined).complaints()).isEmpty();
    assertThat(vm("cpu: custom-fast\n", CustomCpuModels.NONE).complaints()).hasSize(1);
    assertThat(vm("cpu: custom-fast\n", defined).complaints()).isEmpty();
  }

  @Test
  void sectionsWithTheirOwnSchemaShareNothing() {
    String text =
        """
        cores: 2
        fleecing-images: local:a

        [special:fleecing]
        cores: 2
        fleecing-images: local:a

        [special:cloudinit]
        cores: many
        """;

    GuestConfig config = vm(text, CustomCpuModels.NONE);

    assertThat(config.current().options()).containsOnlyKeys("cores");
    assertThat(special(config, "fleecing").options()).containsOnlyKeys("fleecing-images");
    assertThat(setting(special(config, "cloudinit"), "cores").value()).isEqualTo("many");
    assertThat(vm(text, CustomCpuModels.NONE).complaints()).hasSameSizeAs(config.complaints());
  }

  @Test
  void aLoaderThatSawManyGuestsLoadsLikeANewOne() {
    for (GuestMix mix : GuestMix.values()) {
      GuestGenerator generator = new GuestGenerator(mix, 4);
      for (int vmid = 100; vmid < 300; vmid++) {
        for (GuestKind kind : GuestKind.values()) {
          String text = kind == GuestKind.LXC ? generator.container(vmid) : generator.vm(vmid);
          Source source = Source.of(vmid + ".conf", text);
          assertThat(load(loader, source, kind, vmid))
              .isEqualTo(load(new GuestLoader(), source, kind, vmid));
        }
      }
    }
  }

  private static GuestConfig load(GuestLoader loader, Source source, GuestKind kind, int vmid) {
    return loader.load(source, kind, vmid, Optional.empty(), CustomCpuModels.NONE);
  }

  @Test
  void moreLinesThanAreKeptLoadAsWell() {
    for (int i = 0; i < 5_000; i++) {
      GuestConfig config = container("memory: " + i + "\nhostname: " + "a".repeat(i % 600) + "b\n");
      assertThat(setting(config.current(), "memory").value()).isEqualTo(Integer.toString(i));
    }
  }

  private GuestConfig container(String text) {
    Source source = Source.of("101.conf", text);
    return loader.load(source, GuestKind.LXC, 101, Optional.empty(), CustomCpuModels.NONE);
  }

  private GuestConfig vm(String text, CustomCpuModels cpus) {
    return loader.load(Source.of("100.conf", text), GuestKind.QEMU, 100, Optional.empty(), cpus);
  }

  private static Section snapshot(GuestConfig config) {
    return Objects.requireNonNull(config.snapshots().get("ab"));
  }

  private static Section special(GuestConfig config, String name) {
    return Objects.requireNonNull(config.special().get(name));
  }

  private static Setting setting(Section section, String key) {
    return section.find(key).orElseThrow();
  }
}
