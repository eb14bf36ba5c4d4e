package io.github.pvelint.input;

import io.github.pvelint.lint.Trouble;
import io.github.pvelint.model.Cluster;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that was read.
 *
 * @param clusters clusters and loose folders in the order of their names
 * @param troubles what was asked for and could not be read
 */
public record Inputs(List<ClusterInput> clusters, List<Trouble> troubles) {

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
  }

  /** How many guest configs were asked for and loaded. */
  public int guests() {
    return clusters.stream().mapToInt(ClusterInput::guests).sum();
  }

  /** Names of all files that were asked for. */
  public Set<String> given() {
    Set<String> given = new TreeSet<>();
    clusters.forEach(cluster -> given.addAll(cluster.given()));
    return given;
  }

  /** Where the given guest configs lie that were read from files, by name. */
  public Map<String, Path> files() {
    Map<String, Path> files = new TreeMap<>();
    clusters.forEach(cluster -> files.putAll(cluster.files()));
    return files;
  }

  /** The clusters without what was asked. */
  public List<Cluster> models() {
    List<Cluster> models = new ArrayList<>();
    clusters.forEach(input -> models.add(input.cluster()));
    return models;
  }
}
