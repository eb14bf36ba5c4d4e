package io.github.pvelint.fix;

import io.github.pvelint.lint.Result;
import io.github.pvelint.syntax.Source;
import java.util.List;

/**
 * What carries out the remedy of a finding.
 *
 * @param edits of one file, at least one, in the order of the file; all or none of them are done
 */
public record Patch(Result result, List<Edit> edits) {
  public Patch {
    edits = List.copyOf(edits);
  }

  /** The file. */
  Source source() {
    return edits.get(0).at().source();
  }

  boolean touches(Patch other) {
    return edits.stream().anyMatch(edit -> other.edits.stream().anyMatch(edit::touches));
  }
}
