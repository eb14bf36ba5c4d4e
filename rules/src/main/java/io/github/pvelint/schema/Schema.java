package io.github.pvelint.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The options of one kind of guest, as Proxmox's loader knows them (PVE::LXC::Config and
 * PVE::QemuServer, {@code $confdesc}). Immutable; safe for any number of threads.
 */
public final class Schema {
  /** The Proxmox VE release whose options the tables hold; an older one lacks some of them. */
  public static final int PVE_MAJOR = 9;

  private final Table table;

  private Schema(Table table) {
    this.table = table;
  }

  /** The schema of a kind of guest; its table is read at the first call. */
  public static Schema of(GuestKind kind) {
    return switch (kind) {
      case LXC -> Lxc.SCHEMA;
      case QEMU -> Qemu.SCHEMA;
    };
  }

  /** The kind of guest whose options these are. */
  public GuestKind kind() {
    return table.kind();
  }

  /**
   * The option of a key.
   *
   * @param key as written, with its number: {@code net0} is a key, {@code net}, {@code net00} and
   *     {@code net32} are none
   * @return absent for a key that Proxmox does not know
   */
  public Optional<Option> find(String key) {
    Optional<Option> option = table.option(key);
    int digits = digitsAt(key);
    if (option.isPresent() || digits == key.length()) {
      return option;
    }
    Optional<Family> family = table.family(key.substring(0, digits));
    return family.isPresent() && family.get().has(key.substring(digits))
        ? Optional.of(family.get().option())
        : Optional.empty();
  }

  /**
   * The option of a key in a VM's {@code [special:fleecing]} section, which has a schema of its
   * own.
   *
   * @return absent for a key that Proxmox refuses there, and for every key of a container
   */
  public Optional<Option> fleecing(String key) {
    return table.special("fleecing", key);
  }

  /** All options, families once ({@code netN}): first the families, then the others, by name. */
  public Collection<Option> options() {
    List<Option> all = new ArrayList<>();
    table.families().forEach(family -> all.add(family.option()));
    table.optionNames().forEach(name -> table.option(name).ifPresent(all::add));
    return Collections.unmodifiableList(all);
  }

  /**
   * The keys someone may have meant, best first: {@code nett0} gives {@code net0}. The number they
   * wrote is kept.
   *
   * @return at most three; empty if no key is close, or if only the number is out of range
   */
  public List<String> suggestions(String unknownKey) {
    int digits = digitsAt(unknownKey);
    String prefix = unknownKey.substring(0, digits);
    String number = digits < unknownKey.length() ? unknownKey.substring(digits) : "0";
    Optional<Family> exact = table.family(prefix);
    if (exact.isPresent()) {
      String key = exact.get().key(number);
      return key.isEmpty() ? List.of() : List.of(key);
    }
    List<String> numbered = new ArrayList<>();
    List<String> prefixes = new ArrayList<>();
    table.families().forEach(family -> prefixes.add(family.prefix()));
    for (String close : Suggestions.closest(prefix, prefixes)) {
      String key = table.family(close).map(family -> family.key(number)).orElse("");
      if (!key.isEmpty()) {
        numbered.add(key);
      }
    }
    List<String> plain = Suggestions.closest(unknownKey, table.optionNames());
    boolean isNumbered = digits < unknownKey.length();
    List<String> all = new ArrayList<>(isNumbered ? numbered : plain);
    all.addAll(isNumbered ? plain : numbered);
    return List.copyOf(all.subList(0, Math.min(Suggestions.MOST, all.size())));
  }

  /** The other kind of guest, if the key is one of its options: a key in the wrong file. */
  public Optional<GuestKind> otherKindWith(String key) {
    GuestKind other = kind() == GuestKind.LXC ? GuestKind.QEMU : GuestKind.LXC;
    return of(other).find(key).map(option -> other);
  }

  /**
   * A CD drive given as {@code cdrom}, in the form in which Proxmox prints drives (print_drive).
   *
   * @return absent if Proxmox cannot use the drive (parse_drive, filename_to_volume_id)
   */
  public Optional<String> canonicalDrive(PropertyString drive) {
    return DriveStrings.canonical(drive);
  }

  /** Where the digits at the end of a key begin; its length if there are none. */
  private static int digitsAt(String key) {
    int at = key.length();
    while (at > 0 && key.charAt(at - 1) >= '0' && key.charAt(at - 1) <= '9') {
      at--;
    }
    return at;
  }

  /** Read when a container is met. */
  private static final class Lxc {
    static final Schema SCHEMA = new Schema(Table.of(GuestKind.LXC, LxcTable.TEXT));
  }

  /** Read when a VM is met. */
  private static final class Qemu {
    static final Schema SCHEMA = new Schema(Table.of(GuestKind.QEMU, QemuTable.TEXT));
  }
}
