package io.github.pvelint.report;

/** Where the project is found. */
public final class ProjectUrls {
  /** The start page. */
  public static final String HOME = "https://github.com/pvelint/pvelint";

  private ProjectUrls() {}

  /** The page of a rule. */
  public static String rule(String id) {
    return HOME + "/blob/main/rules/docs/" + id + ".md";
  }
}
