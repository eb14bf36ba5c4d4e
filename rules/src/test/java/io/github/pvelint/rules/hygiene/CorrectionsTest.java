package io.github.pvelint.rules.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.model.Complaint;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "onboot: yess|yes",
        "scsi0: local-lvm:vm-101-disk-0,cache=writebak,size=32GB|"
            + "local-lvm:vm-101-disk-0,cache=writeback,size=32G",
        "net0: virtio=BC:24:11:00:00:01, bridge=vmbr0|virtio=BC:24:11:00:00:01,bridge=vmbr0",
        "net0: virtio=BC-24-11-00-00-01,brige=vmbr0|virtio=BC:24:11:00:00:01,bridge=vmbr0",
        "cores: 2 # of 8|2",
        "agent: 1,fstrim_cloned_disk=1|1,fstrim_cloned_disks=1"
      })
  void mendsWhatIsClear(String line, String value) {
    assertThat(mended(line)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "onboot: maybe",
        "memory: 1G",
        "net0: virtio=BC:24:11:00:00:01,bridge=vmbr0,nonsense=1",
        "net0: virtio=BC:24:11:00:00:01,bridge=vmbr0,tag=5000",
        "net0: virtio=BC:24:11:00:00:01,e1000=BC:24:11:00:00:02",
        "scsi0: local-lvm:vm-101-disk-0,bps_r=1",
        "scsi0: local-lvm:vm-101-disk-0,backup=1,backup=0",
        "numa: # off"
      })
  void leavesAloneWhatIsNot(String line) {
    assertThat(mended(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"onbot: 1|onboot: 1", "memroy: 2048|memory: 2048", "net00: virtio|net0: virtio"})
  void renamesWhatIsClear(String line, String replacement) {
    assertThat(renamed(line)).hasValue(replacement);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hostname: web", "memroy: lots", "scsi99: none", "onbot: 1\nonboot: 0"})
  void doesNotRenameWhatIsNotOrIsThere(String lines) {
    assertThat(renamed(lines)).isEmpty();
  }

  @Test
  void takesAHashForACommentOnlyBehindABlank() {
    Source source = Source.of("a", "a#b #c");
    assertThat(Corrections.withoutComment(source.whole()).text()).isEqualTo("a#b");
  }

  private static Optional<String> mended(String line) {
    Guest guest = guest(line);
    return Corrections.ofValue(guest, complaint(guest), "")
        .map(remedy -> ((Remedy.SetOption) remedy).value());
  }

  private static Optional<String> renamed(String lines) {
    Guest guest = guest(lines);
    return Corrections.renamed(guest, complaint(guest));
  }

  private static Complaint complaint(Guest guest) {
    assertThat(guest.config().complaints()).hasSize(1);
    return guest.config().complaints().get(0);
  }

  private static Guest guest(String text) {
    GuestConfig config =
        new GuestLoader()
            .load(
                Source.of("qemu-server/101.conf", text),
                GuestKind.QEMU,
                101,
                Optional.empty(),
                CustomCpuModels.NONE);
    return Guest.of(config);
  }
}
