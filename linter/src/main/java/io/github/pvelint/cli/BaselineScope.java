package io.github.pvelint.cli;

import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.Request;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;

/**
 * About which files a run can say that a finding is gone: those that it read, and those that are
 * not there any more in folders that it went through.
 */
final class BaselineScope {
  private final Path workingDirectory;
  private final Request request;
  private final Set<String> given;

  BaselineScope(Path workingDirectory, Request request, Inputs inputs) {
    this.workingDirectory = workingDirectory;
    this.request = request;
    this.given = inputs.given();
  }

  /** Whether what is not found in the file is not there. */
  boolean covers(String file) {
    return given.contains(file) || hasVanished(file);
  }

  private boolean hasVanished(String file) {
    try {
      Path prefix = Path.of(request.pathPrefix().orElse(""));
      Path name = Path.of(file);
      if (!name.isAbsolute() && request.pathPrefix().isPresent()) {
        if (!name.startsWith(prefix)) {
          return false;
        }
        name = prefix.relativize(name);
      }
      Path path = workingDirectory.resolve(name).normalize();
      // Of a folder that may not be looked into, neither is certain.
      return Files.notExists(path) && request.paths().stream().anyMatch(one -> holds(one, path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private boolean holds(String given, Path path) {
    Path folder = workingDirectory.resolve(given).normalize();
    return !given.equals("-") && Files.isDirectory(folder) && path.startsWith(folder);
  }
}
