package io.github.pvelint.input;

import io.github.pvelint.schema.Checked;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.schema.Option;
import io.github.pvelint.schema.Schema;
import io.github.pvelint.schema.ValueCheck;
import io.github.pvelint.syntax.GuestReader;
import io.github.pvelint.syntax.Line;
import io.github.pvelint.syntax.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Judges by its content whether a file is a guest config, and of which kind. Each line is held
 * against both schemas: what loads, and would be taken by the API as well, for one kind only speaks
 * for that kind.
 *
 * <p>Raw {@code lxc.*} lines say nothing: a config of plain LXC, which knows no Proxmox, is made of
 * them. One reader serves one thread.
 */
final class ContentReader {
  private final GuestReader reader = new GuestReader();
  private final ValueCheck check = new ValueCheck();

  Content read(Source source) {
    Counts counts = new Counts();
    // Quoted in a manual or an issue, the whole of a config is often indented.
    for (Line line : reader.read(Source.of(source.name(), dedent(source))).lines()) {
      if (line instanceof Line.Entry entry && !entry.isRaw()) {
        count(entry, counts);
      } else if (line instanceof Line.Malformed) {
        counts.foreign++;
      }
    }
    return counts.result();
  }

  private void count(Line.Entry entry, Counts counts) {
    Optional<Option> container = option(GuestKind.LXC, entry);
    Optional<Option> vm = option(GuestKind.QEMU, entry);
    boolean forContainer = container.isPresent() && accepts(GuestKind.LXC, container.get(), entry);
    boolean forVm = vm.isPresent() && accepts(GuestKind.QEMU, vm.get(), entry);
    if (forContainer && forVm) {
      counts.shared++;
    } else if (forContainer) {
      counts.container++;
      counts.devices += container.get().isPropertyString() ? 1 : 0;
    } else if (forVm) {
      counts.vm++;
      counts.devices += vm.get().isPropertyString() ? 1 : 0;
    } else if (container.isPresent() || vm.isPresent()) {
      counts.doubtful++;
    } else {
      counts.foreign++;
    }
  }

  private static Optional<Option> option(GuestKind kind, Line.Entry entry) {
    return Schema.of(kind).find(entry.key().raw());
  }

  private boolean accepts(GuestKind kind, Option option, Line.Entry entry) {
    Checked checked = check.check(Schema.of(kind), option, entry.value(), CustomCpuModels.UNKNOWN);
    return checked instanceof Checked.Accepted accepted
        && ValueCheck.rangeProblem(option, accepted.value()).isEmpty();
  }

  private static byte[] dedent(Source source) {
    List<String> lines = source.whole().raw().lines().toList();
    int indent = Integer.MAX_VALUE;
    for (String line : lines) {
      if (!line.isBlank()) {
        indent = Math.min(indent, line.length() - line.stripLeading().length());
      }
    }
    if (indent == 0 || indent == Integer.MAX_VALUE) {
      return source.toBytes();
    }
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(line.substring(Math.min(indent, line.length()))).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The counts while lines come in. */
  private static final class Counts {
    int container;
    int vm;
    int shared;
    int doubtful;
    int foreign;
    int devices;

    Content result() {
      return new Content(container, vm, shared, doubtful, foreign, devices);
    }
  }
}
