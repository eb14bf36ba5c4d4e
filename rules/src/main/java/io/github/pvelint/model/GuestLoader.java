package io.github.pvelint.model;

import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.schema.Schema;
import io.github.pvelint.schema.ValueCheck;
import io.github.pvelint.syntax.Document;
import io.github.pvelint.syntax.GuestReader;
import io.github.pvelint.syntax.Line;
import io.github.pvelint.syntax.Source;
import java.util.Optional;

/**
 * Loads guest configs the way Proxmox's own parsers do: PVE::QemuServer::parse_vm_config and
 * PVE::LXC::Config::parse_pct_config in their normal, lenient mode. One loader serves one thread.
 */
public final class GuestLoader {
  private final GuestReader reader = new GuestReader();
  private final ValueCheck check = new ValueCheck();
  private final Meanings ofContainers = new Meanings();
  private Meanings ofVms = new Meanings();
  private CustomCpuModels known = CustomCpuModels.NONE;

  /**
   * Reads and loads a file.
   *
   * @param vmid the guest's number; 0 if unknown
   * @param node the node whose folder the file lies in
   * @param cpus the custom CPU models of the cluster, since a VM's {@code cpu:} may name one
   */
  public GuestConfig load(
      Source source, GuestKind kind, int vmid, Optional<String> node, CustomCpuModels cpus) {
    if (!cpus.names().equals(known.names())) {
      ofVms = new Meanings();
      known = cpus;
    }
    Document document = reader.read(source);
    SectionLoader loader =
        switch (kind) {
          case LXC -> new ContainerLoader(Schema.of(kind), check, cpus, ofContainers);
          case QEMU -> new VmLoader(Schema.of(kind), check, cpus, ofVms);
        };
    for (Line line : document.lines()) {
      loader.take(line);
    }
    return loader.finish(kind, vmid, node, document);
  }
}
