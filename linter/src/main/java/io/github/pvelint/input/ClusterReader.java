package io.github.pvelint.input;

import io.github.pvelint.input.Found.How;
import io.github.pvelint.input.Inputs.ClusterInput;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.lint.Workers;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.ClusterParts;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.SecretFile;
import io.github.pvelint.syntax.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads one cluster: what was asked for, then the rest of it as context. Trouble with context is
 * none of the user's: the cluster is then just not complete.
 */
final class ClusterReader {
  /** Files that a thread takes at a time: fewer are not worth a thread. */
  private static final int TOGETHER = 64;

  private final Arguments arguments;
  private final ClusterRoots roots;
  private final Loaders loaders;
  private final Path root;
  private final Circumstances circumstances;
  private final Workers workers;
  private final List<Guest> guests = new ArrayList<>();
  private final Set<String> given = new TreeSet<>();
  private final Map<String, Path> files = new HashMap<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private boolean isComplete = true;

  ClusterReader(
      Arguments arguments,
      ClusterRoots roots,
      Loaders loaders,
      Path root,
      Circumstances circumstances,
      Workers workers) {
    this.arguments = arguments;
    this.roots = roots;
    this.loaders = loaders;
    this.workers = workers;
    this.root = root;
    this.circumstances = circumstances;
  }

  /**
   * Reads the cluster.
   *
   * @param asked the files that were asked for
   * @return absent if there is neither a guest nor a file about the cluster
   */
  Optional<ClusterInput> read(List<Found> asked) {
    for (Map.Entry<Path, String> file : arguments.clusterFiles().entrySet()) {
      takeGiven(file.getKey(), file.getValue());
    }
    ClusterParts parts = ClusterParts.read(new PartFiles(), circumstances.pveMajor());
    for (SecretFile secret : parts.secrets()) {
      given.add(secret.name());
    }
    for (Load load : load(asked, parts)) {
      takeAsked(load);
    }
    int count = guests.size();
    if (count == 0 && given.isEmpty()) {
      return Optional.empty();
    }
    Set<String> nodes = new LinkedHashSet<>();
    try {
      List<Path> folders = Members.nodes(root);
      loadPeers(asked, folders, parts);
      for (Path folder : folders) {
        nodes.add(Found.fileName(folder));
      }
    } catch (Unreadable e) {
      isComplete = false;
    }
    guests.sort(new ByFile());
    return Optional.of(new ClusterInput(cluster(nodes, parts), given, files, count));
  }

  private static final class ByFile implements Comparator<Guest> {
    @Override
    public int compare(Guest one, Guest other) {
      return one.anchor().source().name().compareTo(other.anchor().source().name());
    }
  }

  private void takeGiven(Path clusterFile, String name) {
    Optional<Path> its = ClusterFiles.rootOf(clusterFile);
    if (its.isPresent() && its.get().equals(root)) {
      given.add(name);
    }
  }

  private Cluster cluster(Set<String> nodes, ClusterParts parts) {
    return new Cluster(
        arguments.contextNames().ofRoot(root),
        guests,
        isComplete && ClusterRoots.isFolder(root.resolve("nodes")),
        nodes,
        parts,
        circumstances);
  }

  private void takeAsked(Load load) {
    Found found = load.found;
    if (load.trouble.isPresent()) {
      isComplete = false;
      troubles.add(load.trouble.get().in(found.name()));
    } else if (load.guest.isPresent()) {
      guests.add(load.guest.get());
      given.add(found.name());
      if (found.text().isEmpty()) {
        files.put(found.name(), found.position());
      }
    }
  }

  /** Loads files by all workers, each some of them that follow one another. */
  private List<Load> load(List<Found> founds, ClusterParts parts) {
    List<Load> loads = new ArrayList<>(founds.size());
    for (Found found : founds) {
      loads.add(new Load(found, roots.of(found.folder()).node()));
    }
    workers.each(loads, TOGETHER, new LoadSome(parts));
    return loads;
  }

  /** What a worker does. */
  private final class LoadSome implements Workers.Work<Load> {
    private final ClusterParts parts;

    LoadSome(ClusterParts parts) {
      this.parts = parts;
    }

    @Override
    public void on(List<Load> some) {
      GuestFiles loader = loaders.take();
      for (Load load : some) {
        load.run(loader, parts);
      }
      loaders.giveBack(loader);
    }
  }

  /** A file and what came of loading it. */
  private static final class Load {
    final Found found;
    final Optional<String> node;
    Optional<Guest> guest = Optional.empty();
    Optional<Unreadable> trouble = Optional.empty();

    Load(Found found, Optional<String> node) {
      this.found = found;
      this.node = node;
    }

    void run(GuestFiles loader, ClusterParts parts) {
      try {
        guest = loader.load(found, node, parts.cpuModels());
      } catch (Unreadable e) {
        trouble = Optional.of(e);
      }
    }
  }

  private void loadPeers(List<Found> asked, List<Path> nodes, ClusterParts parts)
      throws Unreadable {
    if (arguments.hasWalked(root)) {
      return;
    }
    Set<Path> known = new LinkedHashSet<>();
    for (Found found : asked) {
      known.add(found.identity());
    }
    List<Found> peers = new ArrayList<>();
    for (Path path : new Members(roots).of(root, nodes)) {
      if (!known.contains(path)) {
        String name = arguments.contextNames().of(path);
        peers.add(new Found(path, path, name, How.LISTED, Optional.empty()));
      }
    }
    for (Load load : load(peers, parts)) {
      isComplete &= load.trouble.isEmpty();
      if (load.guest.isPresent()) {
        guests.add(load.guest.get());
      }
    }
  }

  /** Where the cluster really runs they are in their place. */
  private boolean isLive() {
    return root.equals(root.getFileSystem().getPath("/etc/pve"));
  }

  private boolean isSecret(Path file) {
    return file.startsWith(root)
        && SecretFile.isSecret(root.relativize(file).toString().replace('\\', '/'));
  }

  private final class PartFiles implements ClusterParts.Files {
    @Override
    public Optional<Source> file(String path) {
      return clusterFile(root.resolve(path));
    }

    @Override
    public List<Source> folder(String path) {
      Path folder = root.resolve(path);
      if (!ClusterRoots.isFolder(folder)) {
        return List.of();
      }
      try {
        return Folders.list(folder).stream().flatMap(file -> clusterFile(file).stream()).toList();
      } catch (Unreadable e) {
        return List.of();
      }
    }

    @Override
    public List<SecretFile> secrets() {
      List<SecretFile> all = new ArrayList<>(0);
      if (!isLive()) {
        for (Map.Entry<Path, String> secret : arguments.secrets().entrySet()) {
          if (isSecret(secret.getKey())) {
            all.add(new SecretFile(secret.getValue()));
          }
        }
      }
      return all;
    }
  }

  private Optional<Source> clusterFile(Path path) {
    String asked = arguments.clusterFiles().get(path);
    if (asked == null && !Files.isRegularFile(path)) {
      return Optional.empty();
    }
    String name = asked == null ? arguments.contextNames().of(path) : asked;
    try {
      return Optional.of(Source.of(name, FileBytes.read(path)));
    } catch (Unreadable e) {
      if (asked != null) {
        troubles.add(e.in(name));
      }
      return Optional.empty();
    }
  }

  /** What was asked for and could not be read. */
  List<Trouble> troubles() {
    return troubles;
  }
}
