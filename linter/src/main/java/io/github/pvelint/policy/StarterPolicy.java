package io.github.pvelint.policy;

import io.github.pvelint.model.Cluster;
import java.util.List;
import java.util.Set;

/** A policy file to begin with: it changes nothing, and shows what there is to change. */
public final class StarterPolicy {
  private StarterPolicy() {}

  /**
   * The text of a policy file.
   *
   * @param clusters what it is for: examples speak of their tags, pools and nodes
   * @param schema where the JSON Schema is found
   */
  public static String text(List<Cluster> clusters, String schema) {
    StarterFacts facts = StarterFacts.of(clusters);
    return """
    # yaml-language-server: $schema=SCHEMA
    # What pvelint asks here, and how much it weighs. `pvelint policy show` prints what comes of
    # it, `pvelint policy check` tells what is wrong with it.

    # The Proxmox VE release to judge by. RELEASE
    pve-version: 9

    # From which severity on a run fails: error, warning, note, never.
    fail-on: warning

    # By rule id, glob of ids, category, or control:ID: off, on, a severity, or keys.
    # `pvelint rules` lists the rules, `pvelint explain RULE` their parameters.
    rules:
    #  privileged-container:
    #    locked: true
    #  stale-snapshot:
    #    parameters:
    #      max-age-days: 14

    # What holds for some guests only: by kind, vmid, node, pool, tag, name, path.
    #FOUND
    #overrides:
    #  - select: {SELECT}
    #    rules:
    #      onboot-missing: warning

    # What workloads need, as no config says so: isolation, live-migration, own-kernel,
    # non-linux, backup-24h.
    #needs:
    #  - select: {SELECT}
    #    need: [backup-24h]
    """
        .replace("SCHEMA", schema)
        .replace("RELEASE", release(facts))
        .replace("#FOUND\n", found(facts))
        .replace("SELECT", select(facts));
  }

  private static String release(StarterFacts facts) {
    return facts.releases().isEmpty()
        ? "No config here tells."
        : "Here " + String.join(", ", facts.releases()) + ".";
  }

  private static String found(StarterFacts facts) {
    return line("tags", facts.tags()) + line("pools", facts.pools()) + line("nodes", facts.nodes());
  }

  private static String line(String what, Set<String> names) {
    int most = 12;
    if (names.isEmpty()) {
      return "";
    }
    String more = names.size() > most ? " ..." : "";
    return "# "
        + what
        + " here: "
        + String.join(", ", names.stream().limit(most).toList())
        + more
        + "\n";
  }

  private static String select(StarterFacts facts) {
    if (!facts.tags().isEmpty()) {
      return "tag: " + facts.tags().iterator().next();
    } else if (!facts.pools().isEmpty()) {
      return "pool: " + facts.pools().iterator().next();
    }
    return facts.nodes().isEmpty() ? "vmid: 100-199" : "node: " + facts.nodes().iterator().next();
  }
}
