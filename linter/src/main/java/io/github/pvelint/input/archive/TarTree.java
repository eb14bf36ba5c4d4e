package io.github.pvelint.input.archive;

import io.github.pvelint.input.source.AllowList;
import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.MemberName;
import io.github.pvelint.input.source.SourceFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/** Reads a tar archive of /etc/pve, or of folders around or below it. */
public final class TarTree {
  private static final long LEAST = 64L << 20;
  private static final long MOST = 1L << 30;

  /** Text of one kind over and over compresses to a hundredth; no real archive to a thousandth. */
  private static final long RATIO = 1000;

  private TarTree() {}

  /** Takes the files out of an archive. */
  public static void read(Path file, Compression compression, Contents contents)
      throws IOException, SourceFault {
    long total = Math.max(LEAST, Math.min(MOST, RATIO * Files.size(file)));
    try (InputStream in = compression.open(Head.buffered(file));
        TarMembers members = new TarMembers(in, total)) {
      for (Optional<TarArchiveEntry> next = members.next();
          next.isPresent();
          next = members.next()) {
        take(next.get(), members, contents);
      }
      if (!members.endedWhole()) {
        throw new SourceFault("breaks off: the end of the archive is missing");
      }
    }
  }

  private static void take(TarArchiveEntry entry, TarMembers members, Contents contents)
      throws IOException, SourceFault {
    String name;
    try {
      name = MemberName.of(entry.getName());
    } catch (SourceFault e) {
      if (AllowList.holds(entry.getName())) {
        contents.fault(entry.getName(), e.getMessage());
      }
      return;
    }
    contents.met(name);
    if (!entry.isDirectory() && AllowList.holds(name)) {
      TreeFile.take(name, contents, () -> bytes(entry, members, contents));
    }
  }

  private static byte[] bytes(TarArchiveEntry entry, TarMembers members, Contents contents)
      throws IOException, SourceFault {
    if (entry.isLink()) {
      return linked(entry, contents);
    }
    if (entry.isSymbolicLink()) {
      throw new SourceFault("is a symbolic link in the archive: not followed");
    }
    if (entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
      throw new SourceFault("is a pipe or a device in the archive: not read");
    }
    return members.bytes();
  }

  /** Backups by rsync have hard links; what one leads to is a member as well, or is not read. */
  private static byte[] linked(TarArchiveEntry link, Contents contents) throws SourceFault {
    byte[] target = contents.files().get(MemberName.of(link.getLinkName()));
    if (target == null) {
      throw new SourceFault("is a hard link to what is no config in the archive: not followed");
    }
    return target;
  }
}
