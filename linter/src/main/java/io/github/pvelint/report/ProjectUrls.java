package io.github.pvelint.report;

/** Where the project is found. */
public final class ProjectUrls {
  /** The start page. */
  public static final String HOME = "https://github.com/pvelint/pvelint";

  /** The JSON Schema of policy files. */
  public static final String POLICY_SCHEMA =
      "https://raw.githubusercontent.com/pvelint/pvelint/main/linter/src/main/resources/"
          + "io/github/pvelint/policy/policy.schema.json";

  private ProjectUrls() {}

  /** The page of a rule. */
  public static String rule(String id) {
    return HOME + "/blob/main/rules/docs/" + id + ".md";
  }
}
