package io.github.pvelint.model;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is declared about the workloads of guests.
 *
 * @param declared in the order in which it was declared; empty if nothing was
 */
public record WorkloadNeeds(List<Declaration> declared) {

  /** Some guests need something. */
  public record Declaration(Selector who, WorkloadNeed what) {}

  /** Picks guests. */
  @FunctionalInterface
  public interface Selector {
    /** Where the guest shows that it is one of them; absent if it is none. */
    Optional<Spot> match(Guest guest);
  }

  public WorkloadNeeds {
    declared = List.copyOf(declared);
  }

  /** Nothing declared. */
  public static WorkloadNeeds none() {
    return new WorkloadNeeds(List.of());
  }

  /** The guests with a tag, upper and lower case alike. */
  public static Selector tagged(String tag) {
    return guest -> guest.option("tags").flatMap(tags -> spot(tags, tag));
  }

  private static Optional<Spot> spot(Setting tags, String tag) {
    return Words.of(tags.valueSlice()).stream()
        .filter(word -> word.text().equalsIgnoreCase(tag))
        .findFirst()
        .map(word -> tags.spot().underlining(word));
  }

  /** Whether nothing is declared about any guest. */
  public boolean isEmpty() {
    return declared.isEmpty();
  }

  /** Where the guest shows that it needs that; absent if nothing says that it does. */
  public Optional<Spot> find(Guest guest, WorkloadNeed.Trait trait) {
    return declared.stream()
        .filter(declaration -> declaration.what().equals(trait))
        .flatMap(declaration -> declaration.who().match(guest).stream())
        .findFirst();
  }

  /**
   * How old the newest backup of a guest may be.
   *
   * @param age at most
   * @param at where the guest shows that
   */
  public record BackupAge(Duration age, Spot at) {}

  /** How old the guest's newest backup may be; absent if nothing says. */
  public Optional<BackupAge> backupAge(Guest guest) {
    return declared.stream()
        .flatMap(declaration -> backupAge(declaration, guest).stream())
        .min(Comparator.comparing(BackupAge::age));
  }

  private static Optional<BackupAge> backupAge(Declaration declaration, Guest guest) {
    return declaration.what() instanceof WorkloadNeed.BackupWithin backup
        ? declaration.who().match(guest).map(spot -> new BackupAge(backup.age(), spot))
        : Optional.empty();
  }
}
