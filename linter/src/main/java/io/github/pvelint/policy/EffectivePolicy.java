package io.github.pvelint.policy;

import io.github.pvelint.lint.FailOn;
import io.github.pvelint.lint.InGuestWaivers;
import io.github.pvelint.lint.Policy;
import io.github.pvelint.lint.PolicyWaiver;
import io.github.pvelint.lint.Ruling;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.SubjectSelector;
import io.github.pvelint.lint.WaiverTerms;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.WorkloadNeeds;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.configuration2.tree.ImmutableNode;

/** What comes of all policies that are in force for some files. */
public final class EffectivePolicy implements Policy {
  private final List<RuleInfo> rules;
  private final List<Step> steps;
  private final List<NeedEntry> needs;
  private final WaiverPile waivers;
  private final Combined base;

  /** What the overrides that hold for a subject make of it; a few sets of them for many guests. */
  private final Map<BitSet, RuleSettings> settings = new ConcurrentHashMap<>();

  /**
   * A part of it, laid over those before.
   *
   * @param condition which subjects it holds for; absent for all
   * @param origin who says so, for a part with a condition
   */
  record Step(Optional<SubjectSelector> condition, ImmutableNode tree, Origin origin) {
    boolean holds(Subject subject, Optional<Guest> guest, Cluster cluster) {
      return condition.isEmpty() || condition.get().selects(subject, guest, cluster);
    }
  }

  EffectivePolicy(
      List<RuleInfo> rules,
      List<Step> steps,
      List<NeedEntry> needs,
      WaiverPile waivers,
      Combined base) {
    this.rules = List.copyOf(rules);
    this.steps = List.copyOf(steps);
    this.needs = List.copyOf(needs);
    this.waivers = waivers;
    this.base = base;
  }

  /** The steps without a condition, and those of the given numbers. */
  private Combined combined(BitSet holding) {
    ImmutableNode tree = Trees.EMPTY;
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).condition().isEmpty() || holding.get(i)) {
        tree = Trees.over(steps.get(i).tree(), tree);
      }
    }
    return new Combined(tree);
  }

  @Override
  public Ruling ruling(Subject subject, Optional<Guest> guest, Cluster cluster) {
    RuleSettings here =
        settings.computeIfAbsent(
            holding(subject, guest, cluster),
            steps -> RuleSettings.of(steps.isEmpty() ? base : combined(steps), rules));
    return here.ruling(Optional.of(circumstances(here, cluster)));
  }

  private BitSet holding(Subject subject, Optional<Guest> guest, Cluster cluster) {
    BitSet holding = new BitSet();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.condition().isPresent() && step.holds(subject, guest, cluster)) {
        holding.set(i);
      }
    }
    return holding;
  }

  private Circumstances circumstances(RuleSettings here, Cluster cluster) {
    return new Circumstances(
        pveVersion(), cluster.circumstances().now(), needs(cluster), here.parameters());
  }

  /** What the command line declares, then what policies declare. */
  private WorkloadNeeds needs(Cluster cluster) {
    WorkloadNeeds declared = cluster.circumstances().needs();
    return needs.isEmpty()
        ? declared
        : new WorkloadNeeds(
            Stream.concat(
                    declared.declared().stream(),
                    needs.stream().flatMap(need -> need.declarations(cluster)))
                .toList());
  }

  /** The release to judge by, 8 or 9. */
  public int pveVersion() {
    return base.pveVersion();
  }

  /** From which severity on a finding makes the run fail. */
  public FailOn failOn() {
    return base.failOn();
  }

  /** Whether the rule is asked about any subject at all. */
  public boolean mayAsk(RuleInfo rule) {
    boolean mayAsk = base.isEnabled(rule);
    for (Step step : steps) {
      mayAsk |= step.condition().isPresent() && Trees.switchesOn(step.tree(), rule);
    }
    return mayAsk;
  }

  /** Who has locked the rule; absent if nobody has. */
  public Optional<Origin> lock(RuleInfo rule) {
    return base.isLocked(rule) ? Optional.of(base.lockedBy(rule)) : Optional.empty();
  }

  /** What is accepted. */
  public List<PolicyWaiver> waivers() {
    return waivers.waivers();
  }

  /**
   * What the waivers in guests' descriptions may do.
   *
   * @param usual how far they reach where no file says so
   */
  public WaiverTerms inGuests(InGuestWaivers usual) {
    Set<String> locked = base.locked(rules);
    return new WaiverTerms(waivers.inGuests().orElse(usual), locked::contains);
  }

  /** All values that hold without a condition, built-in ones included. */
  public List<EffectiveValue> values() {
    return values(base);
  }

  /** All values that hold for a subject. */
  public List<EffectiveValue> values(Subject subject, Optional<Guest> guest, Cluster cluster) {
    return values(combined(holding(subject, guest, cluster)));
  }

  /** What holds for some subjects only, in the order in which it is laid over the rest. */
  public List<ConditionalValues> overrides() {
    return steps.stream()
        .filter(step -> step.condition().isPresent())
        .map(step -> new ConditionalValues(step.origin(), collect(step.tree())))
        .toList();
  }

  /** What policies declare about workloads. */
  public List<DeclaredNeeds> needs() {
    return needs.stream().map(NeedEntry::declared).toList();
  }

  private List<EffectiveValue> values(Combined tree) {
    return collect(Trees.over(tree.root(), Trees.builtIn(rules)));
  }

  private static List<EffectiveValue> collect(ImmutableNode root) {
    List<EffectiveValue> values = new ArrayList<>();
    collect(root, List.of(), values);
    values.sort(
        Comparator.comparing((EffectiveValue value) -> value.path().size() > 1)
            .thenComparing(value -> String.join("\0", value.path())));
    return values;
  }

  private static void collect(ImmutableNode node, List<String> path, List<EffectiveValue> values) {
    if (node.getAttributes().get(Trees.ORIGIN) instanceof Origin origin) {
      values.add(new EffectiveValue(path, plain(node.getValue()), origin));
    }
    for (ImmutableNode child : node.getChildren()) {
      List<String> below = new ArrayList<>(path);
      below.add(child.getNodeName());
      collect(child, below, values);
    }
  }

  private static Object plain(Object value) {
    return value instanceof Severity || value instanceof FailOn
        ? value.toString().toLowerCase(Locale.ROOT)
        : value;
  }
}
