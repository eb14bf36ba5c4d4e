package io.github.pvelint.report;

/** Where the project is found. */
public final class ProjectUrls {
  /** The start page. */
  public static final String HOME = "https://github.com/pvelint/pvelint";

  private ProjectUrls() {}
}
