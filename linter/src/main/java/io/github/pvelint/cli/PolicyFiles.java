package io.github.pvelint.cli;

import io.github.pvelint.input.PolicyPath;
import io.github.pvelint.input.PolicySearch;
import io.github.pvelint.input.Unreadable;
import io.github.pvelint.policy.Layer;
import io.github.pvelint.policy.LayeredFile;
import io.github.pvelint.policy.PolicyFile;
import io.github.pvelint.policy.node.Located;
import io.github.pvelint.policy.node.PolicyException;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.syntax.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads policy files together with those that they extend, each once. */
final class PolicyFiles {
  private final PolicySearch search;
  private final Reading reading;
  private final Problems problems = new Problems();
  private final Map<Path, Optional<PolicyFile>> read = new HashMap<>();

  /** How a file is read: as a whole, or for a part of it. */
  @FunctionalInterface
  interface Reading {
    Optional<PolicyFile> read(Source source, Problems problems);
  }

  PolicyFiles(PolicySearch search, Reading reading) {
    this.search = search;
    this.reading = reading;
  }

  /** Adds a file on top of a pile, and below it what it extends and is not there yet. */
  void add(PolicyPath path, Layer layer, List<LayeredFile> pile) {
    problems.quoting(true);
    add(path, layer, pile, List.of());
  }

  private void add(PolicyPath path, Layer layer, List<LayeredFile> pile, List<PolicyPath> through) {
    for (LayeredFile one : pile) {
      if (one.file().source().name().equals(path.name())) {
        return;
      }
    }
    Optional<PolicyFile> file = read(path);
    if (file.isEmpty()) {
      return;
    }
    List<PolicyPath> deeper = new ArrayList<>(through);
    deeper.add(path);
    for (Located<String> base : file.get().extended()) {
      extend(path, base, layer, pile, deeper);
    }
    pile.add(new LayeredFile(file.get(), layer));
  }

  private Optional<PolicyFile> read(PolicyPath path) {
    Optional<PolicyFile> known = read.get(path.path());
    if (known == null) {
      known = parse(path);
      read.put(path.path(), known);
    }
    return known;
  }

  private Optional<PolicyFile> parse(PolicyPath path) {
    try {
      return reading.read(path.read(), problems);
    } catch (Unreadable e) {
      problem(path.name(), e);
      return Optional.empty();
    }
  }

  private void extend(
      PolicyPath from,
      Located<String> base,
      Layer layer,
      List<LayeredFile> pile,
      List<PolicyPath> through) {
    try {
      PolicyPath path = search.extended(from, base.value());
      if (through.contains(path)) {
        List<String> circle = new ArrayList<>(through.stream().map(PolicyPath::name).toList());
        circle.add(path.name());
        problems.add(base.at(), "extends itself: " + String.join(" -> ", circle));
        return;
      }
      // What a policy extends may be a file that whoever reads the messages must not see.
      problems.quoting(false);
      add(path, layer, pile, through);
      problems.quoting(through.size() <= 1);
    } catch (Unreadable e) {
      problems.add(base.at(), "cannot extend this: " + e.getMessage());
    }
  }

  /** A file or folder has no policy that can be read. */
  void problem(String name, Unreadable e) {
    problems.add(Source.of(name, "").whole(), e.getMessage());
  }

  /**
   * Ends the reading.
   *
   * @throws PolicyException if anything was wrong
   */
  void throwIfAny() throws PolicyException {
    problems.throwIfAny();
  }
}
