package io.github.pvelint.schema;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The options of one kind of guest, as the loader knows them. Immutable; safe for any number of
 * threads.
 */
public final class Schema {
  private final GuestKind kind;

  private Schema(GuestKind kind) {
    this.kind = kind;
  }

  /** The schema of a kind of guest; read from its table at the first call. */
  public static Schema of(GuestKind kind) {
    return new Schema(kind);
  }

  /** The kind of guest whose options these are. */
  public GuestKind kind() {
    return kind;
  }

  /**
   * The option of a key.
   *
   * @param key as written, with its index: {@code net0} is a key, {@code net}, {@code net00} and
   *     {@code net32} are none
   * @return absent for a key that Proxmox does not know
   */
  public Optional<Option> find(String key) {
    return Optional.empty();
  }

  /**
   * The option of a key in a VM's {@code [special:fleecing]} section, which has a schema of its own.
   *
   * @return absent for a key that Proxmox refuses there, and for every key of a container
   */
  public Optional<Option> findFleecing(String key) {
    return Optional.empty();
  }

  /** All options, families once ({@code netN}), in the order of the table. */
  public Collection<Option> options() {
    return List.of();
  }

  /**
   * The keys someone may have meant, best first, with the index they wrote where it is possible.
   *
   * @return at most three; empty if no key is close
   */
  public List<String> suggestions(String unknownKey) {
    return List.of();
  }

  /** The other kind of guest, if the key is one of its options: a key in the wrong file. */
  public Optional<GuestKind> otherKindWith(String key) {
    return Optional.empty();
  }
}
