package io.github.pvelint.input;

import io.github.pvelint.model.ClusterFile;
import io.github.pvelint.model.SecretFile;
import io.github.pvelint.schema.GuestKind;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a directory apart that holds clusters or folders of guests, but neither is one nor lies in
 * one: what one of its folders holds then has nothing to do with the others.
 */
final class Parts {
  private final Path workingDirectory;

  Parts(Path workingDirectory) {
    this.workingDirectory = workingDirectory;
  }

  /** Names of what the folder of a cluster holds. */
  private static Set<String> ofClusters() {
    Set<String> ofClusters = new HashSet<>();
    ofClusters.add("nodes");
    ofClusters.add(ClusterFile.FIREWALL_FOLDER);
    ofClusters.add(SecretFile.FOLDER);
    for (GuestKind kind : GuestKind.values()) {
      ofClusters.add(kind.folder());
    }
    for (ClusterFile file : ClusterFile.values()) {
      int slash = file.path().indexOf('/');
      ofClusters.add(slash < 0 ? file.path() : file.path().substring(0, slash));
    }
    return ofClusters;
  }

  /** The parts; one alone if the request cannot be taken apart. */
  List<InputReader.Part> of(Request request) {
    InputReader.Part whole = InputReader.Part.whole(request, workingDirectory);
    boolean isOnePath = request.paths().size() == 1 && !request.paths().get(0).equals("-");
    if (!isOnePath || request.revision().isPresent()) {
      return List.of(whole);
    }
    try {
      Path given = workingDirectory.getFileSystem().getPath(request.paths().get(0));
      Path top = workingDirectory.resolve(given).toRealPath();
      List<Path> entries = ClusterRoots.isFolder(top) ? Folders.list(top) : List.of();
      return isApart(top, entries) ? split(request, given, top, entries) : List.of(whole);
    } catch (IOException | InvalidPathException | Unreadable e) {
      // Who reads it whole says why it cannot be read.
      return List.of(whole);
    }
  }

  private static boolean isApart(Path top, List<Path> entries) {
    Set<String> ofClusters = ofClusters();
    for (Path folder = top; folder != null; folder = folder.getParent()) {
      if (isOfCluster(folder, ofClusters)) {
        return false;
      }
    }
    for (Path entry : entries) {
      if (isOfCluster(entry, ofClusters) || Arguments.isMark(entry)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfCluster(Path path, Set<String> ofClusters) {
    String name = Found.fileName(path);
    return ofClusters.contains(name) || Found.isGuestName(name);
  }

  /** Each folder is a part; the files and links beside them are another, the last one. */
  private List<InputReader.Part> split(Request request, Path given, Path top, List<Path> entries) {
    Names names = Names.below(workingDirectory, request.pathPrefix().orElse("")).through(given);
    List<InputReader.Part> parts = new ArrayList<>();
    List<String> files = new ArrayList<>();
    for (Path entry : entries) {
      String name = Found.fileName(entry);
      if (ClusterRoots.isFolder(entry)) {
        String below = names.of(workingDirectory.resolve(given).resolve(name)) + "/";
        parts.add(new InputReader.Part(request, top, List.of(name), Optional.of(below)));
      } else {
        files.add(name);
      }
    }
    if (!files.isEmpty() || parts.isEmpty()) {
      parts.add(new InputReader.Part(request, top, files, Optional.empty()));
    }
    return parts;
  }
}
