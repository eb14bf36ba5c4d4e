package io.github.pvelint.input;

import io.github.pvelint.input.Inputs.ClusterInput;
import io.github.pvelint.input.archive.Compression;
import io.github.pvelint.input.archive.Head;
import io.github.pvelint.input.archive.Head.Format;
import io.github.pvelint.input.archive.TarTree;
import io.github.pvelint.input.archive.ZipTree;
import io.github.pvelint.input.git.GitTree;
import io.github.pvelint.input.pbs.Datastore;
import io.github.pvelint.input.pbs.PxarReader;
import io.github.pvelint.input.pmxcfs.ConfigDb;
import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.GuestBackup;
import io.github.pvelint.input.source.SourceFault;
import io.github.pvelint.input.vzdump.DumpFolder;
import io.github.pvelint.input.vzdump.VzdumpFile;
import io.github.pvelint.lint.Notice;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.model.Backup;
import io.github.pvelint.model.Origin;
import java.io.IOException;
import java.io.InputStream;
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

  /**
   * What one source gave.
   *
   * @param folder where its clusters begin as findings' identities have it; empty for sources whose
   *     own name changes from run to run
   * @param origin what its clusters are to say of where they come from
   */
  private record Read(String name, String folder, Origin origin, Contents contents) {
    String nameOf(String path) {
      return name.equals(".") ? path : name + "/" + path;
    }
  }

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
      case PXAR -> {
        try (InputStream in = head.compression().open(Head.buffered(file))) {
          new PxarReader(in, "", contents).read();
        }
      }
      case GIT_BUNDLE -> readHead(GitTree.ofBundle(file), contents);
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
          name,
          "",
          Origin.HOST_BACKUP,
          contents -> new Datastore(folder, names::of, allGenerations, contents).read());
      return true;
    }
    if (GitTree.isBare(folder)) {
      take(name, contents -> readHead(GitTree.of(folder), contents));
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

  private static void readHead(GitTree opened, Contents contents) throws IOException, SourceFault {
    try (GitTree tree = opened) {
      tree.read(tree.head(), contents);
    }
  }

  /** Reads the repository that a path is, or lies in, at a revision. */
  void takeRevision(Path path, String name, String revision) throws IOException {
    take(
        name,
        name.equals(".") ? "" : name,
        Origin.FILES,
        contents -> {
          try (GitTree tree = Files.isDirectory(path) ? GitTree.of(path) : GitTree.ofBundle(path)) {
            tree.read(revision, contents);
          }
        });
  }

  private void takeDatabase(Path database, String name) throws IOException {
    take(name, contents -> ConfigDb.read(database, Compression.NONE, contents));
  }

  private void take(String name, Reading reading) throws IOException {
    take(name, "", Origin.FILES, reading);
  }

  private void take(String name, String folder, Origin origin, Reading reading) throws IOException {
    Contents contents = new Contents();
    read.add(new Read(name, folder, origin, contents));
    try {
      reading.into(contents);
      requireSomething(contents);
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

  /** A source with nothing for us must not look like one without faults. */
  private static void requireSomething(Contents contents) throws SourceFault {
    boolean isEmpty = contents.files().isEmpty() && contents.backups().isEmpty();
    if (isEmpty && contents.hasMountPoint()) {
      throw new SourceFault(
          "holds a folder /etc/pve with no configs in it. That is a file system of its own, which"
              + " tar --one-file-system and proxmox-backup-client leave out: add /etc/pve by name"
              + " (--include-dev /etc/pve), or /var/lib/pve-cluster/config.db");
    } else if (isEmpty && contents.isWhole()) {
      contents.note("holds no configs of Proxmox VE, nor backups of guests");
    }
  }

  /** The clusters in all sources. */
  List<ClusterInput> clusters(SourceClusters maker) {
    List<ClusterInput> clusters = new ArrayList<>();
    for (Read one : read) {
      UnaryOperator<String> names = path -> one.nameOf(Names.escape(path));
      clusters.addAll(maker.ofTree(one.contents(), one.folder(), one.origin(), names));
    }
    clusters.addAll(
        maker.ofBackups(read.stream().flatMap(one -> one.contents().backups().stream()).toList()));
    return clusters;
  }

  /** What could not be read. */
  List<Trouble> troubles() {
    List<Trouble> troubles = new ArrayList<>();
    for (Read one : read) {
      for (Contents.Fault fault : one.contents().faults()) {
        boolean isWhole = fault.path().isEmpty();
        String name = isWhole ? one.name() : one.nameOf(Names.escape(fault.path()));
        name = fault.isShown() ? fault.path() : name;
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
        notices.add(new Notice("about-the-source", one.name() + ": " + Names.escape(note)));
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
