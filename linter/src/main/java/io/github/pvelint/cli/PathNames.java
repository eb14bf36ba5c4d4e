package io.github.pvelint.cli;

import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.PolicySearch;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What selectors by path are held against: paths below the folder where the search ends. */
final class PathNames {
  private final Map<String, String> prefixes = new HashMap<>();

  PathNames(PolicySearch search, Map<String, Path> folders) {
    for (Map.Entry<String, Path> folder : folders.entrySet()) {
      String below = search.below(folder.getValue());
      prefixes.put(folder.getKey(), below.isEmpty() ? "" : below + "/");
    }
  }

  /** The path of a file by its name in reports; that name itself if the file was not asked for. */
  String of(String file) {
    String prefix = prefixes.get(Inputs.folderOf(file));
    return prefix == null ? file : prefix + file.substring(file.lastIndexOf('/') + 1);
  }
}
