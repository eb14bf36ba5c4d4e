package io.github.pvelint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.testing.GuestGenerator;
import io.github.pvelint.testing.GuestMix;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Realistic configs with faults, oddities, line ends and orders strewn in at random, the same ones
 * in each run.
 */
class FixPropertiesTest {
  private static final int FILES = 400;

  /** Faults that have fixes, and lines that fixes must leave alone. */
  private static final List<String> STREWN =
      List.of(
          "mp7: local-zfs:subvol-101-disk-7,mp=/srv/x,size=8G",
          "mp7: local-zfs:subvol-101-disk-7,backup=0,mp=/srv/x",
          "mp8: /mnt/data,mp=/srv/y,backup=1",
          "mp6: local-zfs:subvol-101-disk-6,quota=1,mp=/srv/z",
          "features: keyctl=1,mknod=1,nesting=1",
          "features: mknod=1",
          "unprivileged: 0",
          "unprivileged: 1",
          "lxc.apparmor.profile: unconfined",
          "lxc.cap.drop:",
          "lxc.utsname = web",
          "lxc.mount.auto: proc:rw sys:rw",
          "lxc.cgroup2.devices.allow: c 226:0 rwm",
          "lxc.cgroup.devices.allow: c 10:200 rwm",
          "scsi7: ceph:vm-101-disk-7,backup=0,size=8G",
          "agent: 0,type=virtio",
          "delete: features",
          "#a note%3A with % and \u00c3\u00a9 and \u00ff",
          "#",
          "[before]",
          "[pve:pending]",
          "[PENDING]",
          "[no section here]",
          "",
          " indented: 1",
          "bogus: 1,2=3,,",
          "description: x%0Ay");

  /** The options that the fixes of these faults are about. */
  private static final Pattern FIXED =
      Pattern.compile(
          "(mp[0-9]+|features|delete|scsi[0-9]|lxc\\.[a-z0-9.]+)\\s*[:=].*", Pattern.DOTALL);

  @Test
  void onlyIntendedLinesChangeAndASecondRunChangesNothing() {
    int done = 0;
    int changed = 0;
    for (int seed = 0; seed < FILES; seed++) {
      Random random = new Random(seed);
      GuestKind kind = seed % 2 == 0 ? GuestKind.LXC : GuestKind.QEMU;
      String before = text(kind, random);
      Given given = Given.of(kind, before.getBytes(StandardCharsets.ISO_8859_1));
      Fixed fixed = given.fix();
      String after = Given.text(fixed);
      String name = "seed " + seed + "\n" + before;

      assertThat(untouched(after)).as(name).isEqualTo(untouched(before));
      Given again = Given.of(kind, after.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(again.fix().changes()).as(name).isEmpty();
      assertThat(endings(after)).as(name).isSubsetOf(endings(before));
      done += Given.fixes(fixed).done().size();
      changed += fixed.changes().size();
    }
    assertThat(done).isGreaterThan(FILES);
    assertThat(changed).isBetween(FILES / 4, FILES - 1);
  }

  private static String text(GuestKind kind, Random random) {
    GuestGenerator generator = new GuestGenerator(GuestMix.TIDY, random.nextLong());
    String text = kind == GuestKind.LXC ? generator.container(101) : generator.vm(101);
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
    for (int i = 2 + random.nextInt(14); i > 0; i--) {
      lines.add(random.nextInt(lines.size() + 1), STREWN.get(random.nextInt(STREWN.size())));
    }
    if (random.nextInt(4) == 0) {
      Collections.shuffle(lines.subList(0, lines.size() / 2), random);
    }
    String end = random.nextInt(3) == 0 ? "\r\n" : "\n";
    return String.join(end, lines) + (random.nextInt(3) == 0 ? "" : end);
  }

  /** The lines that no fix is about, with their ends. */
  private static List<String> untouched(String text) {
    return Arrays.stream(text.split("(?<=\n)"))
        .filter(line -> !FIXED.matcher(line).matches())
        .toList();
  }

  private static List<String> endings(String text) {
    return Arrays.stream(text.split("(?<=\n)"))
        .filter(line -> line.endsWith("\n"))
        .map(line -> line.endsWith("\r\n") ? "CRLF" : "LF")
        .distinct()
        .toList();
  }
}
