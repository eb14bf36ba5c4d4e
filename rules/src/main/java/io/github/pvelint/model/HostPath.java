package io.github.pvelint.model;

import java.util.List;

/** Paths of the host as text; nothing is looked up. */
public final class HostPath {
  private HostPath() {}

  /** The path with repeated slashes, {@code .} and {@code ..} and a trailing slash resolved. */
  public static String clean(String path) {
    java.util.ArrayDeque<String> parts = new java.util.ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return "/" + String.join("/", parts);
  }

  /** Whether a cleaned path is one of the directories or lies below one. */
  public static boolean isWithinAny(String path, List<String> directories) {
    for (String directory : directories) {
      if (isWithin(path, clean(directory))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cleaned path is the directory or lies below it. */
  public static boolean isWithin(String path, String directory) {
    return path.equals(directory)
        || (path.startsWith(directory) && path.charAt(directory.length()) == '/');
  }
}
