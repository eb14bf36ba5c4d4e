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
    List<Section> sections = new ArrayList<>(config.sections());
    sections.addAll(config.special().values());
    sections.removeIf(section -> !section.mentions(WaiverLine.NAME));
    if (sections.isEmpty()) {
      return NONE;
    }
    List<Waiver> waivers = new ArrayList<>();
    List<Malformed> malformed = new ArrayList<>();
    sections.forEach(section -> read(section, waivers, malformed));
    return new GuestWaivers(List.copyOf(waivers), List.copyOf(malformed));
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
