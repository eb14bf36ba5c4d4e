package io.github.pvelint.input;

import io.github.pvelint.input.Inputs.ClusterInput;
import io.github.pvelint.input.archive.Compression;
import io.github.pvelint.input.archive.Head;
import io.github.pvelint.input.archive.Head.Format;
import io.github.pvelint.input.archive.TarTree;
import io.github.pvelint.input.archive.ZipTree;
import io.github.pvelint.input.pbs.Datastore;
import io.github.pvelint.input.pmxcfs.ConfigDb;
import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.GuestBackup;
import io.github.pvelint.input.source.SourceFault;
import io.github.pvelint.input.vzdump.DumpFolder;
import io.github.pvelint.input.vzdump.VzdumpFile;
import io.github.pvelint.lint.Notice;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.model.Backup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The archives, databases and places of backups among what the user named. Loaded only when there
 * is one: what is known by its name to be a plain file never comes here.
 */
final class Sources {
  private final boolean allGenerations;
  private final List<Read> read = new ArrayList<>();
  private boolean hasPlaceOfBackups;

  /** What one source gave. */
  private record Read(String name, Contents contents) {}

  Sources(boolean allGenerations) {
    this.allGenerations = allGenerations;
  }

  /** Something that may go wrong. */
  private interface Reading {
    void into(Contents contents) throws IOException, SourceFault;
  }

  /**
   * Reads a file if its content is that of a source.
   *
   * @param name as reports show it
   * @return false if it is something else
   */
  boolean takeFile(Path file, String name) throws IOException, Unreadable {
    try {
      Head head = Head.of(file);
      boolean isPlain = head.compression() == Compression.NONE && head.format() == Format.OTHER;
      if (!isPlain) {
        take(name, contents -> file(file, name, head, contents));
      }
      return !isPlain;
    } catch (SourceFault e) {
      throw new Unreadable(e.getMessage());
    }
  }

  private static void file(Path file, String name, Head head, Contents contents)
      throws IOException, SourceFault {
    switch (head.format()) {
      case VMA -> new VzdumpFile(file, name).read(head).ifPresent(contents::backup);
      case TAR -> {
        Optional<GuestBackup> backup = new VzdumpFile(file, name).read(head);
        backup.ifPresent(contents::backup);
        if (backup.isEmpty()) {
          TarTree.read(file, head.compression(), contents);
        }
      }
      case ZIP -> ZipTree.read(file, contents);
      case SQLITE -> ConfigDb.read(file, head.compression(), contents);
      default ->
          throw new SourceFault(
              "is compressed, and holds neither a tar archive nor a backup nor a config.db");
    }
  }

  /**
   * Reads a folder if it is made up of a source.
   *
   * @param names how reports name files in it
   * @return whether nothing else can be in it
   */
  boolean takeFolder(Path folder, Names names) throws IOException {
    String name = names.of(folder);
    if (Datastore.is(folder)) {
      hasPlaceOfBackups = true;
      take(
          name, contents -> new Datastore(names::of, allGenerations, contents).read(folder));
      return true;
    }
    for (Path place : List.of(folder, folder.resolve("dump"))) {
      if (Files.isDirectory(place) && DumpFolder.is(place)) {
        hasPlaceOfBackups = true;
        take(name, contents -> new DumpFolder(place, names::of, allGenerations).read(contents));
      }
    }
    Path database = folder.resolve("config.db");
    if (Files.isRegularFile(database)) {
      takeDatabase(database, names.of(database));
    }
    return false;
  }

  private void takeDatabase(Path database, String name) throws IOException {
    take(name, contents -> ConfigDb.read(database, Compression.NONE, contents));
  }

  private void take(String name, Reading reading) throws IOException {
    Contents contents = new Contents();
    read.add(new Read(name, contents));
    try {
      reading.into(contents);
    } catch (SourceFault e) {
      contents.fault("", e.getMessage());
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      contents.fault("", "is damaged or breaks off: " + e.getMessage());
    } catch (RuntimeException e) {
      // The libraries that unpack have no better word for input that they cannot read.
      contents.fault("", "is damaged (" + e + ")");
    }
  }

  /** The clusters in all sources. */
  List<ClusterInput> clusters(SourceClusters maker) {
    List<ClusterInput> clusters = new ArrayList<>();
    for (Read one : read) {
      UnaryOperator<String> names = path -> one.name() + "/" + Names.escape(path);
      clusters.addAll(maker.ofTree(one.contents(), names));
    }
    clusters.addAll(
        maker.ofBackups(
            read.stream().flatMap(one -> one.contents().backups().stream()).toList()));
    return clusters;
  }

  /** What could not be read. */
  List<Trouble> troubles() {
    List<Trouble> troubles = new ArrayList<>();
    for (Read one : read) {
      for (Contents.Fault fault : one.contents().faults()) {
        String path = fault.path().isEmpty() ? "" : "/" + Names.escape(fault.path());
        String name = fault.isShown() ? fault.path() : one.name() + path;
        troubles.add(new Trouble(name, Optional.empty(), Names.escape(fault.message())));
      }
    }
    return troubles;
  }

  /** What there is to say of sources that is nobody's fault. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (Read one : read) {
      for (String note : one.contents().notes()) {
        notices.add(new Notice("source", one.name() + ": " + Names.escape(note)));
      }
    }
    return notices;
  }

  /** All finished backups that were met; absent if no place of backups was among the sources. */
  Optional<List<Backup>> backups() {
    return hasPlaceOfBackups
        ? Optional.of(
            read.stream()
                .flatMap(one -> one.contents().backups().stream())
                .map(GuestBackup::backup)
                .toList())
        : Optional.empty();
  }
}
