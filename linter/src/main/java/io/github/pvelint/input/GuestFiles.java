package io.github.pvelint.input;

import io.github.pvelint.input.Found.How;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Loads guest files. One instance serves one thread. */
final class GuestFiles {
  private final GuestLoader loader = new GuestLoader();
  private final ContentReader contents = new ContentReader();
  private final Optional<Runnable> onGuest;

  GuestFiles() {
    this(Optional.empty());
  }

  /**
   * Files of guests somebody counts.
   *
   * @param onGuest is run for each guest that was loaded; absent if nobody counts
   */
  GuestFiles(Optional<Runnable> onGuest) {
    this.onGuest = onGuest;
  }

  /**
   * Loads a guest.
   *
   * @return absent if the file is no guest config, which is nothing special for one that was only
   *     met with, or has vanished
   * @throws Unreadable if it cannot be read, or is certainly meant but cannot be understood
   */
  Optional<Guest> load(Found found, Optional<String> node, CustomCpuModels cpus) throws Unreadable {
    try {
      Source source = found.source();
      Optional<GuestKind> kind = kind(found, source);
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      Guest guest = Guest.of(loader.load(source, kind.get(), found.vmid(), node, cpus));
      if (onGuest.isPresent()) {
        onGuest.get().run();
      }
      return Optional.of(guest);
    } catch (NoSuchFileException e) {
      if (found.how() == How.NAMED) {
        throw Unreadable.because(e);
      }
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError e) {
      throw Bug.in("loading this file", e);
    }
  }

  /**
   * Loads a file as a guest of the given kind; if that is absent, of the kind that it seems to be.
   */
  GuestConfig load(Found found, Optional<GuestKind> given) throws Unreadable, NoSuchFileException {
    Source source = found.source();
    GuestKind kind = given.isPresent() ? given.get() : kind(found, source).orElseThrow();
    try {
      return loader.load(source, kind, found.vmid(), Optional.empty(), CustomCpuModels.UNKNOWN);
    } catch (RuntimeException | StackOverflowError e) {
      throw Bug.in("loading this file", e);
    }
  }

  private Optional<GuestKind> kind(Found found, Source source) throws Unreadable {
    Optional<GuestKind> fromPath = KindOfPath.of(found.position());
    if (fromPath.isPresent() && found.how() != How.TRIED) {
      return fromPath;
    }
    Content content = contents.read(source);
    Optional<GuestKind> kind =
        fromPath.or(content::kind).or(() -> KindOfPath.hint(found.position()));
    return switch (found.how()) {
      case NAMED -> Optional.of(require(kind, content.isPlausible()));
      case LISTED -> content.isLikely() ? Optional.of(require(kind, true)) : Optional.empty();
      case TRIED -> content.isCertain() ? kind : Optional.empty();
    };
  }

  private static GuestKind require(Optional<GuestKind> kind, boolean isPlausible)
      throws Unreadable {
    if (!isPlausible) {
      throw new Unreadable(
          "does not look like a guest config, and lies in no folder lxc/ or qemu-server/");
    }
    return kind.orElseThrow(
        () ->
            new Unreadable(
                "neither its path nor its content says whether this is a container's or a VM's"
                    + " config: put it below lxc/ or qemu-server/"));
  }
}
