package io.github.pvelint.input.git;

import io.github.pvelint.input.source.AllowList;
import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.MemberName;
import io.github.pvelint.input.source.SourceFault;
import io.github.pvelint.model.SecretFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TransportBundleStream;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** A git repository, or a folder in one, as it was at some commit. */
public final class GitTree implements AutoCloseable {
  /** In bytes. A bundle is held in memory; the history of /etc/pve is small. */
  private static final long BUNDLE_LIMIT = 64L << 20;

  private static final String BUNDLE_HEAD = "refs/bundle/HEAD";

  private static final int HISTORY_LIMIT = 10_000;

  private final Repository repository;
  private final String folder;
  private final String head;

  private GitTree(Repository repository, String folder, String head) {
    this.repository = repository;
    this.folder = folder;
    this.head = head;
  }

  /** The revision to read if nobody asks for another. */
  public String head() {
    return head;
  }

  /**
   * Opens the repository that a folder is, or lies in.
   *
   * @throws SourceFault if it lies in none
   */
  public static GitTree of(Path folder) throws IOException, SourceFault {
    QuietSystem.install();
    Path real = folder.toRealPath();
    RepositoryBuilder builder = new RepositoryBuilder();
    if (isBare(real)) {
      builder.setGitDir(real.toFile());
    } else {
      builder.findGitDir(real.toFile());
    }
    if (builder.getGitDir() == null) {
      throw new SourceFault("lies in no git repository");
    }
    Repository repository = builder.build();
    Path top = repository.isBare() ? real : repository.getWorkTree().toPath().toRealPath();
    String below = top.relativize(real).toString().replace('\\', '/');
    return new GitTree(repository, below, Constants.HEAD);
  }

  /** Whether the folder is a repository without a work tree. */
  public static boolean isBare(Path folder) {
    return Files.isRegularFile(folder.resolve("HEAD"))
        && Files.isDirectory(folder.resolve("objects"))
        && Files.isDirectory(folder.resolve("refs"));
  }

  /** Reads a whole repository from a bundle. */
  public static GitTree ofBundle(Path file) throws IOException, SourceFault {
    if (Files.size(file) > BUNDLE_LIMIT) {
      throw new SourceFault("is larger than 64 MiB: clone it, and name the clone");
    }
    QuietSystem.install();
    InMemoryRepository repository =
        new InMemoryRepository(new DfsRepositoryDescription(String.valueOf(file.getFileName())));
    List<RefSpec> wanted = new ArrayList<>(List.of(new RefSpec("+refs/*:refs/*")));
    boolean hasHead = hasHead(file);
    if (hasHead) {
      wanted.add(new RefSpec("+HEAD:" + BUNDLE_HEAD));
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        TransportBundleStream bundle =
            new TransportBundleStream(repository, new URIish("file:///bundle"), in)) {
      bundle.fetch(NullProgressMonitor.INSTANCE, wanted);
      return new GitTree(repository, "", hasHead ? BUNDLE_HEAD : "main");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A bundle begins with a list of its references, up to an empty line (gitformat-bundle). */
  private static boolean hasHead(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(1 << 16), StandardCharsets.ISO_8859_1);
      return head.substring(0, Math.max(0, head.indexOf("\n\n") + 1)).contains(" HEAD\n");
    }
  }

  /**
   * Takes the files out of a commit.
   *
   * @param revision as git takes it: a branch, a tag, {@code HEAD~3}, a commit's name
   * @throws SourceFault if there is no such commit
   */
  public void read(String revision, Contents contents) throws IOException, SourceFault {
    try (RevWalk commits = new RevWalk(repository);
        TreeWalk files = new TreeWalk(repository)) {
      files.addTree(commits.parseCommit(resolve(revision)).getTree());
      files.setRecursive(true);
      if (!folder.isEmpty()) {
        files.setFilter(PathFilter.create(folder));
      }
      while (files.next()) {
        take(files, contents);
      }
    }
  }

  private void take(TreeWalk files, Contents contents) throws IOException, SourceFault {
    String path = folder.isEmpty() ? files.getPathString() : below(files.getPathString());
    String name;
    try {
      name = MemberName.of(path);
    } catch (SourceFault e) {
      contents.fault(path, e.getMessage());
      return;
    }
    contents.met(name);
    FileMode mode = files.getFileMode(0);
    boolean isFile = mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
    if (isFile && isSecret(name) && size(files) > 0) {
      contents.secret(name);
    } else if (AllowList.holds(name) && !isFile) {
      contents.fault(name, "is a link in the repository: not followed");
    } else if (AllowList.holds(name) && size(files) > Contents.FILE_LIMIT) {
      contents.fault(name, "larger than 1 MiB, which no file in /etc/pve can be");
    } else if (AllowList.holds(name)) {
      contents.file(name, repository.open(files.getObjectId(0)).getBytes(Contents.FILE_LIMIT));
    }
  }

  private String below(String path) {
    return path.startsWith(folder + "/") ? path.substring(folder.length() + 1) : path;
  }

  /** A guess at where the cluster begins; whoever makes clusters knows better. */
  private static boolean isSecret(String path) {
    String folder = "/" + SecretFile.FOLDER + "/";
    int at = ("/" + path).lastIndexOf(folder);
    return SecretFile.isSecret(path.substring(Math.max(at, 0)));
  }

  private long size(TreeWalk files) throws IOException {
    return files.getObjectReader().getObjectSize(files.getObjectId(0), Constants.OBJ_BLOB);
  }

  /**
   * The commits that a range brought in, along first parents, the oldest first; in front of them
   * the one that it begins with.
   *
   * @throws SourceFault if one of the two does not exist, or there are too many between them
   */
  public List<Revision> between(String since, String until) throws IOException, SourceFault {
    try (RevWalk commits = new RevWalk(repository)) {
      RevCommit first = commits.parseCommit(resolve(since));
      commits.setFirstParent(true);
      commits.markStart(commits.parseCommit(resolve(until)));
      commits.markUninteresting(first);
      List<Revision> range = new ArrayList<>();
      for (RevCommit commit : commits) {
        range.add(revision(commit));
        if (range.size() > HISTORY_LIMIT) {
          throw new SourceFault("there are more than " + HISTORY_LIMIT + " commits since " + since);
        }
      }
      range.add(revision(first));
      Collections.reverse(range);
      return range;
    }
  }

  private static Revision revision(RevCommit commit) {
    return new Revision(commit.name(), Instant.ofEpochSecond(commit.getCommitTime()));
  }

  private ObjectId resolve(String revision) throws IOException, SourceFault {
    try {
      ObjectId id = repository.resolve(revision + "^{commit}");
      if (id != null) {
        return id;
      }
    } catch (RevisionSyntaxException e) {
      throw new SourceFault("`" + revision + "` is not how git names a revision");
    }
    throw new SourceFault("the repository has no commit `" + revision + "`");
  }

  @Override
  public void close() {
    repository.close();
  }
}
