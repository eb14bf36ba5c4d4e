package io.github.pvelint.input;

import static io.github.pvelint.input.Tree.CONTAINER;
import static io.github.pvelint.input.Tree.VM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.input.git.Revision;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.transport.BundleWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Git repositories as they were at some commit. */
class GitTest {
  @TempDir Path temporary;
  private Tree tree;
  private final List<String> commits = new ArrayList<>();

  @BeforeEach
  void begin() throws IOException, GitAPIException {
    tree = Tree.in(temporary);
    tree.file("pve/nodes/pve1/lxc/101.conf", CONTAINER).file("pve/priv/token.cfg", "CANARY");
    tree.file("other/readme", "hello");
    commit();
    tree.file("pve/nodes/pve1/qemu-server/100.conf", VM).link("pve/nodes/pve1/lxc/102.conf", "x");
    commit();
    tree.file("pve/nodes/pve1/lxc/103.conf", CONTAINER);
  }

  private void commit() throws GitAPIException {
    PersonIdent someone = new PersonIdent("Someone", "someone@example.org");
    try (Git git = Git.init().setDirectory(temporary.toFile()).call()) {
      git.add().addFilepattern(".").call();
      commits.add(
          git.commit()
              .setMessage("work")
              .setAuthor(someone)
              .setCommitter(someone)
              .setSign(false)
              .call()
              .name());
    }
  }

  private Inputs at(String revision, String path) {
    return tree.read(Request.of(path).at(revision));
  }

  @Test
  void aRevisionIsReadFromTheRepositoryAlone() {
    assertThat(Tree.names(at("HEAD~1", ".")))
        .containsExactly("pve/nodes/pve1/lxc/101.conf", "pve/priv/token.cfg");
    assertThat(Tree.clusters(at(commits.get(1), "."))).containsExactly("pve: 100 101");
    assertThat(Tree.troubles(at("HEAD", ".")))
        .containsExactly("pve/nodes/pve1/lxc/102.conf: is a link in the repository: not followed");
  }

  @Test
  void aFolderOfARepositoryIsReadByItself() {
    Inputs inputs = at("HEAD~1", "pve");

    assertThat(Tree.names(inputs))
        .containsExactly("pve/nodes/pve1/lxc/101.conf", "pve/priv/token.cfg");
    assertThat(inputs.models().get(0).root())
        .isEqualTo(tree.read("pve").models().get(0).root())
        .isEqualTo("pve");
  }

  @Test
  void nothingIsWritten() throws IOException {
    List<String> before = files();

    at("HEAD", ".");

    assertThat(files()).isEqualTo(before).isNotEmpty();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(tree.folder())) {
      List<String> all = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        all.add(file + " " + Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS));
      }
      return all;
    }
  }

  @Test
  void bareRepositoriesAndBundlesHaveNoOtherState() throws IOException, GitAPIException {
    try (Git git =
        Git.cloneRepository()
            .setURI(temporary.toUri().toString())
            .setDirectory(temporary.resolve("bare.git").toFile())
            .setBare(true)
            .call()) {
      BundleWriter bundle = new BundleWriter(git.getRepository());
      bundle.include("HEAD", git.getRepository().resolve("HEAD"));
      try (OutputStream out = Files.newOutputStream(temporary.resolve("a.bundle"))) {
        bundle.writeBundle(NullProgressMonitor.INSTANCE, out);
      }
    }

    assertThat(Tree.clusters(tree.read("bare.git"))).containsExactly("pve: 100 101");
    assertThat(Tree.clusters(tree.read("a.bundle"))).containsExactly("pve: 100 101");
    assertThat(Tree.clusters(at("HEAD", "bare.git"))).containsExactly("bare.git/pve: 100 101");
  }

  @Test
  void whatIsNoRevisionIsAFault() throws IOException {
    assertThat(Tree.troubles(at("nowhere", ".")))
        .containsExactly(".: the repository has no commit `nowhere`");
    assertThat(Tree.troubles(at("HEAD^{/[}", "."))).singleElement().asString().startsWith(".: ");
  }

  @Test
  void aRangeBeginsWithWhatItIsCountedFrom() throws Unreadable {
    assertThat(GitHistory.between(tree.folder(), "HEAD~1", Optional.empty()))
        .extracting(Revision::id)
        .containsExactlyElementsOf(commits);
  }
}
