package io.github.pvelint.cli.help;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** The shells that can be told what there is to type. */
public enum Shell {
  BASH,
  ZSH,
  FISH;

  /** As it is written. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The script that a shell is to read.
   *
   * @param root the command that all others are below
   */
  public String completion(CommandSpec root) {
    return switch (this) {
      case BASH -> new BashCompletion(root).script();
      case ZSH -> zsh(root);
      case FISH -> new FishCompletion(root).script();
    };
  }

  /** zsh understands bash's way once it is told to; `source` and an autoloaded file both work. */
  private static String zsh(CommandSpec root) {
    return "#compdef "
        + root.name()
        + "\nautoload -U +X bashcompinit && bashcompinit\n"
        + new BashCompletion(root).script();
  }
}
