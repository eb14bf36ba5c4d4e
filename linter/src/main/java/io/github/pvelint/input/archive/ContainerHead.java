package io.github.pvelint.input.archive;

import io.github.pvelint.input.source.SourceFault;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/**
 * The beginning of a container's backup. The config is its first member (PVE::VZDump::LXC); all
 * that follows belongs to the container, whose root may have put a config of his own making there.
 * So no other member is ever looked at.
 *
 * @param config the config
 * @param time when the config was written: just after the backup was begun
 */
public record ContainerHead(Source config, Instant time) {
  /** The config's name, as Proxmox looks for it. */
  private static final String NAME = "./etc/vzdump/pct.conf";

  /** In bytes, unpacked: headers and a config, each as large as may be. */
  private static final long LIMIT = 3L << 20;

  /**
   * Reads the beginning of an archive.
   *
   * @param shown the archive's name in reports
   * @return absent if it begins with something else
   */
  public static Optional<ContainerHead> read(Path file, Compression compression, String shown)
      throws IOException, SourceFault {
    try (InputStream in = compression.open(Head.buffered(file));
        TarMembers members = new TarMembers(in, LIMIT)) {
      Optional<TarArchiveEntry> first = members.next();
      if (first.isEmpty() || !first.get().getName().equals(NAME)) {
        return Optional.empty();
      }
      if (first.get().isSymbolicLink() || first.get().isLink() || !first.get().isFile()) {
        throw new SourceFault("has a link or a folder where its config should be: not followed");
      }
      Instant time = first.get().getLastModifiedTime().toInstant();
      Source config = Source.of(shown + "/etc/vzdump/pct.conf", members.bytes());
      return Optional.of(new ContainerHead(config, time));
    }
  }
}
