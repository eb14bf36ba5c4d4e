package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
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
    if (words.isEmpty()) {
      return words;
    }
    // The list is short, the cluster may be large.
    Set<String> left = new HashSet<>();
    for (Slice word : words) {
      left.add(word.raw());
    }
    for (Guest guest : cluster.guests()) {
      left.remove(Integer.toString(guest.vmid()));
    }
    List<Slice> missing = new ArrayList<>(0);
    for (Slice word : words) {
      if (left.contains(word.raw())) {
        missing.add(word);
      }
    }
    return missing;
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
