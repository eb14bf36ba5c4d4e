package io.github.pvelint.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds policy files: in the folder of what is linted and in those above it, up to where the
 * repository begins. Outside of a repository the search ends at the cluster's folder, or at the
 * folder that was named if it holds that one: further up, nobody knows who may write.
 */
public final class PolicySearch {
  /** Where the policies that hold for all of a host are. */
  public static final String SYSTEM = "/etc/pvelint";

  /** The names that are looked for. */
  public static final List<String> NAMES =
      List.of("pvelint.yaml", ".pvelint.yaml", "pvelint.properties", "pvelint.json");

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".properties");
  private static final int STICKY_AND_WRITABLE_BY_ALL = 01002;

  private final Path workingDirectory;
  private final Path system;
  private final Names names;
  private final Request request;
  private final Map<Path, Optional<Path>> known = new HashMap<>();
  private final Map<Path, Optional<Path>> repositories = new HashMap<>();
  private @Nullable List<Path> named;
  private final ClusterRoots roots = new ClusterRoots();

  /**
   * A search.
   *
   * @param workingDirectory absolute, links resolved
   * @param system the folder of the policies that hold for all of this host
   * @param request what is linted: its paths and how reports name files
   */
  public PolicySearch(Path workingDirectory, Path system, Request request) {
    this.workingDirectory = workingDirectory;
    this.system = real(system);
    this.names = Names.below(workingDirectory, request.pathPrefix().orElse(""));
    this.request = request;
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      // It is not there: then nothing is in it.
      return folder;
    }
  }

  /** The folders among what is linted. */
  private List<Path> named() {
    List<Path> folders = named;
    if (folders == null) {
      folders = new ArrayList<>();
      for (String path : request.paths()) {
        Optional<Path> folder = folder(path);
        if (folder.isPresent()) {
          folders.add(folder.get());
        }
      }
      named = folders;
    }
    return folders;
  }

  private Optional<Path> folder(String path) {
    try {
      Path folder = workingDirectory.resolve(path);
      return Files.isDirectory(folder) ? Optional.of(folder.toRealPath()) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      // Whoever reads it says what is wrong with it.
      return Optional.empty();
    }
  }

  /**
   * The policies that hold in a folder, the one furthest up first.
   *
   * @param folder absolute, links resolved; it need not exist
   * @throws Unreadable if a folder holds two, or one leads elsewhere
   */
  public List<PolicyPath> of(Path folder) throws Unreadable {
    Path top = top(folder);
    List<PolicyPath> found = new ArrayList<>();
    for (Path at = folder; at != null && at.startsWith(top); at = at.getParent()) {
      Optional<Path> file = in(at);
      if (file.isPresent()) {
        found.add(inside(file.get(), top));
      }
    }
    Collections.reverse(found);
    return found;
  }

  /** The folder at which the search from another one ends. */
  public Path top(Path folder) {
    Optional<Path> repository = repository(folder);
    if (repository.isPresent()) {
      return repository.get();
    }
    Path top = roots.of(folder).root();
    for (Path other : named()) {
      if (top.startsWith(other)) {
        top = other;
      }
    }
    return top;
  }

  /** The innermost repository around a folder. */
  private Optional<Path> repository(Path folder) {
    Optional<Path> found = repositories.get(folder);
    if (found == null) {
      Path above = folder.getParent();
      if (Files.exists(folder.resolve(".git")) && !isShared(folder)) {
        found = Optional.of(folder);
      } else {
        found = above == null ? Optional.empty() : repository(above);
      }
      repositories.put(folder, found);
    }
    return found;
  }

  private Optional<Path> in(Path folder) throws Unreadable {
    Optional<Path> file = known.get(folder);
    if (file == null) {
      file = look(folder);
      known.put(folder, file);
    }
    return file;
  }

  private static Optional<Path> look(Path folder) throws Unreadable {
    Optional<Path> found = Optional.empty();
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isShared(folder)) {
        if (found.isPresent()) {
          throw new Unreadable(
              "two policies in one folder, "
                  + found.get().getFileName()
                  + " and "
                  + name
                  + ": keep one");
        }
        found = Optional.of(file);
      }
    }
    return found;
  }

  /** A folder such as /tmp, where others may put a policy or a .git for everybody. */
  private static boolean isShared(Path folder) {
    try {
      int mode = (Integer) Files.getAttribute(folder, "unix:mode");
      return (mode & STICKY_AND_WRITABLE_BY_ALL) == STICKY_AND_WRITABLE_BY_ALL;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * The policy that holds for all of this host; absent if there is none.
   *
   * @throws Unreadable if there are two
   */
  public Optional<PolicyPath> ofSystem() throws Unreadable {
    Optional<Path> file = in(system);
    return file.isEmpty() ? Optional.empty() : Optional.of(inside(file.get(), system));
  }

  /**
   * A policy that the user names.
   *
   * @throws Unreadable if there is none
   */
  public PolicyPath named(String path) throws Unreadable {
    try {
      Path file = workingDirectory.resolve(path).toRealPath();
      Path folder = Optional.ofNullable(file.getParent()).orElse(file);
      return new PolicyPath(file, name(file), top(folder));
    } catch (IOException e) {
      throw Unreadable.because(e);
    } catch (InvalidPathException e) {
      throw Unreadable.because(e);
    }
  }

  /**
   * A file that a policy builds on.
   *
   * @param text as the policy names it
   * @throws Unreadable if it is none, or lies elsewhere than in the policy's repository or in the
   *     system's folder; a file elsewhere is not even looked for
   */
  public PolicyPath extended(PolicyPath from, String text) throws Unreadable {
    if (ENDINGS.stream().noneMatch(text::endsWith)) {
      throw new Unreadable(
          "is no policy file: its name ends in none of " + String.join(" ", ENDINGS));
    }
    try {
      Path folder = Optional.ofNullable(from.path().getParent()).orElse(from.top());
      return inside(folder.resolve(text).normalize(), from.top());
    } catch (InvalidPathException e) {
      throw Unreadable.because(e);
    }
  }

  /**
   * A folder that a policy names.
   *
   * @param policy the policy's name in reports
   * @param text as the policy names it, relative to it
   * @throws Unreadable if it is none, or lies elsewhere than in the policy's repository
   */
  public Path folder(String policy, String text) throws Unreadable {
    try {
      Path file = workingDirectory.resolve(policy).toRealPath();
      Path home = Optional.ofNullable(file.getParent()).orElse(file);
      Path folder = inside(home.resolve(text).normalize(), top(home)).path();
      if (!Files.isDirectory(folder)) {
        throw new Unreadable("is no folder");
      }
      return folder;
    } catch (IOException e) {
      throw Unreadable.because(e);
    } catch (InvalidPathException e) {
      throw Unreadable.because(e);
    }
  }

  /** A file outside is refused before it is looked for, and again once its links are resolved. */
  private PolicyPath inside(Path file, Path top) throws Unreadable {
    if (!file.startsWith(top) && !file.startsWith(system)) {
      throw outside();
    }
    try {
      Path real = file.toRealPath();
      if (!real.startsWith(top) && !real.startsWith(system)) {
        throw outside();
      }
      return new PolicyPath(real, name(real), real.startsWith(system) ? system : top);
    } catch (IOException e) {
      throw Unreadable.because(e);
    }
  }

  private Unreadable outside() {
    return new Unreadable(
        "lies outside of the repository (or the folder that is linted) and of "
            + system
            + ": not read");
  }

  private String name(Path file) {
    return file.startsWith(workingDirectory) ? names.of(file) : names.through(file).of(file);
  }

  /** The folder's path below the one where the search ends, with forward slashes; or empty. */
  public String below(Path folder) {
    String path = top(folder).relativize(folder).toString();
    return path.replace(folder.getFileSystem().getSeparator(), "/");
  }
}
