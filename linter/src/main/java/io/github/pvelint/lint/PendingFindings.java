package io.github.pvelint.lint;

import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Section;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Unknown;
import io.github.pvelint.syntax.Slice;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** What the next start would bring: the findings that the current state does not have. */
final class PendingFindings {
  private PendingFindings() {}

  /**
   * Adds the later findings that are new, at the pending line that brings them in.
   *
   * @param later what a rule found in the state after the next start
   * @param out what it found in the current state; gets the new ones
   */
  static void addNew(Guest guest, Findings later, Findings out) {
    Set<String> known = new HashSet<>();
    for (Finding finding : out.findings()) {
      known.add(identity(finding.at()));
    }
    for (Finding finding : later.findings()) {
      if (known.add(identity(finding.at()))) {
        out.add(isPending(guest, finding.at()) ? finding : moved(guest, finding));
      }
    }
    for (Unknown unknown : later.unknowns()) {
      out.unknown(unknown.at(), unknown.why());
    }
  }

  private static String identity(Spot spot) {
    return spot.key() + '\0' + spot.subKey() + '\0' + spot.detail() + '\0' + spot.value();
  }

  private static boolean isPending(Guest guest, Spot spot) {
    Optional<Slice> header = guest.config().pending().header();
    return header.isPresent()
        && spot.slice().source().equals(header.get().source())
        && spot.slice().start() > header.get().start();
  }

  /** A line of the current section becomes a fault only by what is pending: point there. */
  private static Finding moved(Guest guest, Finding finding) {
    Spot at = finding.at();
    Spot pending =
        new Spot(
            cause(guest.config().pending(), at.slice()),
            Place.PENDING,
            at.key(),
            at.subKey(),
            at.detail(),
            at.value());
    Finding moved =
        new Finding(
            pending,
            finding.message() + ", once the pending changes are applied",
            finding.related(),
            finding.remedy(),
            finding.isRisky(),
            finding.sums());
    return at.key().isEmpty() ? moved : moved.with(at.slice(), "this is what it concerns");
  }

  /** The only pending line, if it is one; else the header of the section. */
  private static Slice cause(Section pending, Slice otherwise) {
    Iterator<Setting> settings = pending.settings().iterator();
    if (pending.settings().size() == 1 && pending.raw().isEmpty()) {
      return settings.next().line();
    }
    return pending.header().orElse(otherwise);
  }
}
