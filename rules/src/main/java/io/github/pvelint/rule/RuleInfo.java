package io.github.pvelint.rule;

import io.github.pvelint.model.Parameter;
import io.github.pvelint.schema.GuestKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run has to know of a rule. All rules are described in every run, so what only people read
 * is in {@link Documentation}.
 *
 * @param id kebab-case, the class name's; never changes its meaning
 * @param summary one line that reads as a sentence about the fault, without a full stop
 * @param kinds the kinds of guest it looks at; empty if its subject is no guest
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
    Set<GuestKind> kinds,
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

  private static final Set<GuestKind> CONTAINER = kinds(EnumSet.of(GuestKind.LXC));
  private static final Set<GuestKind> VM = kinds(EnumSet.of(GuestKind.QEMU));
  private static final Set<GuestKind> ANY_GUEST = kinds(EnumSet.allOf(GuestKind.class));

  private static Set<GuestKind> kinds(Set<GuestKind> kinds) {
    return Collections.unmodifiableSet(kinds);
  }

  /** Begins the description of a rule. */
  public static Builder of(String id, Category category, Severity severity, String summary) {
    return new Builder(id, category, severity, summary);
  }

  /** Gathers what a run has to know of a rule. */
  public static final class Builder {
    private final String id;
    private final Category category;
    private final Severity severity;
    private final String summary;
    private Set<GuestKind> kinds = Set.of();
    private Set<Need> needs = Set.of();
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

    public Builder container() {
      this.kinds = CONTAINER;
      return this;
    }

    public Builder vm() {
      this.kinds = VM;
      return this;
    }

    public Builder anyGuest() {
      this.kinds = ANY_GUEST;
      return this;
    }

    /** The parts of the cluster that it cannot do without. */
    public Builder needs(Need... parts) {
      Set<Need> all = EnumSet.noneOf(Need.class);
      Collections.addAll(all, parts);
      this.needs = Collections.unmodifiableSet(all);
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
          kinds,
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
