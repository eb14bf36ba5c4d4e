package io.github.pvelint.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A script as a shell takes it apart, if there is nothing in it but comments and simple commands of
 * plain and single-quoted words. Anything else is an error.
 */
public final class ShellWords {
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-";

  private final String script;
  private int at;

  private ShellWords(String script) {
    this.script = script;
  }

  /** The commands, each as its words. */
  public static List<List<String>> commands(String script) {
    return new ShellWords(script).commands();
  }

  private List<List<String>> commands() {
    List<List<String>> commands = new ArrayList<>();
    while (at < script.length()) {
      if (script.charAt(at) == '#') {
        at = script.indexOf('\n', at);
      } else if (script.charAt(at) != '\n') {
        commands.add(command());
      }
      at++;
    }
    return commands;
  }

  private List<String> command() {
    List<String> words = new ArrayList<>();
    words.add(word());
    while (script.charAt(at) == ' ') {
      at++;
      words.add(word());
    }
    if (script.charAt(at) != '\n') {
      throw new AssertionError("not plain at " + script.substring(at));
    }
    return words;
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int start = at;
    while (" \n".indexOf(script.charAt(at)) < 0) {
      char c = script.charAt(at);
      if (c == '\'') {
        int end = script.indexOf('\'', at + 1);
        word.append(script, at + 1, end);
        at = end + 1;
      } else if (c == '\\') {
        word.append(script.charAt(at + 1));
        at += 2;
      } else if (PLAIN.indexOf(c) >= 0) {
        word.append(c);
        at++;
      } else {
        throw new AssertionError("not plain at " + script.substring(at));
      }
    }
    if (at == start) {
      throw new AssertionError("no word at " + script.substring(at));
    }
    return word.toString();
  }
}
