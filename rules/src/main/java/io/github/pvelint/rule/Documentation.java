package io.github.pvelint.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * What people read about a rule. {@code explain}, the help in SARIF and the pages in {@code
 * rules/docs} are made from it and from {@link RuleInfo}.
 *
 * @param explanation Markdown: what the line does, why it matters
 * @param detection Markdown: exactly what is looked at, and when the rule stays silent
 * @param remediation Markdown: what to do, and what that costs
 * @param waiver Markdown: when it is right to accept the finding
 * @param bad examples that raise the rule
 * @param good examples that do not
 * @param guidance the statements it rests on
 * @param references where to read on; at least one for rules of ours
 */
public record Documentation(
    String explanation,
    String detection,
    String remediation,
    String waiver,
    List<String> bad,
    List<String> good,
    List<Guidance> guidance,
    List<Reference> references) {

  /** Begins with what the config does and why that matters. */
  public static Builder explaining(String markdown) {
    return new Builder(markdown.strip());
  }

  /** Gathers what there is to read; what is not given is empty. */
  public static final class Builder {
    private final String explanation;
    private String detection = "";
    private String remediation = "";
    private String waiver = "";
    private final List<String> bad = new ArrayList<>();
    private final List<String> good = new ArrayList<>();
    private List<Guidance> guidance = List.of();
    private final List<Reference> references = new ArrayList<>();

    private Builder(String explanation) {
      this.explanation = explanation;
    }

    /** What is looked at, and when the rule stays silent. */
    public Builder detection(String markdown) {
      this.detection = markdown.strip();
      return this;
    }

    /** What to do about it. */
    public Builder remediation(String markdown) {
      this.remediation = markdown.strip();
      return this;
    }

    /** When it is right to accept it. */
    public Builder waiver(String markdown) {
      this.waiver = markdown.strip();
      return this;
    }

    /**
     * A config that raises the rule: the text of one guest file, or several files, each after a
     * line {@code ==> PATH <==} with its path below /etc/pve.
     */
    public Builder bad(String config) {
      bad.add(config);
      return this;
    }

    /** A config that does not raise the rule, written like {@link #bad}. */
    public Builder good(String config) {
      good.add(config);
      return this;
    }

    public Builder guidance(Guidance... statements) {
      this.guidance = List.of(statements);
      return this;
    }

    /** A section of the Proxmox VE manual. */
    public Builder manual(String title, String page) {
      references.add(Reference.manual(title, page));
      return this;
    }

    public Builder reference(String title, String url) {
      references.add(new Reference(title, url));
      return this;
    }

    public Documentation build() {
      return new Documentation(
          explanation,
          detection,
          remediation,
          waiver,
          List.copyOf(bad),
          List.copyOf(good),
          guidance,
          List.copyOf(references));
    }
  }
}
