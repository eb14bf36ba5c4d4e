package io.github.pvelint.model;

import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cluster's names for devices and directories that differ from node to node, from {@code
 * mapping/*.cfg} (PVE::Mapping).
 *
 * @param all those of each file in file order
 * @param complaints what Proxmox did not take, and why
 */
public record ResourceMappings(List<ResourceMapping> all, List<SectionConfigComplaint> complaints) {
  private static final Pattern ID = Pattern.compile("(?i)[a-z][a-z0-9_-]+");
  // Open: other releases have other properties.
  private static final SectionConfigSchema SCHEMA =
      new SectionConfigSchema(
          false,
          false,
          id -> ID.matcher(id).matches(),
          Map.of(
              "",
              new SectionConfigSchema.Type(
                  Map.of(
                      "map", SectionConfigOption.text().repeated().mandatory(),
                      "mdev", SectionConfigOption.onOff(),
                      "live-migration-capable", SectionConfigOption.onOff()),
                  true)),
          Optional.empty());

  public ResourceMappings {
    all = List.copyOf(all);
    complaints = List.copyOf(complaints);
  }

  /** Reads the files that are there. */
  static ResourceMappings read(
      Optional<Source> pci, Optional<Source> usb, Optional<Source> directory) {
    List<ResourceMapping> all = new ArrayList<>();
    List<SectionConfigComplaint> complaints = new ArrayList<>();
    pci.ifPresent(source -> read(source, ResourceMapping.Kind.PCI, all, complaints));
    usb.ifPresent(source -> read(source, ResourceMapping.Kind.USB, all, complaints));
    directory.ifPresent(source -> read(source, ResourceMapping.Kind.DIRECTORY, all, complaints));
    return new ResourceMappings(all, complaints);
  }

  private static void read(
      Source source,
      ResourceMapping.Kind kind,
      List<ResourceMapping> all,
      List<SectionConfigComplaint> complaints) {
    SectionConfig config = SectionConfig.load(source, SCHEMA);
    complaints.addAll(config.complaints());
    config.sections().stream()
        .filter(section -> !section.isVanished())
        .forEach(section -> all.add(new ResourceMapping(kind, section)));
  }

  /** The mapping of that kind and name. */
  public Optional<ResourceMapping> find(ResourceMapping.Kind kind, String id) {
    return all.stream()
        .filter(mapping -> mapping.kind() == kind && mapping.id().equals(id))
        .findFirst();
  }
}
