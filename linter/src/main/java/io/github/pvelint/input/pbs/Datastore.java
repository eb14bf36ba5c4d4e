package io.github.pvelint.input.pbs;

import io.github.pvelint.input.source.Contents;
import io.github.pvelint.schema.GuestKind;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A datastore, or a namespace of one: {@code [ns/NAME/]*(vm|ct|host)/ID/TIME/}. What is not called
 * so is passed over, {@code .chunks} with its 65,536 folders above all.
 */
public final class Datastore {
  private static final Pattern TIME =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

  /** pbs-api-types, MAX_NAMESPACE_DEPTH. */
  private static final int DEPTH = 7;

  private final Path top;
  private final Function<Path, String> names;
  private final boolean allGenerations;
  private final Contents contents;

  /**
   * A reader.
   *
   * @param top a datastore, or a namespace of one
   * @param names how reports name files
   * @param allGenerations whether all snapshots of a guest are opened, not only the newest
   */
  public Datastore(
      Path top, Function<Path, String> names, boolean allGenerations, Contents contents) {
    this.top = top;
    this.names = names;
    this.allGenerations = allGenerations;
    this.contents = contents;
  }

  /** Whether the folder is a datastore or a namespace of one. */
  public static boolean is(Path folder) throws IOException {
    if (isFolder(folder.resolve(".chunks"))) {
      return true;
    }
    for (String type : List.of("vm", "ct", "host")) {
      for (Path group : folders(folder.resolve(type), ID)) {
        if (!folders(group, TIME).isEmpty()) {
          return true;
        }
      }
    }
    return isFolder(folder.resolve("ns"))
        && !folders(folder.resolve("ns"), ID).isEmpty()
        && folders(folder.resolve("ns"), ID).stream().allMatch(Datastore::isNamespace);
  }

  private static boolean isNamespace(Path folder) {
    return List.of("ns", "vm", "ct", "host").stream()
        .anyMatch(name -> isFolder(folder.resolve(name)));
  }

  /** Reads all of it. */
  public void read() throws IOException {
    namespace(top, "", 0);
  }

  private void namespace(Path folder, String name, int depth) throws IOException {
    for (Path group : folders(folder.resolve("ct"), ID)) {
      snapshots(GuestKind.LXC, group, name);
    }
    for (Path group : folders(folder.resolve("vm"), ID)) {
      snapshots(GuestKind.QEMU, group, name);
    }
    for (Path group : folders(folder.resolve("host"), ID)) {
      host(group);
    }
    if (depth < DEPTH) {
      for (Path below : folders(folder.resolve("ns"), ID)) {
        String part = String.valueOf(below.getFileName());
        namespace(below, name.isEmpty() ? part : name + "/" + part, depth + 1);
      }
    }
  }

  private void snapshots(GuestKind kind, Path group, String namespace) throws IOException {
    List<Path> newestFirst = folders(group, TIME);
    Collections.reverse(newestFirst);
    boolean isRead = false;
    for (Path folder : newestFirst) {
      Snapshot snapshot = new Snapshot(kind, folder, namespace, names);
      isRead |= snapshot.read(!isRead || allGenerations, contents);
    }
  }

  private void host(Path group) throws IOException {
    List<Path> newestFirst = folders(group, TIME);
    Collections.reverse(newestFirst);
    String place = top.relativize(group).toString();
    for (Path folder : newestFirst) {
      if (new HostSnapshot(folder, chunks(), place).read(contents)) {
        return;
      }
    }
  }

  /** A namespace's chunks are those of the datastore above it. */
  private Path chunks() {
    Path folder = top.toAbsolutePath().normalize();
    for (int i = 0; i <= 2 * DEPTH && folder != null; i++) {
      if (isFolder(folder.resolve(".chunks"))) {
        return folder.resolve(".chunks");
      }
      folder = folder.getParent();
    }
    return top.resolve(".chunks");
  }

  /** The folders of that kind of name, in the order of names; none if there is no such place. */
  private static List<Path> folders(Path above, Pattern name) throws IOException {
    if (!isFolder(above)) {
      return new ArrayList<>();
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(above)) {
      for (Path one : all) {
        if (name.matcher(one.getFileName().toString()).matches() && isFolder(one)) {
          found.add(one);
        }
      }
    }
    Collections.sort(found);
    return found;
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }
}
