package io.github.pvelint.input;

import io.github.pvelint.input.Found.How;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the user's paths lead to: each file once, by whatever way it was reached. */
final class Arguments {
  /** The name of text that belongs nowhere. */
  private static final String NOWHERE = "<stdin>";

  /** What folders hold that are read as a whole; see {@link Sources#takeFolder}. */
  private static final Set<String> MARKS =
      Set.of(".chunks", "ns", "vm", "ct", "host", "dump", "config.db", "objects");

  private final Request request;
  private final Path workingDirectory;
  private final InputStream standardInput;
  private final Names names;
  private Names contextNames;
  private final Map<Path, Found> guests = new LinkedHashMap<>();
  private final Map<Path, String> clusterFiles = new LinkedHashMap<>();
  private final Map<Path, String> secrets = new LinkedHashMap<>();
  private final Set<Path> walked = new HashSet<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private @Nullable Sources sources;

  Arguments(Request request, Path workingDirectory, InputStream standardInput) {
    this.request = request;
    this.workingDirectory = workingDirectory;
    this.standardInput = standardInput;
    this.names = Names.below(workingDirectory, request.pathPrefix().orElse(""));
    this.contextNames = names;
  }

  /** Follows what a part is made of. */
  void resolve(InputReader.Part part) {
    if (part.names().isEmpty()) {
      resolve();
      return;
    }
    String text = request.paths().get(0);
    Path given = workingDirectory.getFileSystem().getPath(text);
    if (given.isAbsolute()) {
      contextNames = names.through(given);
    }
    new Walk(this, names.through(given), part.top())
        .go(workingDirectory.resolve(given), part.names());
  }

  /** Follows every path of the request. */
  void resolve() {
    for (String path : request.paths()) {
      try {
        resolve(path);
      } catch (IOException e) {
        trouble(Names.escape(path), Unreadable.because(e));
      } catch (InvalidPathException e) {
        trouble(Names.escape(path), Unreadable.because(e));
      } catch (Unreadable e) {
        trouble(Names.escape(path), e);
      }
    }
  }

  private void resolve(String text) throws IOException, Unreadable {
    if (text.equals("-")) {
      takeStandardInput();
      return;
    }
    if (text.isEmpty()) {
      throw new Unreadable("an empty path leads nowhere");
    }
    Path given = workingDirectory.getFileSystem().getPath(text);
    if (given.isAbsolute()) {
      contextNames = names.through(given);
    }
    Path path = workingDirectory.resolve(given);
    Names shown = names.through(given);
    if (request.revision().isPresent()) {
      sources().takeRevision(path, shown.of(path), request.revision().get());
      return;
    }
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      if (!mayHoldSources(path) || !sources().takeFolder(path, shown)) {
        new Walk(this, shown, path.toRealPath()).go(path);
      }
    } else if (!mayBeSource(path) || !sources().takeFile(path, shown.of(path))) {
      takeNamed(path, shown.of(path), attributes.isRegularFile());
    }
  }

  /** Whether it is worth a look; a commit hook's files, and cluster files, are known by name. */
  private static boolean mayBeSource(Path file) {
    String name = Found.fileName(file);
    boolean isPlain = name.endsWith(".conf") || name.endsWith(".cfg") || name.endsWith(".fw");
    return !isPlain && Files.isRegularFile(file);
  }

  /** Whether a folder has the marks of one: those of /etc/pve, of a repository, have none. */
  private static boolean mayHoldSources(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (isMark(entry)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it marks the folder that holds it as one to be read as a whole. */
  static boolean isMark(Path entry) {
    String name = Found.fileName(entry);
    return MARKS.contains(name) || name.startsWith("vzdump-");
  }

  private Sources sources() {
    Sources all = sources;
    if (all == null) {
      all = new Sources(request.allGenerations());
      sources = all;
    }
    return all;
  }

  /** The archives and the like; absent if there are none. */
  Optional<Sources> foundSources() {
    return Optional.ofNullable(sources);
  }

  private void takeNamed(Path path, String name, boolean isRegular) throws IOException {
    Path position = isRegular ? positionOf(path) : path;
    if (ClusterFiles.rootOf(position).isPresent()) {
      clusterFiles.putIfAbsent(position, name);
    } else {
      Path identity = isRegular ? path.toRealPath() : path;
      add(new Found(position, identity, name, How.NAMED, Optional.empty()));
    }
  }

  /** The path with all links resolved but the last: {@code lxc/101.conf} lies on some node. */
  static Path positionOf(Path path) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    return folder == null ? path : folder.toRealPath().resolve(path.getFileName());
  }

  private void takeStandardInput() throws IOException, Unreadable {
    Path given =
        workingDirectory
            .getFileSystem()
            // A folder that cannot be there: nothing is beside text that belongs nowhere.
            .getPath(request.stdinFilename().orElse(NOWHERE + "/" + NOWHERE));
    Path path = workingDirectory.resolve(given).normalize();
    Path position = Files.isRegularFile(path) ? positionOf(path) : path;
    String name = request.stdinFilename().isPresent() ? names.through(given).of(path) : NOWHERE;
    if (guests.containsKey(position)) {
      return;
    }
    Source text = Source.of(name, FileBytes.read(standardInput));
    add(new Found(position, position, name, How.NAMED, Optional.of(text)));
  }

  /** Takes a file, unless it is there already under a name that says as much. */
  void add(Found found) {
    Found earlier = guests.get(found.identity());
    if (earlier == null || rank(found) > rank(earlier)) {
      guests.put(found.identity(), found);
    }
  }

  private static int rank(Found found) {
    return (found.text().isPresent() ? 4 : 0)
        + (found.isItself() ? 2 : 0)
        + (found.how() == How.NAMED ? 1 : 0);
  }

  void addClusterFile(Path path, String name) {
    clusterFiles.putIfAbsent(path, name);
  }

  /** Takes note of a file that must not be read. */
  void addSecret(Path path, String name) {
    secrets.putIfAbsent(path, name);
  }

  void trouble(String name, Unreadable why) {
    troubles.add(why.in(name));
  }

  /** Notes that a folder's files have all been seen; false if they had been already. */
  boolean enter(Path folder) {
    return walked.add(folder);
  }

  /** Whether all that a folder holds was asked for. */
  boolean hasWalked(Path folder) {
    return walked.contains(folder);
  }

  boolean takesAllFiles() {
    return request.allFiles();
  }

  /** How to name files that nobody asked for by a path. */
  Names contextNames() {
    return contextNames;
  }

  Collection<Found> guests() {
    return guests.values();
  }

  /** Names of cluster files by their path. */
  Map<Path, String> clusterFiles() {
    return clusterFiles;
  }

  /** The folders of all that is linted, by their names; text that belongs nowhere has none. */
  Map<String, Path> folders() {
    Map<String, Path> folders = new HashMap<>();
    for (Found found : guests.values()) {
      if (!found.name().equals(NOWHERE)) {
        folders.putIfAbsent(Inputs.folderOf(found.name()), found.folder());
      }
    }
    for (Map.Entry<Path, String> file : clusterFiles.entrySet()) {
      Path folder = file.getKey().getParent();
      if (folder != null) {
        folders.putIfAbsent(Inputs.folderOf(file.getValue()), folder);
      }
    }
    return folders;
  }

  /** Names of files that may hold secrets by their path. */
  Map<Path, String> secrets() {
    return secrets;
  }

  List<Trouble> troubles() {
    return troubles;
  }
}
