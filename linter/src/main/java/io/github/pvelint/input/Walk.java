package io.github.pvelint.input;

import io.github.pvelint.input.Found.How;
import io.github.pvelint.model.SecretFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * Goes through a directory in the order of names. Hidden folders are left out. Links to folders are
 * not followed: within the tree they lead to what is met anyway (as {@code lxc}, {@code
 * qemu-server} and {@code local} of /etc/pve do), without it to what was not asked for.
 */
final class Walk {
  private final Arguments arguments;
  private final Names names;
  private final Path top;
  private List<String> part = List.of();

  /**
   * A walk.
   *
   * @param arguments takes what is found
   * @param top where it begins, all links resolved
   */
  Walk(Arguments arguments, Names names, Path top) {
    this.arguments = arguments;
    this.names = names;
    this.top = top;
  }

  /**
   * Goes.
   *
   * @param shown the path of the directory as the user gave it
   */
  void go(Path shown) {
    folder(top, shown);
  }

  /**
   * Goes through some of what the directory holds, as if it were all of it.
   *
   * @param names of what to go through
   */
  void go(Path shown, List<String> names) {
    part = names;
    for (String name : names) {
      entry(top.resolve(name), shown.resolve(name));
    }
  }

  private void folder(Path folder, Path shown) {
    if (!arguments.enter(folder)) {
      return;
    }
    try {
      for (Path entry : Folders.list(folder)) {
        entry(entry, shown.resolve(entry.getFileName()));
      }
    } catch (Unreadable e) {
      arguments.trouble(names.of(shown), e);
    }
  }

  private void entry(Path path, Path shown) {
    try {
      entry(path, shown, attributes(path));
    } catch (NoSuchFileException e) {
      // It has vanished since it was listed: a guest was removed or moved.
      return;
    } catch (IOException e) {
      arguments.trouble(names.of(shown), Unreadable.because(e));
    }
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private void entry(Path path, Path shown, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      if (!Found.fileName(path).startsWith(".")) {
        folder(path, shown);
      }
    } else if (attributes.isSymbolicLink()) {
      link(path, shown);
    } else if (attributes.isRegularFile() && attributes.size() <= FileBytes.LIMIT) {
      if (attributes.size() > 0 && mayBeSecret(path)) {
        arguments.addSecret(path, names.of(shown));
      }
      if (!isPrivate(path)) {
        file(path, path, shown);
      }
    } else if (isGuestName(path) && !isPrivate(path)) {
      // Too large, or no file at all: reading it gives the reason.
      add(path, path, shown, How.LISTED);
    }
  }

  private void link(Path path, Path shown) {
    try {
      Path target = path.toRealPath();
      if (Files.isDirectory(target)) {
        return;
      }
      if (!target.startsWith(top)) {
        throw new Unreadable("is a link out of the given directory: name it to have it linted");
      }
      if (!isFoundElsewhere(target)) {
        file(path, target, shown);
      }
    } catch (IOException e) {
      linkTrouble(path, shown, Unreadable.because(e));
    } catch (Unreadable e) {
      linkTrouble(path, shown, e);
    }
  }

  /** Whether another part of the directory has the file itself, which says more than the link. */
  private boolean isFoundElsewhere(Path target) {
    Path inTop = top.relativize(target);
    if (part.isEmpty() || part.contains(inTop.getName(0).toString()) || !isGuestName(target)) {
      return false;
    }
    for (Path folder : inTop) {
      if (folder.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private void linkTrouble(Path path, Path shown, Unreadable why) {
    if (isGuestName(path)) {
      arguments.trouble(names.of(shown), why);
    }
  }

  private void file(Path path, Path target, Path shown) {
    if (isGuestName(path)) {
      add(path, target, shown, How.LISTED);
    } else if (ClusterFiles.rootOf(path).isPresent()) {
      arguments.addClusterFile(path, names.of(shown));
    } else if (arguments.takesAllFiles() && Files.isRegularFile(target)) {
      add(path, target, shown, How.TRIED);
    }
  }

  private void add(Path path, Path target, Path shown, How how) {
    arguments.add(new Found(path, target, names.of(shown), how, Optional.empty()));
  }

  /** Whether it lies in a folder that only root may read: nothing there is ever opened. */
  private boolean isPrivate(Path path) {
    for (Path part : top.relativize(path)) {
      if (part.toString().equals(SecretFile.FOLDER)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a secret, if a cluster begins at the right place above. */
  private boolean mayBeSecret(Path path) {
    if (isGuestName(path)) {
      return false;
    }
    for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
      if (folder.endsWith(SecretFile.FOLDER) || folder.equals(top)) {
        return folder.endsWith(SecretFile.FOLDER) || SecretFile.isSecret(Found.fileName(path));
      }
    }
    return false;
  }

  private static boolean isGuestName(Path path) {
    return Found.isGuestName(Found.fileName(path));
  }
}
