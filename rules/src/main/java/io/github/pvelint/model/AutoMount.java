package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kernel file system that LXC mounts by itself: a word of {@code lxc.mount.auto: proc:rw sys:rw}.
 *
 * @param word as written
 */
public record AutoMount(Setting setting, Slice word) {

  /**
   * The words that count: of several for one file system the last, and none from before an empty
   * line.
   */
  static List<AutoMount> of(List<Setting> lines) {
    Map<String, AutoMount> last = new LinkedHashMap<>();
    for (Setting line : lines) {
      if (line.value().isEmpty()) {
        last.clear();
      }
      for (Slice word : Fields.of(line.valueSlice())) {
        AutoMount mount = new AutoMount(line, word);
        last.put(mount.fileSystem(), mount);
      }
    }
    return new ArrayList<>(last.values());
  }

  /** {@code proc}, {@code sys}, {@code cgroup} or {@code shmounts}. */
  public String fileSystem() {
    String name = parts()[0];
    return name.equals("cgroup-full") ? "cgroup" : name;
  }

  /** Whether the container may write to all of it: {@code rw} is asked for. */
  public boolean isWritable() {
    return List.of(parts()).contains("rw");
  }

  private String[] parts() {
    return word.text().split(":", -1);
  }
}
