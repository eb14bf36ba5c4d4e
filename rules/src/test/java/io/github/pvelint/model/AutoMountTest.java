package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words of {@code lxc.mount.auto} count. */
class AutoMountTest {
  private static List<String> words(String... lines) {
    return Containers.of(lines).autoMounts().stream().map(mount -> mount.word().text()).toList();
  }

  private static boolean isWritable(String word) {
    return Containers.of("lxc.mount.auto: " + word).autoMounts().get(0).isWritable();
  }

  @Test
  void theLastWordForAFileSystemCounts() {
    assertThat(words("lxc.mount.auto: proc:rw sys:rw", "lxc.mount.auto: proc:mixed"))
        .containsExactly("proc:mixed", "sys:rw");
    assertThat(words("lxc.mount.auto: cgroup:rw cgroup-full:ro")).containsExactly("cgroup-full:ro");
  }

  @Test
  void anEmptyLineClearsWhatStandsBeforeIt() {
    assertThat(words("lxc.mount.auto: proc:rw", "lxc.mount.auto:", "lxc.mount.auto: sys"))
        .containsExactly("sys");
    assertThat(words()).isEmpty();
  }

  @Test
  void writableIsWhatSaysSo() {
    assertThat(List.of("proc:rw", "sys:rw", "cgroup:rw:force", "cgroup-full:rw"))
        .allMatch(AutoMountTest::isWritable);
    assertThat(List.of("proc", "sys:mixed", "sys:ro", "cgroup", "cgroup-full", "shmounts:/rw"))
        .noneMatch(AutoMountTest::isWritable);
  }
}
