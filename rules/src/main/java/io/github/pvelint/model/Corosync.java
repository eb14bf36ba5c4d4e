package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The members of a cluster, from corosync.conf.
 *
 * @param file its first line
 * @param nodes the names of the nodes as written, in file order
 * @param device the model of the quorum device, a vote from outside; absent if there is none
 */
public record Corosync(Slice file, List<Slice> nodes, Optional<Slice> device) {

  public Corosync {
    nodes = List.copyOf(nodes);
  }

  /** Reads corosync.conf: blocks in braces, {@code key: value} in them. */
  public static Corosync read(Source source) {
    List<Slice> nodes = new ArrayList<>();
    Optional<Slice> device = Optional.empty();
    Deque<String> blocks = new ArrayDeque<>();
    for (int number = 1; number <= source.lineCount(); number++) {
      Slice line = source.line(number).strip();
      int colon = line.raw().indexOf(':');
      boolean isComment = line.startsWith("#");
      if (!isComment && line.raw().endsWith("{")) {
        blocks.addLast(line.part(0, line.length() - 1).strip().raw());
      } else if (line.is("}")) {
        blocks.pollLast();
      } else if (!isComment && colon >= 0) {
        String path = String.join(".", blocks) + "." + line.part(0, colon).strip().raw();
        Slice value = line.part(colon + 1, line.length()).strip();
        if (path.equals("nodelist.node.name")) {
          nodes.add(value);
        } else if (path.equals("quorum.device.model")) {
          device = Optional.of(value);
        }
      }
    }
    return new Corosync(source.line(1), nodes, device);
  }

  /** The names of the nodes. */
  public Set<String> nodeNames() {
    return nodes.stream().map(Slice::text).collect(Collectors.toUnmodifiableSet());
  }
}
