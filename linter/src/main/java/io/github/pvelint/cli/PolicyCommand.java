package io.github.pvelint.cli;

import io.github.pvelint.cli.Command.ListFormat;
import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.PolicyPath;
import io.github.pvelint.input.PolicySearch;
import io.github.pvelint.input.Request;
import io.github.pvelint.input.Unreadable;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.policy.EffectivePolicy;
import io.github.pvelint.policy.PolicyReader;
import io.github.pvelint.policy.SelectorType;
import io.github.pvelint.policy.StarterPolicy;
import io.github.pvelint.policy.node.PolicyException;
import io.github.pvelint.report.ProjectUrls;
import io.github.pvelint.report.policy.PolicyJson;
import io.github.pvelint.report.policy.PolicyYaml;
import io.github.pvelint.report.policy.SchemaJson;
import io.github.pvelint.report.policy.ShownPolicy;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** {@code policy}: starts, validates and shows policy files. */
final class PolicyCommand {
  private final Environment environment;
  private final Streams streams;
  private final List<Rule> rules = Rules.all();

  PolicyCommand(Environment environment, Streams streams) {
    this.environment = environment;
    this.streams = streams;
  }

  /** Does it and returns the exit code. */
  int run(PolicyAction action) throws IOException {
    try {
      if (action instanceof PolicyAction.Init init) {
        return init(init.folder());
      } else if (action instanceof PolicyAction.Check check) {
        return check.files().isEmpty() ? checkHere() : check(check.files());
      } else if (action instanceof PolicyAction.Show show) {
        return show(show);
      } else if (action instanceof PolicyAction.Test test) {
        return new PolicyTest(environment, streams).run(test.path());
      }
      new SchemaJson(streams.out())
          .write(
              new PolicyReader(
                      PolicyOptions.catalogue(rules),
                      new SelectorType(UnaryOperator.identity()),
                      Version.text())
                  .schema());
      return ExitCode.CLEAN;
    } catch (PolicyException e) {
      e.problems().forEach(problem -> streams.complain(problem.toString()));
      return ExitCode.TROUBLE;
    } catch (InvalidPathException e) {
      throw new UsageException("no possible path: " + e.getReason());
    }
  }

  private int init(String name) throws IOException {
    Path folder = environment.workingDirectory().resolve(name).normalize();
    for (String taken : PolicySearch.NAMES) {
      if (Files.exists(folder.resolve(taken), LinkOption.NOFOLLOW_LINKS)) {
        streams.complain(folder.resolve(taken) + " is there already: left as it is");
        return ExitCode.TROUBLE;
      }
    }
    List<Cluster> clusters = read(name).models();
    Path file = folder.resolve(PolicySearch.NAMES.get(0));
    try {
      Files.writeString(file, StarterPolicy.text(clusters, ProjectUrls.POLICY_SCHEMA));
    } catch (NoSuchFileException e) {
      streams.complain("cannot write " + file + ": no such directory");
      return ExitCode.TROUBLE;
    } catch (IOException e) {
      streams.complain("cannot write " + file + ": " + e.getMessage());
      return ExitCode.TROUBLE;
    }
    streams.print("wrote " + file + "\n");
    return ExitCode.CLEAN;
  }

  private int check(List<String> files) throws PolicyException {
    for (String file : files) {
      policies(Optional.of(file), Map.of("", environment.workingDirectory()));
      streams.print(file + ": in order\n");
    }
    return ExitCode.CLEAN;
  }

  private int checkHere() throws PolicyException {
    Path here = environment.workingDirectory();
    policies(Optional.empty(), Map.of("", here));
    try {
      List<PolicyPath> found = options(Optional.empty()).search().of(here);
      found.forEach(path -> streams.print(path.name() + ": in order\n"));
      if (found.isEmpty()) {
        streams.complain("no policy in this directory or above it (`pvelint policy init`)");
      }
      return found.isEmpty() ? ExitCode.TROUBLE : ExitCode.CLEAN;
    } catch (Unreadable e) {
      throw new IllegalStateException("it was read a moment ago", e);
    }
  }

  private int show(PolicyAction.Show show) throws IOException, PolicyException {
    Path path = environment.workingDirectory().resolve(show.path());
    if (Files.isDirectory(path)) {
      EffectivePolicy policy =
          policies(show.policy(), Map.of("", path.toRealPath())).of("").orElseThrow();
      print(new ShownPolicy(policy.values(), policy.overrides(), policy.needs()), show.format());
      return ExitCode.CLEAN;
    }
    Inputs inputs = read(show.path());
    inputs.troubles().forEach(one -> streams.complain(one.file() + ": " + one.message()));
    for (Inputs.ClusterInput input : inputs.clusters()) {
      for (Guest guest : input.cluster().guests()) {
        if (input.given().contains(guest.anchor().source().name())) {
          RunPolicies policies = policies(show.policy(), inputs.folders());
          print(shown(policies, guest, policies.judged(input.cluster())), show.format());
          return ExitCode.CLEAN;
        }
      }
    }
    if (inputs.troubles().isEmpty()) {
      streams.complain(show.path() + " is neither a folder nor a guest config");
    }
    return ExitCode.TROUBLE;
  }

  private static ShownPolicy shown(RunPolicies policies, Guest guest, Cluster cluster) {
    Subject subject = Subject.of(guest, cluster);
    EffectivePolicy policy = policies.of(subject.file()).orElseThrow();
    return new ShownPolicy(
        policy.values(subject, Optional.of(guest), cluster), List.of(), policy.needs());
  }

  private void print(ShownPolicy policy, ListFormat format) throws IOException {
    if (format == ListFormat.JSON) {
      new PolicyJson(streams.out()).write(policy);
    } else {
      streams.print(new PolicyYaml().text(policy));
    }
  }

  private RunPolicies policies(Optional<String> named, Map<String, Path> folders)
      throws PolicyException {
    return options(named).load(folders, rules).policies();
  }

  private PolicyOptions options(Optional<String> named) {
    return new PolicyOptions(environment, CheckOptions.of(List.of("."), Set.of()).with(named));
  }

  private Inputs read(String path) {
    return new InputReader(environment.workingDirectory(), environment.standardInput())
        .read(Request.of(path), new Circumstances(9, environment.clock().instant()));
  }
}
