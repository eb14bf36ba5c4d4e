package io.github.pvelint.input.pbs;

import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.SourceFault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A snapshot of a host's files, as far as it is one of /etc or /etc/pve. */
final class HostSnapshot {
  /** The names that people give; an archive of all of a host's files would be read to its end. */
  private static final List<String> ARCHIVES = List.of("etc.pxar", "etc-pve.pxar", "pve.pxar");

  private final Path folder;
  private final Path chunks;
  private final String place;

  /**
   * A snapshot.
   *
   * @param chunks the folder {@code .chunks} of the datastore
   * @param place the group's path below the datastore; the time is no part of what identifies it
   */
  HostSnapshot(Path folder, Path chunks, String place) {
    this.folder = folder;
    this.chunks = chunks;
    this.place = place;
  }

  /** Takes the files of a cluster, if the snapshot is finished; returns whether it is. */
  boolean read(Contents contents) {
    if (!Files.exists(folder.resolve("index.json.blob"))) {
      return false;
    }
    for (String archive : ARCHIVES) {
      if (Files.exists(folder.resolve(archive + ".didx"))) {
        read(archive, contents);
      }
    }
    return true;
  }

  private void read(String archive, Contents contents) {
    String prefix = place + "/" + archive + "/";
    int before = contents.files().size();
    try (InputStream in =
        new BufferedInputStream(ChunkedFile.open(folder.resolve(archive + ".didx"), chunks))) {
      new PxarReader(in, prefix, contents).read();
      if (contents.files().size() == before) {
        contents.note(
            prefix
                + " holds no configs of Proxmox VE: proxmox-backup-client leaves out /etc/pve,"
                + " which is a file system of its own, without --include-dev /etc/pve");
      }
    } catch (ChunkedFile.Encrypted e) {
      contents.note(prefix + " is encrypted: nothing in it was evaluated");
    } catch (NoSuchFileException e) {
      contents.note(prefix + " vanished while it was to be read: pruned, most likely");
    } catch (SourceFault e) {
      contents.fault(prefix, e.getMessage());
    } catch (IOException e) {
      contents.fault(prefix, "is damaged or breaks off: " + e.getMessage());
    }
  }
}
