package io.github.pvelint.input;

import io.github.pvelint.input.Found.How;
import io.github.pvelint.input.Inputs.ClusterInput;
import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.GuestBackup;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.model.Backup;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.ClusterParts;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Origin;
import io.github.pvelint.model.SecretFile;
import io.github.pvelint.syntax.Source;
import java.nio.file.FileSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Makes clusters of what was taken out of sources. Their files have no path in any file system:
 * where a cluster begins is told by their names in the source alone, which is also what the
 * identity of findings rests on. Tonight's archive has another name than last night's.
 */
final class SourceClusters {
  private final GuestFiles loader;
  private final Circumstances circumstances;
  private final FileSystem system;
  private final List<Trouble> troubles = new ArrayList<>();

  SourceClusters(GuestFiles loader, Circumstances circumstances, FileSystem system) {
    this.loader = loader;
    this.circumstances = circumstances;
    this.system = system;
  }

  /** Guests that could not be loaded. */
  List<Trouble> troubles() {
    return troubles;
  }

  /**
   * The clusters of a copy of /etc/pve, or of several.
   *
   * @param folder where the source stands as the identity of findings has it; empty for nowhere
   * @param origin what the clusters are to say of it
   * @param names how reports name a file of the source
   */
  List<ClusterInput> ofTree(
      Contents contents, String folder, Origin origin, UnaryOperator<String> names) {
    Map<String, List<String>> guests = new TreeMap<>();
    for (String path : contents.files().keySet()) {
      if (Found.isGuestName(path.substring(path.lastIndexOf('/') + 1))) {
        guests.computeIfAbsent(SourceHome.of(path).root(), any -> new ArrayList<>()).add(path);
      } else {
        ClusterFiles.rootOf(system.getPath("/" + path))
            .map(root -> root.toString().substring(1))
            .ifPresent(root -> guests.computeIfAbsent(root, any -> new ArrayList<>()));
      }
    }
    SourceHome.mergeLinks(guests);
    List<ClusterInput> clusters = new ArrayList<>();
    guests.forEach(
        (root, paths) ->
            clusters.add(new TreeCluster(root, contents, names).read(folder, origin, paths)));
    return clusters;
  }

  /** One cluster of a tree. */
  private final class TreeCluster implements ClusterParts.Files {
    private final String root;
    private final Contents contents;
    private final UnaryOperator<String> names;
    private final Set<String> given = new TreeSet<>();

    TreeCluster(String root, Contents contents, UnaryOperator<String> names) {
      this.root = root;
      this.contents = contents;
      this.names = names;
    }

    ClusterInput read(String folder, Origin origin, List<String> paths) {
      ClusterParts parts = ClusterParts.read(this, circumstances.pveMajor());
      parts.secrets().forEach(secret -> given.add(secret.name()));
      Set<String> nodes = nodes();
      List<Guest> guests = new ArrayList<>();
      boolean isWhole = contents.isWhole() && !nodes.isEmpty();
      for (String path : paths) {
        Source text = file(path.substring(below("").length())).orElseThrow();
        int before = troubles.size();
        load(path, text, How.LISTED, SourceHome.of(path).node(), parts).ifPresent(guests::add);
        isWhole &= troubles.size() == before;
      }
      guests.forEach(guest -> given.add(guest.anchor().source().name()));
      boolean isBelow = !folder.isEmpty() && !root.isEmpty();
      String identity = isBelow ? folder + "/" + root : folder + root;
      Cluster cluster = new Cluster(identity, guests, isWhole, nodes, parts, circumstances, origin);
      return new ClusterInput(cluster, given, Map.of(), guests.size());
    }

    private Set<String> nodes() {
      String above = below("nodes/");
      Set<String> nodes = new TreeSet<>();
      for (String folder : contents.nodes()) {
        if (folder.startsWith(above) && folder.length() > above.length()) {
          nodes.add(folder.substring(above.length()));
        }
      }
      return nodes;
    }

    private String below(String path) {
      return root.isEmpty() ? path : root + "/" + path;
    }

    @Override
    public Optional<Source> file(String path) {
      return Optional.ofNullable(contents.files().get(below(path)))
          .map(bytes -> given(below(path), bytes));
    }

    private Source given(String path, byte[] bytes) {
      String name = names.apply(path);
      given.add(name);
      return Source.of(name, bytes);
    }

    @Override
    public List<Source> folder(String path) {
      String above = below(path + "/");
      List<Source> files = new ArrayList<>();
      contents
          .files()
          .tailMap(above)
          .forEach(
              (file, bytes) -> {
                if (file.startsWith(above) && file.indexOf('/', above.length()) < 0) {
                  files.add(given(file, bytes));
                }
              });
      return files;
    }

    @Override
    public List<SecretFile> secrets() {
      return contents.secrets().stream()
          .filter(path -> path.startsWith(below("")))
          .filter(path -> SecretFile.isSecret(path.substring(below("").length())))
          .map(path -> new SecretFile(names.apply(path)))
          .toList();
    }
  }

  /**
   * The guests of backups, as clusters: one for each namespace, and where several generations were
   * read, one for each of them.
   */
  List<ClusterInput> ofBackups(List<GuestBackup> backups) {
    Map<String, List<GuestBackup>> groups = new LinkedHashMap<>();
    Map<String, Integer> generations = new HashMap<>();
    for (GuestBackup one : backups) {
      if (one.config().isPresent()) {
        boolean hasNumber = one.backup().vmid() > 0;
        String guest = one.group() + "\0" + one.backup().label();
        int generation = hasNumber ? generations.merge(guest, 1, Integer::sum) : 1;
        groups.computeIfAbsent(one.group() + "\0" + generation, any -> new ArrayList<>()).add(one);
      }
    }
    return groups.values().stream().map(this::ofGroup).toList();
  }

  private ClusterInput ofGroup(List<GuestBackup> backups) {
    List<Guest> guests = new ArrayList<>();
    List<Origin.Sealed> sealed = new ArrayList<>();
    Set<String> given = new TreeSet<>();
    for (GuestBackup one : backups) {
      Source text = one.config().orElseThrow();
      given.add(text.name());
      if (one.sealed().isPresent()) {
        sealed.add(sealed(one.backup(), text, one.sealed().get()));
      } else {
        String path = one.backup().kind().folder() + "/" + number(one.backup()) + ".conf";
        load(path, text, How.NAMED, Optional.empty(), ClusterParts.none()).ifPresent(guests::add);
      }
    }
    Cluster cluster =
        new Cluster(
            backups.get(0).group(),
            guests,
            false,
            Set.of(),
            ClusterParts.none(),
            circumstances,
            Origin.backups(sealed));
    return new ClusterInput(cluster, given, Map.of(), guests.size());
  }

  private static String number(Backup backup) {
    return backup.vmid() == 0 ? "unknown" : Integer.toString(backup.vmid());
  }

  private static Origin.Sealed sealed(Backup backup, Source file, String why) {
    return new Origin.Sealed(backup.kind(), backup.vmid(), file.slice(0, 0), why);
  }

  private Optional<Guest> load(
      String path, Source text, How how, Optional<String> node, ClusterParts parts) {
    Found found =
        new Found(
            system.getPath("/" + path),
            system.getPath("/" + path),
            text.name(),
            how,
            Optional.of(text));
    try {
      return loader.load(found, node, parts.cpuModels());
    } catch (Unreadable e) {
      troubles.add(new Trouble(text.name(), Optional.empty(), e.getMessage()));
      return Optional.empty();
    }
  }
}
