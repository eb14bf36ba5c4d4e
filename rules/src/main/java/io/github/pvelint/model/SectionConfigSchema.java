package io.github.pvelint.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which sections a cluster file may have.
 *
 * @param typed whether headers are {@code type: id}; otherwise the id alone ({@code mapping/*.cfg})
 * @param foldsType whether the case of a type is of no matter (storage.cfg and ha/resources.cfg)
 * @param id whether Proxmox takes a section of that name
 * @param idsByType whether sections of two types may have the same name (ha/resources.cfg alone)
 * @param types by name; of an untyped file the one under the empty name
 * @param otherTypes for types that Proxmox itself does not have; absent if those are skipped
 */
record SectionConfigSchema(
    boolean typed,
    boolean foldsType,
    boolean idsByType,
    Predicate<String> id,
    Map<String, Type> types,
    Optional<SectionConfigSchema.Type> otherTypes) {

  /**
   * What a section may hold.
   *
   * @param open whether properties that are not listed are taken as they are
   */
  record Type(Map<String, SectionConfigOption> options, boolean open) {}

  SectionConfigSchema(
      boolean typed,
      boolean foldsType,
      Predicate<String> id,
      Map<String, Type> types,
      Optional<SectionConfigSchema.Type> otherTypes) {
    this(typed, foldsType, false, id, types, otherTypes);
  }

  /** What makes a section the same as another one. */
  String key(SectionConfigSection section) {
    return idsByType ? section.type() + ":" + section.id().raw() : section.id().raw();
  }

  String typeName(String written) {
    return foldsType ? written.toLowerCase(Locale.ROOT) : written;
  }

  Optional<Type> type(String name) {
    return Optional.ofNullable(types.get(name)).or(() -> otherTypes);
  }
}
