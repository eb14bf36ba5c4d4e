package io.github.pvelint.fix;

import io.github.pvelint.lint.Report;
import io.github.pvelint.model.Cluster;
import java.util.List;

/**
 * What fixing comes to, before anything is written.
 *
 * @param clusters with the fixed files
 * @param report what is left, and what was fixed
 * @param changes the files that change, in the order in which they were first changed
 */
public record Fixed(List<Cluster> clusters, Report report, List<Change> changes) {
  public Fixed {
    clusters = List.copyOf(clusters);
    changes = List.copyOf(changes);
  }
}
