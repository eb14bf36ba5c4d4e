package io.github.pvelint.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes realistic guest configs, the same ones for the same seed: descriptions, disks, network
 * devices, raw keys, snapshots and other sections. What has to be unique in a cluster follows from
 * the VMID.
 */
public final class GuestGenerator {
  private static final int FIRST_SNAPSHOT = 1_760_000_000;
  private static final int DAY = 86_400;

  private final Dice dice;

  /** A generator whose configs depend on the mix and the seed alone. */
  public GuestGenerator(GuestMix mix, long seed) {
    this.dice = new Dice(mix, seed);
  }

  /** A container's config. */
  public String container(int vmid) {
    String pending = "[pve:pending]\nmemory: " + dice.memory() + '\n';
    return guest(ContainerLines.of(dice, vmid), notes(38, 26), pending);
  }

  /** A VM's config. */
  public String vm(int vmid) {
    String pending = "[PENDING]\ncores: " + (1 + dice.below(16)) + '\n';
    String cloudInit = "[special:cloudinit]\nciuser: admin\nname: vm" + vmid + '\n';
    String guest = guest(VmLines.of(dice, vmid), notes(30, 3), pending);
    return dice.chance(dice.tidyOr(15, 3)) ? guest + '\n' + cloudInit : guest;
  }

  private String guest(GuestLines lines, String notes, String pending) {
    int snapshots = dice.chance(dice.tidyOr(15, 4)) ? 1 + dice.below(3) : 0;
    StringBuilder text = new StringBuilder(1600).append(notes);
    text.append(remarked(lines).with(parent(snapshots)));
    if (dice.chance(dice.tidyOr(5, 2))) {
      text.append('\n').append(pending);
    }
    for (int i = 0; i < snapshots; i++) {
      List<String> further = new ArrayList<>(parent(i));
      further.add("snaptime: " + (FIRST_SNAPSHOT + i * DAY));
      text.append("\n[before").append(i).append("]\n#before update ").append(i).append('\n');
      text.append(lines.with(further));
    }
    return text.toString();
  }

  private static List<String> parent(int snapshot) {
    return snapshot == 0 ? List.of() : List.of("parent: before" + (snapshot - 1));
  }

  /**
   * Every tenth config that people publish has remarks behind values, which Proxmox takes for them.
   */
  private GuestLines remarked(GuestLines lines) {
    if (!dice.fault(10)) {
      return lines;
    }
    List<String> options = new ArrayList<>(lines.options());
    for (int i = 0; i < 4; i++) {
      options.set(i, options.get(i) + "  # as recommended");
    }
    return new GuestLines(options, lines.raw());
  }

  /** A few lines in tidy clusters; what people publish has none, or the page of a helper script. */
  private String notes(int percent, int lines) {
    int published = dice.chance(percent) ? lines : 0;
    int wanted = dice.tidyOr(dice.below(6), published);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < wanted; i++) {
      text.append("#Notes on this guest%3A line ").append(i);
      text.append(", see https%3A//wiki.example.org/").append(dice.below(1000)).append('\n');
    }
    return text.toString();
  }
}
