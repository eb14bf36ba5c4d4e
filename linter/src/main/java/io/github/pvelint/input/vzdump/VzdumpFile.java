package io.github.pvelint.input.vzdump;

import io.github.pvelint.input.archive.Compression;
import io.github.pvelint.input.archive.ContainerHead;
import io.github.pvelint.input.archive.Head;
import io.github.pvelint.input.archive.Head.Format;
import io.github.pvelint.input.source.GuestBackup;
import io.github.pvelint.input.source.SourceFault;
import io.github.pvelint.model.Backup;
import io.github.pvelint.model.Backup.Verification;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** One backup that vzdump wrote. */
public final class VzdumpFile {
  private final Path file;
  private final String shown;
  private final Optional<ArchiveName> name;

  /**
   * A backup.
   *
   * @param shown its name in reports
   */
  public VzdumpFile(Path file, String shown) {
    this.file = file;
    this.shown = shown;
    this.name = ArchiveName.of(String.valueOf(file.getFileName()));
  }

  /**
   * Reads the config.
   *
   * @return absent if the file is a tar archive, but not one of a container
   * @throws SourceFault if it is a backup and has no config that can be read
   */
  public Optional<GuestBackup> read(Head head) throws IOException, SourceFault {
    if (head.format() == Format.VMA) {
      return Optional.of(vm(head.compression()));
    }
    Optional<GuestBackup> container =
        ContainerHead.read(file, head.compression(), shown)
            .map(found -> backup(GuestKind.LXC, found.time(), found.config()));
    if (container.isEmpty() && name.isPresent()) {
      throw new SourceFault("does not begin with a guest config, as every container's backup does");
    }
    return container;
  }

  private GuestBackup vm(Compression compression) throws IOException, SourceFault {
    try (InputStream in = compression.open(Head.buffered(file))) {
      VmaHeader header = VmaHeader.read(in, shown);
      return backup(GuestKind.QEMU, header.time(), header.config());
    }
  }

  private GuestBackup backup(GuestKind kind, Instant time, Source config) {
    int vmid = name.filter(known -> known.kind() == kind).map(ArchiveName::vmid).orElse(0);
    boolean isProtected = Files.exists(file.resolveSibling(file.getFileName() + ".protected"));
    Backup backup = new Backup(kind, vmid, time, Verification.IMPOSSIBLE, isProtected, shown);
    return GuestBackup.opened(backup, "", config);
  }
}
