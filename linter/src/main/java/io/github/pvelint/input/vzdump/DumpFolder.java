package io.github.pvelint.input.vzdump;

import io.github.pvelint.input.archive.Head;
import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.GuestBackup;
import io.github.pvelint.input.source.SourceFault;
import io.github.pvelint.model.Backup;
import io.github.pvelint.model.Backup.Verification;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The folder into which vzdump writes: the backups of many guests, several of each. */
public final class DumpFolder {
  private final Path folder;
  private final Function<Path, String> names;
  private final boolean allGenerations;

  /**
   * A folder.
   *
   * @param names how reports name files in it
   * @param allGenerations whether all backups of a guest are opened, not only the newest
   */
  public DumpFolder(Path folder, Function<Path, String> names, boolean allGenerations) {
    this.folder = folder;
    this.names = names;
    this.allGenerations = allGenerations;
  }

  private record Candidate(Path file, ArchiveName name) {}

  /** Whether the folder holds at least one backup. */
  public static boolean is(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "vzdump-*")) {
      for (Path file : files) {
        if (ArchiveName.of(file.getFileName().toString()).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Reads the folder. */
  public void read(Contents contents) throws IOException {
    for (List<Candidate> generations : candidates().values()) {
      boolean isOpened = false;
      for (Candidate candidate : generations) {
        if (isOpened && !allGenerations) {
          unopened(candidate).ifPresent(contents::backup);
        } else {
          isOpened |= open(candidate, contents);
        }
      }
    }
  }

  /** The backups of each guest, the newest first; those without a number each for itself. */
  private Map<String, List<Candidate>> candidates() throws IOException {
    Map<String, List<Candidate>> all = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "vzdump-*")) {
      for (Path file : files) {
        String fileName = file.getFileName().toString();
        ArchiveName.of(fileName)
            .ifPresent(
                name ->
                    all.computeIfAbsent(key(name, fileName), any -> new ArrayList<>())
                        .add(new Candidate(file, name)));
      }
    }
    Comparator<Candidate> newest =
        Comparator.comparing((Candidate one) -> one.file().getFileName().toString()).reversed();
    all.values().forEach(generations -> generations.sort(newest));
    return all;
  }

  private static String key(ArchiveName name, String fileName) {
    return name.vmid() == 0 ? fileName : name.kind().id() + "-" + name.vmid();
  }

  private boolean open(Candidate candidate, Contents contents) {
    String shown = names.apply(candidate.file());
    try {
      Optional<GuestBackup> backup =
          new VzdumpFile(candidate.file(), shown).read(Head.of(candidate.file()));
      backup.ifPresent(contents::backup);
      return backup.isPresent();
    } catch (NoSuchFileException e) {
      contents.note(shown + " vanished while it was to be read: pruned, most likely");
    } catch (SourceFault e) {
      contents.faultOf(shown, e.getMessage());
    } catch (IOException e) {
      contents.faultOf(shown, "cannot be read: " + e.getMessage());
    }
    return false;
  }

  private static String fileName(Candidate candidate) {
    return candidate.file().getFileName().toString();
  }

  /** Its name gives the node's local time; taken for UTC, which is near enough for an older one. */
  private Optional<GuestBackup> unopened(Candidate candidate) {
    return candidate
        .name()
        .begun()
        .map(
            begun ->
                GuestBackup.unopened(
                    new Backup(
                        candidate.name().kind(),
                        candidate.name().vmid(),
                        begun.toInstant(ZoneOffset.UTC),
                        Verification.IMPOSSIBLE,
                        Files.exists(
                            candidate.file().resolveSibling(fileName(candidate) + ".protected")),
                        names.apply(candidate.file())),
                    ""));
  }
}
