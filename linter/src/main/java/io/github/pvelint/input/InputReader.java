package io.github.pvelint.input;

import io.github.pvelint.input.Inputs.ClusterInput;
import io.github.pvelint.lint.Notice;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.lint.Workers;
import io.github.pvelint.model.Backup;
import io.github.pvelint.model.Circumstances;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what is to be linted, sorted into clusters. */
public final class InputReader {
  private final Path workingDirectory;
  private final InputStream standardInput;
  private final Optional<Runnable> onGuest;
  private final Workers workers;

  /**
   * A reader.
   *
   * @param workingDirectory absolute, links resolved; what relative paths are relative to
   * @param standardInput read only if {@code -} is asked for
   */
  public InputReader(Path workingDirectory, InputStream standardInput) {
    this(workingDirectory, standardInput, Optional.empty(), Workers.ONE);
  }

  private InputReader(
      Path workingDirectory,
      InputStream standardInput,
      Optional<Runnable> onGuest,
      Workers workers) {
    this.workingDirectory = workingDirectory;
    this.standardInput = standardInput;
    this.onGuest = onGuest;
    this.workers = workers;
  }

  /** The same reader that loads the guests of a cluster by several threads. */
  public InputReader by(Workers others) {
    return new InputReader(workingDirectory, standardInput, onGuest, others);
  }

  /** The same reader that runs something for each guest it has read, in the thread that reads. */
  public InputReader counting(Runnable each) {
    return new InputReader(workingDirectory, standardInput, Optional.of(each), workers);
  }

  /**
   * A part of a request that has nothing to do with the others.
   *
   * @param top the directory that the request is about, links resolved
   * @param names what the part has of it; empty for the whole request
   * @param below how the names of all its files begin in reports; absent if they have nothing in
   *     common
   */
  public record Part(Request request, Path top, List<String> names, Optional<String> below) {
    public Part {
      names = List.copyOf(names);
    }

    static Part whole(Request request, Path workingDirectory) {
      return new Part(request, workingDirectory, List.of(), Optional.empty());
    }
  }

  /** The request in parts, in the order of names: a large tree need not be in memory at once. */
  public List<Part> parts(Request request) {
    return new Parts(workingDirectory).of(request);
  }

  /**
   * Reads all that is asked for. What cannot be read is noted; the rest is read.
   *
   * @param circumstances what every cluster is to be judged by
   */
  public Inputs read(Request request, Circumstances circumstances) {
    return read(Part.whole(request, workingDirectory), circumstances);
  }

  /** Reads a part; other threads may read others. */
  public Inputs read(Part part, Circumstances circumstances) {
    Arguments arguments = new Arguments(part.request(), workingDirectory, standardInput);
    arguments.resolve(part);
    ClusterRoots roots = new ClusterRoots();
    Loaders loaders = new Loaders(onGuest);
    List<ClusterInput> clusters = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>(arguments.troubles());
    for (Map.Entry<Path, List<Found>> group : group(arguments, roots).entrySet()) {
      ClusterReader reader =
          new ClusterReader(arguments, roots, loaders, group.getKey(), circumstances, workers);
      Optional<ClusterInput> cluster = reader.read(group.getValue());
      if (cluster.isPresent()) {
        clusters.add(cluster.get());
      }
      troubles.addAll(reader.troubles());
    }
    List<Notice> notices = new ArrayList<>();
    Optional<List<Backup>> backups = Optional.empty();
    if (arguments.foundSources().isPresent()) {
      Sources sources = arguments.foundSources().get();
      SourceClusters maker =
          new SourceClusters(loaders.take(), circumstances, workingDirectory.getFileSystem());
      clusters.addAll(sources.clusters(maker));
      troubles.addAll(sources.troubles());
      troubles.addAll(maker.troubles());
      notices.addAll(sources.notices());
      backups = sources.backups();
    }
    if (clusters.size() > 1) {
      clusters.sort((one, other) -> one.cluster().root().compareTo(other.cluster().root()));
    }
    if (troubles.size() > 1) {
      troubles.sort((one, other) -> one.file().compareTo(other.file()));
    }
    return new Inputs(clusters, troubles, notices, backups, arguments.folders());
  }

  /** The files by the cluster they belong to; clusters known by their own files alone as well. */
  private static Map<Path, List<Found>> group(Arguments arguments, ClusterRoots roots) {
    Map<Path, List<Found>> groups = new TreeMap<>();
    for (Found found : arguments.guests()) {
      group(groups, roots.of(found.folder()).root()).add(found);
    }
    for (Path file : arguments.clusterFiles().keySet()) {
      Optional<Path> root = ClusterFiles.rootOf(file);
      if (root.isPresent()) {
        group(groups, root.get());
      }
    }
    return groups;
  }

  private static List<Found> group(Map<Path, List<Found>> groups, Path root) {
    List<Found> group = groups.get(root);
    if (group == null) {
      group = new ArrayList<>();
      groups.put(root, group);
    }
    return group;
  }
}
