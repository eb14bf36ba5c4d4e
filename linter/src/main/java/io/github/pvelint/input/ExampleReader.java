package io.github.pvelint.input;

import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.SourceFault;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.Origin;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the examples that rules show: files of a cluster in one text. */
public final class ExampleReader {
  private static final String BEGIN = "==> ";
  private static final String END = " <==";

  private final FileSystem system;

  /** A reader; the file system only tells what a path looks like. */
  public ExampleReader(FileSystem system) {
    this.system = system;
  }

  /**
   * What an example holds.
   *
   * @param text of one file, or of several, each after a line {@code ==> PATH <==} with its path
   *     below /etc/pve
   * @param usual the path of what stands before such a line
   */
  public Inputs read(String text, String usual, Circumstances circumstances) {
    Contents contents = new Contents();
    try {
      for (Map.Entry<String, StringBuilder> file : files(text, usual).entrySet()) {
        contents.met(file.getKey());
        contents.file(file.getKey(), file.getValue().toString().getBytes(StandardCharsets.UTF_8));
      }
    } catch (SourceFault e) {
      throw new IllegalArgumentException("an example of that size", e);
    }
    SourceClusters clusters = new SourceClusters(new GuestFiles(), circumstances, system);
    List<Inputs.ClusterInput> read = clusters.ofTree(contents, "", Origin.FILES, name -> name);
    return new Inputs(read, clusters.troubles(), List.of(), Optional.empty(), Map.of());
  }

  private static Map<String, StringBuilder> files(String text, String usual) {
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    String path = usual;
    for (String line : text.stripTrailing().split("\n", -1)) {
      if (line.startsWith(BEGIN) && line.endsWith(END)) {
        path = line.substring(BEGIN.length(), line.length() - END.length());
        files.computeIfAbsent(path, any -> new StringBuilder());
      } else if (files.containsKey(path) || !line.isBlank()) {
        files.computeIfAbsent(path, any -> new StringBuilder()).append(line).append('\n');
      }
    }
    return files;
  }
}
