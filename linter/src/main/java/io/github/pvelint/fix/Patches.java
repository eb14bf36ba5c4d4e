package io.github.pvelint.fix;

import io.github.pvelint.lint.Result;
import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.model.Place;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes patches of the remedies that may be carried out. Remembers the last file: to be asked in
 * the order of files, by one thread.
 */
public final class Patches {
  private final GuestLoader loader = new GuestLoader();
  private @Nullable GuestConfig loaded;

  /**
   * What carries out the remedy of a finding.
   *
   * @return absent if the remedy is advice or never to be carried out, if it is about another file
   *     than its guest's, or cannot be written down without loss
   */
  public Optional<Patch> of(Result result) {
    boolean isAllowed = result.fix().filter(fix -> fix != Fix.NEVER).isPresent();
    Optional<GuestKind> kind = kind(result);
    if (!isAllowed || kind.isEmpty()) {
      return Optional.empty();
    }
    return result
        .finding()
        .remedy()
        .map(remedy -> edits(result, kind.get(), remedy))
        .filter(edits -> !edits.isEmpty() && edits.stream().allMatch(Edit::isWritable))
        .map(edits -> new Patch(result, edits));
  }

  private static Optional<GuestKind> kind(Result result) {
    for (GuestKind kind : GuestKind.values()) {
      if (kind.id().equals(result.subject().kind())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private List<Edit> edits(Result result, GuestKind kind, Remedy remedy) {
    if (remedy instanceof Remedy.EditFile edit) {
      return edits(edit, result.subject().anchor().source());
    }
    GuestConfig config = load(result.subject().anchor().source(), kind);
    Place place = result.finding().at().place();
    if (!place.equals(Place.CURRENT) && !place.equals(Place.PENDING)) {
      return List.of();
    }
    OptionEdits options = new OptionEdits(config, place);
    List<Edit> edits = new ArrayList<>();
    if (remedy instanceof Remedy.SetOption set) {
      edits.addAll(options.set(set.key(), set.value()));
    } else if (remedy instanceof Remedy.DeleteOptions delete) {
      delete.keys().forEach(key -> edits.addAll(options.delete(key)));
    }
    return sorted(edits);
  }

  private static List<Edit> edits(Remedy.EditFile remedy, Source source) {
    List<Edit> edits = new ArrayList<>();
    for (Slice line : remedy.lines()) {
      if (!line.source().equals(source)) {
        return List.of();
      }
      edits.add(
          edits.isEmpty() && !remedy.replacement().isEmpty()
              ? LineEdit.replace(line, remedy.replacement())
              : LineEdit.remove(line));
    }
    return sorted(edits);
  }

  private static List<Edit> sorted(List<Edit> edits) {
    edits.sort(Comparator.comparingInt(edit -> edit.at().start()));
    return edits;
  }

  /** Which CPU models the cluster has of its own does not matter: no edit is about them. */
  private GuestConfig load(Source source, GuestKind kind) {
    GuestConfig config = loaded;
    if (config == null || !config.document().source().equals(source)) {
      config = loader.load(source, kind, 0, Optional.empty(), CustomCpuModels.UNKNOWN);
      loaded = config;
    }
    return config;
  }
}
