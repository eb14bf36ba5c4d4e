package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;

/**
 * What a guest's descriptions say about findings, see {@link WaiverLine}. In the main section it
 * holds for the whole guest, in a snapshot's own description for that snapshot; the descriptions of
 * other sections nobody sees, and Proxmox does not keep them.
 *
 * @param waivers those that are well formed, in file order
 * @param malformed lines that look like a waiver and are none, in file order
 */
public record GuestWaivers(List<Waiver> waivers, List<Malformed> malformed) {
  private static final GuestWaivers NONE = new GuestWaivers(List.of(), List.of());

  /**
   * A line that looks like a waiver and is none.
   *
   * @param text the line as decoded
   * @param why what is wrong with it; no full stop at its end
   */
  public record Malformed(Slice at, Place place, String text, String why) {
    /** Where it is. */
    public Spot spot() {
      return new Spot(at, place, "", "", text, "");
    }
  }

  /** What the guest's descriptions say. Most do not mention us; then this costs next to nothing. */
  public static GuestWaivers of(GuestConfig config) {
    GuestWaivers found = NONE;
    for (Section section : config.sections()) {
      found = found.and(section);
    }
    for (Section section : config.special().values()) {
      found = found.and(section);
    }
    return found;
  }

  private GuestWaivers and(Section section) {
    if (!section.mentions(WaiverLine.NAME)) {
      return this;
    }
    List<Waiver> all = new ArrayList<>(waivers);
    List<Malformed> allMalformed = new ArrayList<>(malformed);
    read(section, all, allMalformed);
    return new GuestWaivers(List.copyOf(all), List.copyOf(allMalformed));
  }

  private static void read(Section section, List<Waiver> waivers, List<Malformed> malformed) {
    Place place = section.place();
    for (DescriptionLine line : DescriptionLine.of(section)) {
      if (WaiverLine.isMeant(line.text())) {
        WaiverLine words = WaiverLine.of(line.text());
        words
            .fault(place)
            .ifPresentOrElse(
                why -> malformed.add(new Malformed(line.at(), place, line.text(), why)),
                () -> waivers.add(words.waiver(place, line.at())));
      }
    }
  }
}
