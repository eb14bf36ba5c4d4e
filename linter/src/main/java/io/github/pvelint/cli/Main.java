package io.github.pvelint.cli;

import java.util.List;
import java.util.Optional;

/** Where it begins. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("check")) {
      Ahead.start();
    }
    int code = run(args, Environment.ofProcess());
    if (code == ExitCode.CLEAN) {
      return;
    }
    // From Java 21 on, exit() first looks for somebody who logs it, in all jars: 25 ms.
    if (namesConfigs(args)) {
      Runtime.getRuntime().halt(code);
    }
    System.exit(code);
  }

  /**
   * Whether it is the check of a commit hook, of files by name. It leaves nothing behind that would
   * have to be deleted at the end, as the libraries that read archives and histories do.
   */
  private static boolean namesConfigs(String[] args) {
    boolean isCheck = args.length > 1 && args[0].equals("check");
    for (int i = 1; isCheck && i < args.length; i++) {
      isCheck = args[i].endsWith(".conf") || args[i].endsWith(".cfg");
    }
    return isCheck;
  }

  /** Runs the command line and returns its exit code. */
  public static int run(String[] args, Environment environment) {
    Streams streams = new Streams(environment);
    int code = run(List.of(args), environment, streams);
    return streams.close().isPresent() ? ExitCode.TROUBLE : code;
  }

  private static int run(List<String> args, Environment environment, Streams streams) {
    try {
      Optional<CheckOptions> plain = PlainArguments.parse(args);
      Commands commands = new Commands(environment, streams);
      return plain.isPresent()
          ? commands.run(new Command.Check(plain.get()))
          : commands.run(new CommandParser().parse(args));
    } catch (UsageException e) {
      streams.complain(e.getMessage());
      return ExitCode.TROUBLE;
    } catch (NoClassDefFoundError e) {
      // A release for hooks comes without the libraries that read archives.
      streams.complain(
          "this installation lacks a library that is needed here ("
              + e.getMessage()
              + "); the complete one has it");
      return ExitCode.TROUBLE;
    } catch (RuntimeException | StackOverflowError e) {
      streams.complain(
          "internal error: this is a bug in pvelint, please report it with what follows");
      e.printStackTrace(streams.err());
      return ExitCode.TROUBLE;
    }
  }
}
