package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.syntax.Slice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers in a job's lists that no guest has. */
final class MissingGuests {
  private MissingGuests() {}

  /** Those numbers of the list, each in its place. */
  static List<Slice> in(BackupJob job, String key, Cluster cluster) {
    List<Slice> words = job.words(key);
    Set<String> left = new HashSet<>();
    words.forEach(word -> left.add(word.raw()));
    // The list is short, the cluster may be large.
    if (!left.isEmpty()) {
      cluster.guests().forEach(guest -> left.remove(Integer.toString(guest.vmid())));
    }
    return words.stream().filter(word -> left.contains(word.raw())).toList();
  }

  static Spot spot(Slice word, String key) {
    return new Spot(word, Place.CURRENT, key, "", word.text(), word.text());
  }

  static Remedy remedy(BackupJob job, String key, List<Slice> missing) {
    String rest =
        job.words(key).stream()
            .filter(word -> missing.stream().noneMatch(gone -> gone.is(word.raw())))
            .map(Slice::text)
            .collect(Collectors.joining(","));
    if (rest.isEmpty() && key.equals("vmid")) {
      return Remedy.advice("nothing is left on its list: remove the job");
    }
    String arguments = rest.isEmpty() ? "--delete " + key : "--" + key + " " + rest;
    return Remedy.advice("take it off the list: " + JobCommand.set(job, arguments));
  }
}
