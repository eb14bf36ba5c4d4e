package io.github.pvelint.cli;

import io.github.pvelint.controls.Control;
import io.github.pvelint.controls.Controls;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.PolicySearch;
import io.github.pvelint.input.Unreadable;
import io.github.pvelint.lint.FailOn;
import io.github.pvelint.policy.Layer;
import io.github.pvelint.policy.Overlay;
import io.github.pvelint.policy.RuleCatalogue;
import io.github.pvelint.policy.cel.OwnRule;
import io.github.pvelint.policy.node.PolicyException;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What decides on the policies of {@code check}: files, variables, options. */
final class PolicyOptions {
  static final String POLICY = "PVELINT_POLICY";
  static final String FAIL_ON = "PVELINT_FAIL_ON";
  static final String PVE_VERSION = "PVELINT_PVE_VERSION";

  private final Environment environment;
  private final CheckOptions options;
  private final PolicySearch search;

  PolicyOptions(Environment environment, CheckOptions options) {
    this.environment = environment;
    this.options = options;
    Path working = environment.workingDirectory();
    Path system = working.getFileSystem().getPath(PolicySearch.SYSTEM);
    this.search = new PolicySearch(working, system, options.request());
  }

  /** Whether there is none at all: the usual case, for which nothing is to be loaded. */
  boolean areAbsent(Inputs inputs) {
    return isNoneGiven() && hasNoFile(folders(inputs).values());
  }

  /** Whether there is none that holds for a folder as a whole; what lies in it may have its own. */
  boolean areAbsentAbove(Path folder) {
    return isNoneGiven() && hasNoFile(List.of(folder));
  }

  private boolean isNoneGiven() {
    return options.policy().isEmpty()
        && variable(POLICY).isEmpty()
        && variable(FAIL_ON).isEmpty()
        && variable(PVE_VERSION).isEmpty();
  }

  /** The folders whose policies count; what lies in none has that of the working directory. */
  Map<String, Path> folders(Inputs inputs) {
    boolean areAllInFolders = true;
    for (Inputs.ClusterInput input : inputs.clusters()) {
      areAllInFolders &= input.files().size() == input.guests();
    }
    if (areAllInFolders) {
      return inputs.folders();
    }
    Map<String, Path> folders = new HashMap<>(inputs.folders());
    folders.put(RunPolicies.ELSEWHERE, environment.workingDirectory());
    return folders;
  }

  private boolean hasNoFile(Collection<Path> folders) {
    try {
      if (search.ofSystem().isPresent()) {
        return false;
      }
      for (Path folder : folders) {
        if (!search.of(folder).isEmpty()) {
          return false;
        }
      }
      return true;
    } catch (Unreadable e) {
      // It is said when they are read.
      return false;
    }
  }

  /**
   * The policies in force.
   *
   * @param folders what is linted, see {@link Inputs#folders}
   * @param ours the rules that there are without them
   * @throws PolicyException if a file is not as it should be
   * @throws UsageException if a variable or an option is not
   */
  LoadedPolicies load(Map<String, Path> folders, List<Rule> ours) throws PolicyException {
    Optional<String> named = options.policy().isPresent() ? options.policy() : variable(POLICY);
    OwnRules own = OwnRules.of(search, folders, named);
    List<Rule> rules = new ArrayList<>(ours);
    for (OwnRule rule : own.all()) {
      rules.add(rule.rule());
    }
    RuleSelection selection = new RuleSelection(rules);
    List<Overlay> overlays = List.of(variables(), commandLine(selection));
    RunPolicies policies =
        new PolicyLoader(search, catalogue(rules), overlays, folders).load(named);
    own.throwIfAny();
    for (String glob : options.disabled()) {
      requireUnlocked(glob, selection, policies);
    }
    return new LoadedPolicies(policies, own.all());
  }

  /** The rules that policies can name. */
  static RuleCatalogue catalogue(List<Rule> rules) {
    List<RuleInfo> infos = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      infos.add(rule.info());
    }
    return new RuleCatalogue(infos, control -> supporting(control, infos));
  }

  /** The ids of the rules that support a control or a part of it. */
  private static Set<String> supporting(String control, List<RuleInfo> rules) {
    Controls controls = Controls.load();
    List<Control> wanted = controls.within(control);
    return rules.stream()
        .filter(rule -> controls.of(rule.id(), rule.controls()).stream().anyMatch(wanted::contains))
        .map(RuleInfo::id)
        .collect(Collectors.toSet());
  }

  /** Where policy files are looked for. */
  PolicySearch search() {
    return search;
  }

  private Overlay variables() {
    Overlay overlay = new Overlay(Layer.ENVIRONMENT);
    Optional<String> release = variable(PVE_VERSION);
    if (release.isPresent()) {
      Integer[] releases = {8, 9};
      overlay.pveVersion(
          Choice.of(releases, String::valueOf, release.get(), PVE_VERSION), PVE_VERSION);
    }
    Optional<String> level = variable(FAIL_ON);
    if (level.isPresent()) {
      overlay.failOn(Choice.of(FailOn.values(), FailOn::id, level.get(), FAIL_ON), FAIL_ON);
    }
    return overlay;
  }

  private Overlay commandLine(RuleSelection selection) {
    Overlay overlay = new Overlay(Layer.COMMAND_LINE);
    if (options.pveVersion().isPresent()) {
      overlay.pveVersion(options.pveVersion().get(), "--pve-version");
    }
    if (options.failOn().isPresent()) {
      overlay.failOn(options.failOn().get(), "--fail-on");
    }
    for (String glob : options.rules()) {
      overlay.switching(selection.matching(glob), true, "--rule");
    }
    for (String glob : options.disabled()) {
      overlay.switching(selection.matching(glob), false, "--disable");
    }
    return overlay;
  }

  private static void requireUnlocked(String glob, RuleSelection selection, RunPolicies policies) {
    for (RuleInfo rule : selection.matching(glob)) {
      policies
          .lock(rule)
          .ifPresent(
              by -> {
                throw new UsageException(
                    "--disable " + glob + ": `" + rule.id() + "` is locked by " + by);
              });
    }
  }

  /** A variable that is empty says nothing. */
  private Optional<String> variable(String name) {
    String text = environment.variables().getOrDefault(name, "");
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
