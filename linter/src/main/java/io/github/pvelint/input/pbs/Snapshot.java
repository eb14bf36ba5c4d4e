package io.github.pvelint.input.pbs;

import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.GuestBackup;
import io.github.pvelint.input.source.SourceFault;
import io.github.pvelint.model.Backup;
import io.github.pvelint.model.Backup.Verification;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** One snapshot of a guest in a datastore. */
final class Snapshot {
  private static final String MANIFEST = "index.json.blob";

  private final GuestKind kind;
  private final Path folder;
  private final String namespace;
  private final Function<Path, String> names;

  Snapshot(GuestKind kind, Path folder, String namespace, Function<Path, String> names) {
    this.kind = kind;
    this.folder = folder;
    this.namespace = namespace;
    this.names = names;
  }

  /**
   * Takes the snapshot, if it is finished.
   *
   * @param opened whether its config is wanted
   * @return whether the config could be read, or is sealed
   */
  boolean read(boolean opened, Contents contents) {
    Path current = folder.resolve(MANIFEST);
    try {
      if (!Files.exists(current)) {
        return false;
      }
      if (!opened) {
        contents.backup(GuestBackup.unopened(backup(Verification.NEVER), namespace));
        return false;
      }
      Backup backup = backup(manifest(current).verification());
      current = folder.resolve(kind == GuestKind.LXC ? "pct.conf.blob" : "qemu-server.conf.blob");
      contents.backup(opened(backup, current));
      return true;
    } catch (NoSuchFileException e) {
      contents.note(shown(folder) + " vanished while it was to be read: pruned, most likely");
    } catch (SourceFault e) {
      contents.faultOf(shown(current), e.getMessage());
    } catch (IOException e) {
      contents.faultOf(shown(current), "cannot be read: " + e.getMessage());
    }
    return false;
  }

  private Manifest manifest(Path file) throws IOException, SourceFault {
    byte[] json =
        DataBlob.read(file, Contents.FILE_LIMIT)
            .orElseThrow(() -> new SourceFault("is encrypted, which no manifest can be"));
    Manifest manifest = Manifest.of(json);
    if (manifest.time().isPresent() && !manifest.time().get().equals(time())) {
      throw new SourceFault("is not the manifest of this snapshot: it names another time");
    }
    return manifest;
  }

  private GuestBackup opened(Backup backup, Path config) throws IOException, SourceFault {
    Optional<byte[]> bytes = DataBlob.read(config, Contents.FILE_LIMIT);
    return bytes.isEmpty()
        ? GuestBackup.sealed(backup, namespace, shown(config), "its backup is encrypted")
        : GuestBackup.opened(backup, namespace, Source.of(shown(config), bytes.get()));
  }

  private Backup backup(Verification verification) throws SourceFault {
    boolean isProtected = Files.exists(folder.resolve(".protected"));
    return new Backup(kind, vmid(), time(), verification, isProtected, shown(folder));
  }

  private int vmid() {
    String id = String.valueOf(folder.resolveSibling("").getFileName());
    return id.matches("[1-9][0-9]{2,8}") ? Integer.parseInt(id) : 0;
  }

  private Instant time() throws SourceFault {
    try {
      return Instant.parse(String.valueOf(folder.getFileName()));
    } catch (DateTimeException e) {
      throw new SourceFault("has a time for a name that there is not");
    }
  }

  private String shown(Path path) {
    return names.apply(path);
  }
}
