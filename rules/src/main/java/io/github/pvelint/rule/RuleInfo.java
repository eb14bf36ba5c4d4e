package io.github.pvelint.rule;

import io.github.pvelint.model.Parameter;
import io.github.pvelint.schema.GuestKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule says of itself. {@code explain}, the help in SARIF and the pages in {@code
 * rules/docs} are made from it.
 *
 * @param id kebab-case, the class name's; never changes its meaning
 * @param summary one line that reads as a sentence about the fault, without a full stop
 * @param explanation Markdown: what the line does, why it matters
 * @param detection Markdown: exactly what is looked at, and when the rule stays silent
 * @param remediation Markdown: what to do, and what that costs
 * @param waiver Markdown: when it is right to accept the finding
 * @param kinds the kinds of guest it looks at; empty if its subject is no guest
 * @param bad examples that raise the rule
 * @param good examples that do not
 * @param guidance the statements it rests on
 * @param references where to read on; at least one
 * @param needs the parts of the cluster without which it says nothing
 * @param supersedes rules whose findings on the same subject this one's replace
 * @param supersedesAt rules whose findings at the same key this one's replace
 * @param securitySeverity code scanning's score, above 0 and up to 10; empty if it is no security
 *     rule
 * @param fix whether its remedies may be carried out; empty if all that it has is advice in words
 * @param parameters what an admin may set, by name
 * @param controls ids of the controls that it supports, besides those that their catalogue says of
 *     it; empty for rules of ours
 * @param onByDefault whether it runs unless asked for
 * @param since our release that brought it
 */
public record RuleInfo(
    String id,
    Category category,
    Severity severity,
    String summary,
    String explanation,
    String detection,
    String remediation,
    String waiver,
    Set<GuestKind> kinds,
    List<String> bad,
    List<String> good,
    List<Guidance> guidance,
    List<Reference> references,
    Set<Need> needs,
    Set<String> supersedes,
    Set<String> supersedesAt,
    Optional<String> securitySeverity,
    Precision precision,
    Optional<Fix> fix,
    List<Parameter<?>> parameters,
    Set<String> controls,
    boolean onByDefault,
    String since) {

  /** Begins the description of a rule. */
  public static Builder of(String id, Category category, Severity severity, String summary) {
    return new Builder(id, category, severity, summary);
  }

  /** Gathers what a rule says of itself. */
  public static final class Builder {
    private final String id;
    private final Category category;
    private final Severity severity;
    private final String summary;
    private String explanation = "";
    private String detection = "";
    private String remediation = "";
    private String waiver = "";
    private Set<GuestKind> kinds = Set.of();
    private final List<String> bad = new ArrayList<>();
    private final List<String> good = new ArrayList<>();
    private List<Guidance> guidance = List.of();
    private final List<Reference> references = new ArrayList<>();
    private final Set<Need> needs = EnumSet.noneOf(Need.class);
    private Set<String> supersedes = Set.of();
    private Set<String> supersedesAt = Set.of();
    private Optional<String> securitySeverity = Optional.empty();
    private Precision precision = Precision.VERY_HIGH;
    private Optional<Fix> fix = Optional.empty();
    private List<Parameter<?>> parameters = List.of();
    private Set<String> controls = Set.of();
    private boolean onByDefault = true;

    private Builder(String id, Category category, Severity severity, String summary) {
      this.id = id;
      this.category = category;
      this.severity = severity;
      this.summary = summary;
    }

    /** What the config does and why that matters. */
    public Builder explanation(String markdown) {
      this.explanation = markdown.strip();
      return this;
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

    public Builder container() {
      this.kinds = EnumSet.of(GuestKind.LXC);
      return this;
    }

    public Builder vm() {
      this.kinds = EnumSet.of(GuestKind.QEMU);
      return this;
    }

    public Builder anyGuest() {
      this.kinds = EnumSet.allOf(GuestKind.class);
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

    public Builder needs(Need... parts) {
      needs.addAll(List.of(parts));
      return this;
    }

    public Builder supersedes(String... ids) {
      this.supersedes = Set.of(ids);
      return this;
    }

    public Builder supersedesAt(String... ids) {
      this.supersedesAt = Set.of(ids);
      return this;
    }

    /** Marks a security rule; the score is a decimal above 0 and up to 10. */
    public Builder security(String score) {
      this.securitySeverity = Optional.of(score);
      return this;
    }

    public Builder precision(Precision precision) {
      this.precision = precision;
      return this;
    }

    /** Has remedies that a command or an editor carries out. */
    public Builder fix(Fix fix) {
      this.fix = Optional.of(fix);
      return this;
    }

    /** What an admin may set. */
    public Builder parameters(Parameter<?>... settable) {
      this.parameters = List.of(settable);
      return this;
    }

    /** Controls that it supports, by their ids. */
    public Builder controls(Set<String> ids) {
      this.controls = ids;
      return this;
    }

    /** Runs only when asked for by name. */
    public Builder offByDefault() {
      this.onByDefault = false;
      return this;
    }

    public RuleInfo build() {
      return new RuleInfo(
          id,
          category,
          severity,
          summary,
          explanation,
          detection,
          remediation,
          waiver,
          kinds,
          List.copyOf(bad),
          List.copyOf(good),
          guidance,
          List.copyOf(references),
          needs,
          supersedes,
          supersedesAt,
          securitySeverity,
          precision,
          fix,
          parameters,
          controls,
          onByDefault,
          "0.1.0");
    }
  }
}
