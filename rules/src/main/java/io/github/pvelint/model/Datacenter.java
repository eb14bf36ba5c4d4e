package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What holds for the whole cluster, from datacenter.cfg (PVE::DataCenterConfig). */
public record Datacenter(KeyValueFile file) {

  /** Reads datacenter.cfg. */
  public static Datacenter read(Source source) {
    return new Datacenter(KeyValueFile.read(source));
  }

  /** The entry as it stands. */
  public Optional<SectionConfigProperty> option(String key) {
    return file.find(key);
  }

  /** Where the entry is; the first line of the file if it is not there. */
  public Spot spot(String key) {
    return file.spot(key);
  }

  /** The entry taken apart; nothing in it if it is absent. */
  public SubValues values(String key) {
    String defaultKey =
        switch (key) {
          case "migration", "replication" -> "type";
          default -> "";
        };
    return SubValues.of(
        option(key).map(SectionConfigProperty::valueSlice).orElse(file.source().slice(0, 0)),
        defaultKey);
  }

  /**
   * The entry that has the memory of migrating VMs sent in the clear: {@code migration: insecure},
   * or the older {@code migration_unsecure: 1}. Absent if they are encrypted, the default.
   */
  public Optional<SectionConfigProperty> insecureMigration() {
    return insecure("migration")
        .or(() -> option("migration_unsecure").filter(entry -> Truth.isOn(entry.value())));
  }

  /** The same for replication, which is encrypted by default as well. */
  public Optional<SectionConfigProperty> insecureReplication() {
    return insecure("replication");
  }

  private Optional<SectionConfigProperty> insecure(String key) {
    return option(key)
        .filter(entry -> values(key).find("type").filter(type -> type.is("insecure")).isPresent());
  }

  /** What becomes of HA guests when a node is shut down; {@code conditional} by default. */
  public String shutdownPolicy() {
    return values("ha").text("shutdown_policy").orElse("conditional");
  }

  /**
   * Whether the cluster moves HA guests by itself to balance the load ({@code crs}; default off).
   */
  public boolean balancesByItself() {
    return values("crs").text("ha-auto-rebalance").filter(Truth::isOn).isPresent();
  }

  /** The lowest number that Proxmox suggests for new guests. */
  public int nextIdLower() {
    return number("lower", 100);
  }

  /** The number below which Proxmox suggests numbers for new guests. */
  public int nextIdUpper() {
    return number("upper", 1_000_000);
  }

  private int number(String subKey, int absent) {
    return values("next-id")
        .text(subKey)
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(Integer::parseInt)
        .orElse(absent);
  }

  /** The tags that only those may set who administer the whole cluster. */
  public Set<String> registeredTags() {
    Set<String> tags = new LinkedHashSet<>();
    option("registered-tags")
        .ifPresent(
            entry -> Words.of(entry.valueSlice()).stream().map(Slice::text).forEach(tags::add));
    return tags;
  }

  /** Which tags users may set: {@code none}, {@code list}, {@code existing} or {@code free}. */
  public String userTagAccess() {
    return values("user-tag-access").text("user-allow").orElse("free");
  }
}
