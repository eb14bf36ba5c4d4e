package io.github.pvelint.cli;

import io.github.pvelint.input.PolicyPath;
import io.github.pvelint.input.PolicySearch;
import io.github.pvelint.input.Unreadable;
import io.github.pvelint.policy.EffectivePolicy;
import io.github.pvelint.policy.Layer;
import io.github.pvelint.policy.LayeredFile;
import io.github.pvelint.policy.Overlay;
import io.github.pvelint.policy.PolicyReader;
import io.github.pvelint.policy.PolicyStack;
import io.github.pvelint.policy.RuleCatalogue;
import io.github.pvelint.policy.SelectorType;
import io.github.pvelint.policy.node.PolicyException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and reads the policies of a run, and lays them over each other. */
final class PolicyLoader {
  private final PolicySearch search;
  private final RuleCatalogue catalogue;
  private final List<Overlay> overlays;
  private final Map<String, Path> folders;
  private final PolicyFiles files;

  /**
   * A loader.
   *
   * @param overlays what the environment and the command line say, the lower first
   * @param folders what is linted, by its name
   */
  PolicyLoader(
      PolicySearch search,
      RuleCatalogue catalogue,
      List<Overlay> overlays,
      Map<String, Path> folders) {
    this.search = search;
    this.catalogue = catalogue;
    this.overlays = List.copyOf(overlays);
    this.folders = folders;
    SelectorType selector = new SelectorType(new PathNames(search, folders)::of);
    this.files = new PolicyFiles(search, new PolicyReader(catalogue, selector, Version.text()));
  }

  /**
   * Reads them.
   *
   * @param named the policy in place of those of the folders; absent for these
   * @throws PolicyException if anything is wrong with any of them
   */
  RunPolicies load(Optional<String> named) throws PolicyException {
    List<LayeredFile> bottom = bottom(named);
    Map<String, List<LayeredFile>> piles = new HashMap<>();
    folders.forEach(
        (name, folder) -> {
          List<LayeredFile> pile = new ArrayList<>(bottom);
          if (named.isEmpty()) {
            addOfFolder(folder, name, pile);
          }
          piles.put(name, pile);
        });
    files.throwIfAny();
    Map<List<LayeredFile>, EffectivePolicy> combined = new HashMap<>();
    Map<String, EffectivePolicy> policies = new HashMap<>();
    for (Map.Entry<String, List<LayeredFile>> pile : piles.entrySet()) {
      if (!combined.containsKey(pile.getValue())) {
        combined.put(pile.getValue(), combine(pile.getValue()));
      }
      policies.put(pile.getKey(), combined.get(pile.getValue()));
    }
    return new RunPolicies(policies);
  }

  private List<LayeredFile> bottom(Optional<String> named) {
    List<LayeredFile> pile = new ArrayList<>();
    try {
      search.ofSystem().ifPresent(path -> files.add(path, Layer.SYSTEM, pile));
    } catch (Unreadable e) {
      files.problem(PolicySearch.SYSTEM, e);
    }
    named.ifPresent(path -> addNamed(path, pile));
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

  private EffectivePolicy combine(List<LayeredFile> pile) throws PolicyException {
    PolicyStack stack = new PolicyStack(catalogue);
    pile.forEach(stack::add);
    overlays.forEach(stack::add);
    return stack.combine();
  }
}
