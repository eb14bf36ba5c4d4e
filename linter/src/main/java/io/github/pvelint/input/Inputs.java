package io.github.pvelint.input;

import io.github.pvelint.lint.Notice;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.model.Backup;
import io.github.pvelint.model.Cluster;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that was read.
 *
 * @param clusters clusters and loose folders in the order of their names
 * @param troubles what was asked for and could not be read
 * @param notices what is to be said of sources that is nobody's fault
 * @param backups all finished backups that were met, opened or not; absent if no place of backups
 *     was given, which a single archive is not
 * @param folders where the files that were asked for lie, links resolved, by the name of the folder
 *     in reports: what stands before the last slash
 */
public record Inputs(
    List<ClusterInput> clusters,
    List<Trouble> troubles,
    List<Notice> notices,
    Optional<List<Backup>> backups,
    Map<String, Path> folders) {

  /**
   * A cluster with what was asked about it.
   *
   * @param given names of the files that were asked for; the cluster's other files are context
   * @param files where the given guest configs lie that were read from files, by name
   * @param guests how many of the given files are guest configs that could be loaded
   */
  public record ClusterInput(
      Cluster cluster, Set<String> given, Map<String, Path> files, int guests) {
    public ClusterInput {
      given = Set.copyOf(given);
      files = Map.copyOf(files);
    }
  }

  public Inputs {
    clusters = List.copyOf(clusters);
    troubles = List.copyOf(troubles);
    notices = List.copyOf(notices);
    backups = backups.isPresent() ? Optional.of(List.copyOf(backups.get())) : backups;
    folders = Map.copyOf(folders);
  }

  /** The name of the folder of a file, as in {@link #folders}. */
  public static String folderOf(String file) {
    return file.substring(0, Math.max(0, file.lastIndexOf('/')));
  }

  /** The same input with one thing more to be said. */
  Inputs with(Notice notice) {
    List<Notice> all = new ArrayList<>(notices);
    all.add(notice);
    return new Inputs(clusters, troubles, all, backups, folders);
  }

  /** How many guest configs were asked for and loaded. */
  public int guests() {
    int guests = 0;
    for (ClusterInput cluster : clusters) {
      guests += cluster.guests();
    }
    return guests;
  }

  /** Names of all files that were asked for. */
  public Set<String> given() {
    Set<String> given = new TreeSet<>();
    for (ClusterInput cluster : clusters) {
      given.addAll(cluster.given());
    }
    return given;
  }

  /** Where the given guest configs lie that were read from files, by name. */
  public Map<String, Path> files() {
    Map<String, Path> files = new TreeMap<>();
    for (ClusterInput cluster : clusters) {
      files.putAll(cluster.files());
    }
    return files;
  }

  /** The clusters without what was asked. */
  public List<Cluster> models() {
    List<Cluster> models = new ArrayList<>();
    for (ClusterInput input : clusters) {
      models.add(input.cluster());
    }
    return models;
  }
}
