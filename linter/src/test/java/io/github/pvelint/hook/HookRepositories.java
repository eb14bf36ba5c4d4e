package io.github.pvelint.hook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The two kinds of repositories that pre-commit can take the hooks from. */
final class HookRepositories {
  private HookRepositories() {}

  /** One that {@code hook-release} made. Its revision is the tag that is returned. */
  static String release(Path folder) throws IOException, InterruptedException {
    Shell project = Shell.in(Shell.PROJECT);
    project.must("linter/packaging/hook-release", folder.toString());
    return Shell.in(folder).must("git", "describe", "--exact-match").strip();
  }

  /**
   * The sources, and a folder to put first in PATH: its {@code mvn} notes each call in the file
   * {@code mvn.log} beside it and delivers what was built before.
   */
  static Path sources(Path folder) throws IOException, InterruptedException {
    copy("pvelint", folder);
    copy(".pre-commit-hooks.yaml", folder);
    copy("pom.xml", folder);
    for (String module : new String[] {"grammar", "rules", "linter"}) {
      copy(module + "/pom.xml", folder);
      Files.createDirectories(folder.resolve(module).resolve("src/main"));
      Files.writeString(folder.resolve(module).resolve("src/main/source"), "");
    }
    Shell git = Shell.in(folder);
    git.must("git", "init", "-q", "-b", "main");
    git.must("git", "add", "-A");
    git.must("git", "commit", "-q", "-m", "sources");
    git.must("git", "tag", "main-today");
    return mavenOf(Files.createDirectories(folder.resolveSibling("maven")));
  }

  private static Path mavenOf(Path folder) throws IOException {
    program(
        folder.resolve("mvn"),
        """
        echo built >>"%1$s/mvn.log"
        sleep 1
        cp -R "%2$s/lib" linter/target
        cp "%2$s/pvelint.jar" linter/target
        """
            .formatted(folder, Shell.PROJECT.resolve("linter/target")));
    return folder;
  }

  private static void copy(String name, Path folder) throws IOException {
    Path target = folder.resolve(name);
    Files.createDirectories(target.getParent());
    Files.copy(Shell.PROJECT.resolve(name), target, StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** A folder to be all of PATH: what git, pre-commit and the launcher need, and no Java. */
  static Path programsWithoutJava(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    for (String program :
        new String[] {"sh", "bash", "git", "pre-commit", "readlink", "sed", "cat"}) {
      String path = Shell.in(folder).must("/bin/sh", "-c", "command -v " + program).strip();
      program(folder.resolve(program), "exec " + path + " \"$@\"\n");
    }
    return folder;
  }

  /** Writes a program for the shell. */
  static void program(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\nset -eu\n" + script);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + file + " executable");
    }
  }
}
