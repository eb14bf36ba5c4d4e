package io.github.pvelint.report.text;

import io.github.pvelint.model.Ability;
import io.github.pvelint.model.Answer;
import io.github.pvelint.model.Mobility;
import io.github.pvelint.model.Mobility.Target;
import io.github.pvelint.model.Obstacle;
import io.github.pvelint.report.Located;
import io.github.pvelint.schema.GuestKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where guests can go, as a table. Nodes for which the same is true share a row. */
public final class MobilityTable {
  private static final int ROOM_FOR_NODES = 12;
  private static final String NONE = "-";

  private final List<Located<Mobility>> guests;

  public MobilityTable(List<Located<Mobility>> guests) {
    this.guests = List.copyOf(guests);
  }

  /** Nodes, and what is true for each of them. */
  private record Way(List<String> nodes, Target target, GuestKind kind) {}

  /** For a terminal of that many columns. */
  public String text(int width) {
    Table table = new Table(heading(), GuestCells.NAME);
    boolean several = GuestCells.areOfSeveral(guests);
    for (Located<Mobility> guest : guests) {
      if (several) {
        table.about(guest.cluster().isEmpty() ? "." : guest.cluster());
      }
      add(guest, table);
    }
    return table.text(width) + "\n" + summary() + "\n";
  }

  private static void add(Located<Mobility> guest, Table table) {
    String snapshot = word(guest.item().snapshot());
    List<String> remarks = snapshotRemarks(guest.item().snapshot());
    List<Way> ways = ways(guest.item());
    if (ways.isEmpty()) {
      table.add(GuestCells.of(guest, snapshot, NONE, NONE, NONE, NONE), remarks);
    }
    for (int i = 0; i < ways.size(); i++) {
      Way way = ways.get(i);
      List<String> more = Stream.concat(nodes(way), remarks(way.target(), way.kind())).toList();
      table.add(
          i == 0 ? GuestCells.of(guest, cells(snapshot, way)) : GuestCells.none(cells("", way)),
          i == 0 ? Stream.concat(remarks.stream(), more.stream()).toList() : more);
    }
  }

  private static List<String> heading() {
    return GuestCells.heading("SNAPSHOT", "TO", "LIVE", "RESTART", "OFFLINE");
  }

  /** For a page. */
  public String markdown() {
    return rows().markdown();
  }

  /** For a page of another kind. */
  public Rows rows() {
    List<String> heading = new ArrayList<>(heading());
    heading.add("REMARKS");
    List<List<String>> rows = new ArrayList<>();
    for (Located<Mobility> guest : guests) {
      List<String> snapshot = snapshotRemarks(guest.item().snapshot());
      String word = word(guest.item().snapshot());
      List<Way> ways = ways(guest.item());
      if (ways.isEmpty()) {
        String remarks = String.join("; ", snapshot);
        rows.add(GuestCells.of(guest, word, NONE, NONE, NONE, NONE, remarks));
      }
      for (Way way : ways) {
        rows.add(GuestCells.of(guest, pageCells(word, way, snapshot)));
      }
    }
    return new Rows(heading, rows);
  }

  private static String[] pageCells(String snapshot, Way way, List<String> snapshotRemarks) {
    return new String[] {
      snapshot,
      String.join(", ", way.nodes()),
      live(way),
      word(way.target().restart()),
      word(way.target().offline()),
      Stream.concat(snapshotRemarks.stream(), remarks(way.target(), way.kind()))
          .collect(Collectors.joining("; "))
    };
  }

  private static String[] cells(String snapshot, Way way) {
    Target target = way.target();
    return new String[] {
      snapshot, to(way), live(way), word(target.restart()), word(target.offline())
    };
  }

  private static String to(Way way) {
    String names = String.join(", ", way.nodes());
    return way.nodes().size() > 1 && names.length() > ROOM_FOR_NODES
        ? way.nodes().size() + " nodes"
        : names;
  }

  private static Stream<String> nodes(Way way) {
    String names = String.join(", ", way.nodes());
    return to(way).equals(names) ? Stream.of() : Stream.of(to(way) + ": " + names);
  }

  private static List<Way> ways(Mobility mobility) {
    Map<List<String>, Way> ways = new LinkedHashMap<>();
    GuestKind kind = mobility.guest().kind();
    for (Target target : mobility.targets()) {
      List<String> same =
          Stream.concat(
                  Stream.of(word(target.live()), word(target.restart()), word(target.offline())),
                  remarks(target, kind))
              .toList();
      ways.computeIfAbsent(same, any -> new Way(new ArrayList<>(), target, kind))
          .nodes()
          .add(target.node());
    }
    return List.copyOf(ways.values());
  }

  private static String live(Way way) {
    return way.kind() == GuestKind.LXC ? "never" : word(way.target().live());
  }

  private static String word(Ability ability) {
    return switch (ability.possible()) {
      case YES -> "yes";
      case NO -> "no";
      case UNKNOWN -> "?";
    };
  }

  private static List<String> snapshotRemarks(Ability snapshot) {
    return sentences(snapshot).map(text -> "snapshot: " + text).toList();
  }

  private static Stream<String> remarks(Target target, GuestKind kind) {
    return Stream.of(
            sentences(target.offline()),
            kind == GuestKind.LXC ? Stream.<String>of() : live(target),
            target.restart().notes().stream().map(text -> "restart: " + text))
        .flatMap(texts -> texts);
  }

  /** What is true of a running VM only. */
  private static Stream<String> live(Target target) {
    List<Obstacle> always = target.offline().obstacles();
    Ability only =
        new Ability(
            target.live().obstacles().stream()
                .filter(obstacle -> !always.contains(obstacle))
                .toList(),
            target.live().possible() == Answer.YES ? target.live().notes() : List.of());
    return sentences(only).map(text -> "live: " + text);
  }

  private static Stream<String> sentences(Ability ability) {
    return Stream.concat(
        ability.obstacles().stream().map(Obstacle::sentence).distinct(), ability.notes().stream());
  }

  private String summary() {
    return guests.size()
        + (guests.size() == 1 ? " guest: " : " guests: ")
        + count(Target::live)
        + " can move live, "
        + count(Target::restart)
        + " with a restart, "
        + count(Target::offline)
        + " stopped";
  }

  private long count(Function<Target, Ability> way) {
    return guests.stream()
        .filter(
            guest ->
                guest.item().targets().stream()
                    .anyMatch(target -> way.apply(target).possible() == Answer.YES))
        .count();
  }
}
