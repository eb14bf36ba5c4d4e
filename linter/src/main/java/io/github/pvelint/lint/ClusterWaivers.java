package io.github.pvelint.lint;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Waiver;
import io.github.pvelint.rule.WaiverUse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The waivers that hold in one cluster: its guests' own, and those of the policy. */
final class ClusterWaivers {
  private final Cluster cluster;
  private final List<Written> written;
  private final Map<String, Guest> guests = new HashMap<>();

  /** By the guest's file. */
  private final Map<String, List<WaiverTally>> inGuests = new HashMap<>();

  /** A waiver of the policy, which all clusters of a run share. */
  record Written(WaiverTally tally, SubjectSelector subjects) {}

  ClusterWaivers(Cluster cluster, Waivers waivers, List<Written> written) {
    this.cluster = cluster;
    this.written = written;
    for (Guest guest : cluster.guests()) {
      read(guest, waivers);
    }
    if (!isEmpty()) {
      for (Guest guest : cluster.guests()) {
        guests.put(file(guest), guest);
      }
    }
  }

  /** The waivers of the policy with nothing counted yet. */
  static List<Written> written(Waivers waivers, List<Cluster> clusters) {
    if (waivers.written().isEmpty() || clusters.isEmpty()) {
      return List.of();
    }
    LocalDate today = today(clusters.get(0));
    return waivers.written().stream()
        .map(one -> new Written(tally(one, waivers, today), one.subjects()))
        .toList();
  }

  private static WaiverTally tally(PolicyWaiver one, Waivers waivers, LocalDate today) {
    WaiverTerms terms = new WaiverTerms(InGuestWaivers.ALL, one.locked());
    return new WaiverTally(one.waiver(), terms, waivers.known(), today);
  }

  private static LocalDate today(Cluster cluster) {
    return LocalDate.ofInstant(cluster.circumstances().now(), ZoneOffset.UTC);
  }

  private void read(Guest guest, Waivers waivers) {
    List<Waiver> own = guest.waivers().waivers();
    if (own.isEmpty()) {
      return;
    }
    WaiverTerms terms = waivers.inGuests().apply(file(guest));
    if (terms.reach() == InGuestWaivers.NONE) {
      return;
    }
    List<WaiverTally> tallies = new ArrayList<>();
    for (Waiver waiver : own) {
      tallies.add(new WaiverTally(waiver, terms, waivers.known(), today(cluster)));
    }
    inGuests.put(file(guest), tallies);
  }

  private static String file(Guest guest) {
    return guest.config().document().source().name();
  }

  /** Whether nothing is waived at all, which is the rule. */
  boolean isEmpty() {
    return inGuests.isEmpty() && written.isEmpty();
  }

  /** The waiver that makes a finding one that does not count. */
  Optional<Waiver> accepting(Result result) {
    if (isEmpty()) {
      return Optional.empty();
    }
    List<WaiverTally> here = holdingFor(result.subject(), result.at().source().name());
    Optional<Waiver> direct =
        first(here.stream().filter(tally -> tally.isAbout(result)).toList(), result);
    return direct.isPresent() ? direct : acceptingAll(here, result);
  }

  /** A finding that sums up others is accepted when each of them is. */
  private static Optional<Waiver> acceptingAll(List<WaiverTally> here, Result sum) {
    Optional<Waiver> found = Optional.empty();
    for (String rule : sum.finding().sums()) {
      found = first(here.stream().filter(one -> one.isAboutAll(rule, sum)).toList(), sum);
      if (found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  /** All of them count the finding; the first that accepts it is its waiver. */
  private static Optional<Waiver> first(List<WaiverTally> tallies, Result result) {
    return tallies.stream().filter(tally -> tally.accepts(result)).toList().stream()
        .findFirst()
        .map(WaiverTally::waiver);
  }

  /** The waivers for a subject, or for the guest in whose file a finding is. */
  private List<WaiverTally> holdingFor(Subject subject, String file) {
    List<WaiverTally> tallies = new ArrayList<>(inGuests.getOrDefault(file, List.of()));
    if (!file.equals(subject.file())) {
      tallies.addAll(inGuests.getOrDefault(subject.file(), List.of()));
    }
    Optional<Guest> there = Optional.ofNullable(guests.get(file));
    Optional<Guest> guest = Optional.ofNullable(guests.get(subject.file()));
    for (Written one : written) {
      if (one.subjects().selects(subject, there, cluster)
          || one.subjects().selects(subject, guest, cluster)) {
        tallies.add(one.tally());
      }
    }
    return tallies;
  }

  /** Takes note of what became of the rules. A rule about the whole cluster is about its guests. */
  void note(List<Verdict> verdicts) {
    if (isEmpty()) {
      return;
    }
    Map<Subject, List<WaiverTally>> holding = new HashMap<>();
    for (Verdict verdict : verdicts) {
      holding
          .computeIfAbsent(verdict.subject(), this::holdingFor)
          .forEach(tally -> tally.note(verdict));
    }
  }

  private List<WaiverTally> holdingFor(Subject subject) {
    if (!subject.isCluster()) {
      return holdingFor(subject, subject.file());
    }
    List<WaiverTally> tallies = new ArrayList<>(writtenForAnyOf(subject));
    inGuests.values().forEach(tallies::addAll);
    return tallies;
  }

  private List<WaiverTally> writtenForAnyOf(Subject whole) {
    return written.stream()
        .filter(
            one ->
                one.subjects().selects(whole, Optional.empty(), cluster)
                    || guests.values().stream()
                        .anyMatch(
                            guest -> one.subjects().selects(whole, Optional.of(guest), cluster)))
        .map(Written::tally)
        .toList();
  }

  /** Whether the guest's descriptions hold a waiver. */
  boolean hasAny(Guest guest) {
    return inGuests.containsKey(file(guest));
  }

  /** What became of the waivers in the guest's descriptions. */
  List<WaiverUse> uses(Guest guest) {
    return inGuests.getOrDefault(file(guest), List.of()).stream().map(WaiverTally::use).toList();
  }
}
