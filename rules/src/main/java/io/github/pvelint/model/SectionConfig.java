package io.github.pvelint.model;

import io.github.pvelint.syntax.SectionDocument;
import io.github.pvelint.syntax.Source;
import java.util.List;

/**
 * A cluster file of sections as Proxmox loads it (PVE::SectionConfig::parse_config).
 *
 * @param sections in file order, names unique: of several the last one. Vanished ones are among
 *     them
 * @param complaints in the order in which the loader comes to them
 */
public record SectionConfig(
    SectionDocument document,
    List<SectionConfigSection> sections,
    List<SectionConfigComplaint> complaints) {

  /** Reads and loads a file. */
  static SectionConfig load(Source source, SectionConfigSchema schema) {
    return new SectionConfigLoader(schema).load(source);
  }
}
