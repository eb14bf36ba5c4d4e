package io.github.pvelint.input.git;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The system as JGit is to see it: without the user's and the system's settings, which must not
 * change what a report says and cost a call of git to find. And with the answer to what JGit else
 * finds out by writing files into the repository: how exact the file system's times are.
 */
final class QuietSystem extends SystemReader.Delegate {
  private QuietSystem(SystemReader system) {
    super(system);
  }

  /** Makes it the one that JGit uses; there is but one for all of the process. */
  static void install() {
    if (!(SystemReader.getInstance() instanceof QuietSystem)) {
      SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS system) {
    return new Nothing(system);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS system) {
    return new Nothing(system);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS system) {
    return new Nothing(system);
  }

  private static final class Nothing extends FileBasedConfig {
    Nothing(FS system) {
      super(new File("none"), system);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public @Nullable String getString(String section, @Nullable String subsection, String name) {
      return section.equals("filesystem") ? "1 s" : super.getString(section, subsection, name);
    }
  }
}
