package io.github.pvelint.cli;

import io.github.pvelint.input.PolicyPath;
import io.github.pvelint.input.PolicySearch;
import io.github.pvelint.input.Unreadable;
import io.github.pvelint.policy.Layer;
import io.github.pvelint.policy.LayeredFile;
import io.github.pvelint.policy.node.PolicyException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds and reads the policies of a run: for each folder those that hold in it, the lowest first.
 */
final class PolicyPiles {
  private final PolicySearch search;
  private final PolicyFiles files;
  private final Map<String, Path> folders;

  /**
   * The policies of folders.
   *
   * @param folders what is linted, by its name
   */
  PolicyPiles(PolicySearch search, PolicyFiles.Reading reading, Map<String, Path> folders) {
    this.search = search;
    this.files = new PolicyFiles(search, reading);
    this.folders = folders;
  }

  /**
   * Reads them.
   *
   * @param named the policy in place of those of the folders; absent for these
   */
  Map<String, List<LayeredFile>> read(Optional<String> named) {
    List<LayeredFile> bottom = bottom(named);
    Map<String, List<LayeredFile>> piles = new HashMap<>();
    for (Map.Entry<String, Path> folder : folders.entrySet()) {
      List<LayeredFile> pile = new ArrayList<>(bottom);
      if (named.isEmpty()) {
        addOfFolder(folder.getValue(), folder.getKey(), pile);
      }
      piles.put(folder.getKey(), pile);
    }
    return piles;
  }

  /**
   * Ends the reading.
   *
   * @throws PolicyException if anything was wrong
   */
  void throwIfAny() throws PolicyException {
    files.throwIfAny();
  }

  private List<LayeredFile> bottom(Optional<String> named) {
    List<LayeredFile> pile = new ArrayList<>();
    try {
      Optional<PolicyPath> system = search.ofSystem();
      if (system.isPresent()) {
        files.add(system.get(), Layer.SYSTEM, pile);
      }
    } catch (Unreadable e) {
      files.problem(PolicySearch.SYSTEM, e);
    }
    if (named.isPresent()) {
      addNamed(named.get(), pile);
    }
    return pile;
  }

  private void addNamed(String named, List<LayeredFile> pile) {
    try {
      files.add(search.named(named), Layer.NAMED, pile);
    } catch (Unreadable e) {
      files.problem(named, e);
    }
  }

  private void addOfFolder(Path folder, String name, List<LayeredFile> pile) {
    try {
      for (PolicyPath path : search.of(folder)) {
        files.add(path, path.isAtTop() ? Layer.REPOSITORY : Layer.DIRECTORY, pile);
      }
    } catch (Unreadable e) {
      files.problem(name.isEmpty() ? "." : name, e);
    }
  }
}
