package io.github.pvelint.policy.node;

/** How a policy file is written; its name says. */
public enum PolicyFormat {
  YAML,
  JSON,
  PROPERTIES;

  /** The format of a file; YAML unless the name's ending says otherwise. */
  public static PolicyFormat of(String fileName) {
    if (fileName.endsWith(".json")) {
      return JSON;
    }
    return fileName.endsWith(".properties") ? PROPERTIES : YAML;
  }
}
