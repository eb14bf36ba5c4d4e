package io.github.pvelint.hook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A user's git repository of guest configs. */
record Commits(Shell shell) {
  /** A container that no rule on by default complains about. */
  static final String GOOD =
      """
      arch: amd64
      features: nesting=1
      hostname: web
      ostype: debian
      rootfs: local-zfs:subvol-101-disk-0,size=8G
      unprivileged: 1
      """;

  /** The same container, with all rights on its host. */
  static final String BAD = GOOD.replace("unprivileged: 1\n", "");

  /** A new repository in an empty folder. */
  static Commits in(Shell shell) throws IOException, InterruptedException {
    Files.createDirectories(shell.folder());
    shell.must("git", "init", "-q", "-b", "main");
    return new Commits(shell);
  }

  /** Lets pre-commit check each commit from now on. */
  Commits hookedTo(Path hooks, String revision, String... ids)
      throws IOException, InterruptedException {
    StringBuilder config = new StringBuilder("repos:\n- repo: file://" + hooks);
    config.append("\n  rev: ").append(revision).append("\n  hooks:\n");
    for (String id : ids) {
      config.append("  - id: ").append(id).append('\n');
    }
    Files.writeString(shell.folder().resolve(".pre-commit-config.yaml"), config);
    shell.must("git", "add", ".pre-commit-config.yaml");
    shell.must("pre-commit", "install");
    return this;
  }

  /** Writes a file, without telling git. */
  Commits write(String name, String text) throws IOException {
    Path file = shell.folder().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Writes a file and adds it to the index. */
  Commits stage(String name, String text) throws IOException, InterruptedException {
    write(name, text);
    shell.must("git", "add", "--", name);
    return this;
  }

  /** Commits the index. */
  Shell.Run commit() throws IOException, InterruptedException {
    return shell.run("git", "commit", "-m", "change");
  }

  /** Commits the index past all hooks. */
  Commits commitUnchecked() throws IOException, InterruptedException {
    shell.must("git", "commit", "-q", "--no-verify", "-m", "change");
    return this;
  }
}
