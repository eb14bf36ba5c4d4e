package io.github.pvelint.model;

import io.github.pvelint.model.SectionConfigComplaint.Reason;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The storages of a cluster, from storage.cfg (PVE::Storage::Plugin::parse_config).
 *
 * @param all in file order; {@code local} is always among them
 * @param complaints what Proxmox did not take, and why
 */
public record Storages(List<Storage> all, List<SectionConfigComplaint> complaints) {
  private static final Pattern ID = Pattern.compile("(?i)[a-z][a-z0-9._-]*[a-z0-9]");
  private static final Set<String> CONTENT =
      Set.of("images", "rootdir", "vztmpl", "iso", "backup", "snippets", "import", "none");
  private static final Pattern NODE = Pattern.compile("[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?");

  private static final SectionConfigSchema SCHEMA =
      new SectionConfigSchema(
          true, true, id -> ID.matcher(id).matches(), types(), Optional.of(type(List.of())));

  public Storages {
    all = List.copyOf(all);
    complaints = List.copyOf(complaints);
  }

  /** Reads storage.cfg. */
  public static Storages read(Source source) {
    SectionConfig config = SectionConfig.load(source, SCHEMA);
    List<SectionConfigComplaint> complaints = new ArrayList<>(config.complaints());
    List<Storage> storages = new ArrayList<>();
    for (SectionConfigSection section : config.sections()) {
      Optional<SectionConfigComplaint> contradiction = contradiction(section);
      contradiction.ifPresent(complaints::add);
      if (!section.isVanished() && contradiction.isEmpty()) {
        storages.add(Storage.of(section));
      }
    }
    local(storages, source);
    return new Storages(storages, complaints);
  }

  /** The storage of that name; absent if storage.cfg has none. */
  public Optional<Storage> find(String id) {
    for (Storage storage : all) {
      if (storage.id().equals(id)) {
        return Optional.of(storage);
      }
    }
    return Optional.empty();
  }

  /**
   * A content line that makes Proxmox drop the whole section: {@code none} beside other kinds, or
   * nothing that the type can hold.
   */
  private static Optional<SectionConfigComplaint> contradiction(SectionConfigSection section) {
    Optional<SectionConfigProperty> content = section.find("content");
    Optional<StorageType> type = StorageType.find(section.type());
    if (content.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    Set<String> kept = Storage.of(section).content().orElse(Set.of());
    boolean mixed = kept.contains("none") && kept.size() > 1;
    boolean nothing = kept.isEmpty() && !type.get().content().contains("none");
    return mixed || nothing
        ? Optional.of(
            new SectionConfigComplaint(
                Reason.VANISHED_SECTION,
                "content",
                content.get().valueSlice(),
                "Proxmox drops the storage: its content "
                    + (mixed ? "has none beside others" : "is nothing that it can hold")))
        : Optional.empty();
  }

  /** Proxmox wants {@code local} to be the same directory everywhere, and sees to it. */
  private static void local(List<Storage> storages, Source source) {
    for (int i = 0; i < storages.size(); i++) {
      Storage storage = storages.get(i);
      if (storage.id().equals("local")) {
        boolean usual =
            storage.type().equals("dir")
                && storage.path().filter("/var/lib/vz"::equals).isPresent();
        storages.set(i, usual ? storage : Storage.builtIn(storage.anchor()));
        return;
      }
    }
    Slice first = source.line(1);
    storages.add(0, Storage.builtIn(first));
  }

  private static Map<String, SectionConfigSchema.Type> types() {
    Map<String, SectionConfigSchema.Type> types = new LinkedHashMap<>();
    StorageType.known().forEach((name, type) -> types.put(name, type(type.required())));
    return Map.copyOf(types);
  }

  /** Open: plugins bring properties of their own, and each release new ones. */
  private static SectionConfigSchema.Type type(List<String> required) {
    Map<String, SectionConfigOption> options = new LinkedHashMap<>();
    for (String key : required) {
      options.put(key, SectionConfigOption.text().mandatory());
    }
    options.put("disable", SectionConfigOption.onOff());
    options.put("shared", SectionConfigOption.onOff());
    options.put(
        "content",
        SectionConfigOption.list("kinds of content", word -> CONTENT.contains(word.raw())));
    options.put(
        "nodes",
        SectionConfigOption.list("nodes' names", word -> NODE.matcher(word.raw()).matches()));
    return new SectionConfigSchema.Type(Map.copyOf(options), true);
  }
}
