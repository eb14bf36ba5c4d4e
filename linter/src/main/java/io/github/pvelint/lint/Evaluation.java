package io.github.pvelint.lint;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.BackupJobs;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Origin;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.Storages;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.WaiverRule;
import io.github.pvelint.rule.WaiverUse;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All rules held against one cluster. */
final class Evaluation {
  /**
   * Guests that a thread judges together: as many as the caches of a processor hold, and enough to
   * be worth a thread.
   */
  private static final int TOGETHER = 32;

  /** Guests of which the verdicts are kept apart before they are put together. */
  private static final int AT_A_TIME = 512;

  private final Cluster cluster;
  private final RulesBySubject rules;
  private final Policy policy;
  private final ClusterWaivers waivers;
  private final Workers workers;
  private View view;
  private final List<Result> results = new ArrayList<>();
  private final List<Waived> waived = new ArrayList<>();
  private final Verdicts verdicts = new Verdicts();
  private final List<Trouble> troubles = new ArrayList<>();

  Evaluation(
      Cluster cluster,
      RulesBySubject rules,
      Policy policy,
      ClusterWaivers waivers,
      Workers workers) {
    this.cluster = cluster;
    this.rules = rules;
    this.policy = policy;
    this.waivers = waivers;
    this.workers = workers;
    this.view = new View(cluster, rules);
  }

  /** The cluster with what subjects are judged by, and what it lacks then. */
  private record View(Cluster cluster, AskedRules.Lacks guest, AskedRules.Lacks waiver) {
    View(Cluster cluster, RulesBySubject rules) {
      this(cluster, rules.guest().lacks(cluster), rules.waiver().lacks(cluster));
    }
  }

  void run() {
    List<Guest> guests = cluster.guests();
    for (int from = 0; from < guests.size(); from += AT_A_TIME) {
      judge(guests.subList(from, Math.min(from + AT_A_TIME, guests.size())));
    }
    for (Origin.Sealed guest : cluster.origin().sealed()) {
      passOver(guest);
    }
    for (BackupJob job : cluster.backupJobs().map(BackupJobs::jobs).orElse(List.of())) {
      judge(job);
    }
    for (Storage storage : cluster.storages().map(Storages::all).orElse(List.of())) {
      judge(storage);
    }
    judgeWhole();
    if (!waivers.isEmpty()) {
      waivers.note(verdicts);
      cluster.guests().stream().filter(waivers::hasAny).forEach(this::judgeWaivers);
    }
  }

  List<Result> results() {
    return results;
  }

  /** The findings that somebody accepts. */
  List<Waived> waived() {
    return waived;
  }

  Verdicts verdicts() {
    return verdicts;
  }

  List<Trouble> troubles() {
    return troubles;
  }

  private void judge(List<Guest> guests) {
    List<Asking> askings = new ArrayList<>(guests.size());
    for (Guest guest : guests) {
      askings.add(new Asking(guest));
    }
    workers.each(askings, TOGETHER, this::ask);
    for (Asking asking : askings) {
      take(asking.subject);
      if (!waivers.hasAny(asking.guest)) {
        add(askAbout(List.of(), asking.asked, asking.view, asking.ruling));
      }
    }
  }

  /** Rule by rule: what a rule needs stays in the processor's caches from guest to guest. */
  private void ask(List<Asking> askings) {
    for (GuestKind kind : GuestKind.values()) {
      List<Asking> ofKind = new ArrayList<>(askings.size());
      for (Asking asking : askings) {
        if (asking.guest.kind() == kind) {
          ofKind.add(asking);
        }
      }
      ask(ofKind, rules.about(kind));
    }
  }

  private void ask(List<Asking> askings, int[] about) {
    if (askings.isEmpty()) {
      return;
    }
    for (int index : about) {
      GuestRule rule = rules.guest().rule(index);
      for (int i = 0; i < askings.size(); i++) {
        askings.get(i).ask(index, rule);
      }
    }
  }

  /** The questions about one guest. */
  private final class Asking implements SubjectEvaluation.Question<GuestRule> {
    final Guest guest;
    final Optional<Guest> next;
    final Subject asked;
    final Ruling ruling;
    final View view;
    final SubjectEvaluation<GuestRule> subject;

    Asking(Guest guest) {
      this.guest = guest;
      this.next = guest.afterNextStart();
      this.asked = Subject.of(guest, cluster);
      this.ruling = policy.ruling(asked, Optional.of(guest), cluster);
      this.view = view(ruling);
      this.subject = new SubjectEvaluation<>(asked, rules.guest(), view.guest(), ruling);
      subject.passBy(rules.notAbout(guest.kind()));
    }

    void ask(int index, GuestRule rule) {
      if (subject.wants(index)) {
        subject.ask(index, rule.appliesTo(guest, view.cluster()), this);
      }
    }

    /** Asks about the guest as it is, and about what its pending changes would make of it. */
    @Override
    public void ask(GuestRule rule, Findings out) {
      rule.check(guest, view.cluster(), out);
      if (next.isPresent() && rule.appliesTo(next.get(), view.cluster())) {
        Findings later = new Findings();
        rule.check(next.get(), view.cluster(), later);
        PendingFindings.addNew(guest, later, out);
      }
    }
  }

  /** A guest whose config cannot be read by design has not passed: it says so, by name. */
  private void passOver(Origin.Sealed guest) {
    Subject asked =
        new Subject(
            guest.kind().id(),
            Integer.toString(guest.vmid()),
            cluster.root(),
            guest.label(),
            guest.anchor());
    VerdictRow.Open why = new VerdictRow.Open(List.of(guest.why()), List.of());
    Ruling ruling = policy.ruling(asked, Optional.empty(), cluster);
    SubjectEvaluation<GuestRule> subject =
        new SubjectEvaluation<>(asked, rules.guest(), view(ruling).guest(), ruling);
    subject.passBy(rules.notAbout(guest.kind()));
    for (int index : rules.about(guest.kind())) {
      subject.passOver(index, why);
    }
    add(subject);
  }

  private void judgeWaivers(Guest guest) {
    Subject asked = Subject.of(guest, cluster);
    Ruling ruling = policy.ruling(asked, Optional.of(guest), cluster);
    add(askAbout(waivers.uses(guest), asked, view(ruling), ruling));
  }

  /** Asks the rules about waivers; where there are none, the question makes no sense. */
  private SubjectEvaluation<WaiverRule> askAbout(
      List<WaiverUse> uses, Subject asked, View view, Ruling ruling) {
    SubjectEvaluation<WaiverRule> subject =
        new SubjectEvaluation<>(asked, rules.waiver(), view.waiver(), ruling);
    subject.askAll(
        rule -> !uses.isEmpty(), (rule, out) -> uses.forEach(use -> rule.check(use, out)));
    return subject;
  }

  private void judge(BackupJob job) {
    String label = "backup job " + job.id();
    Subject asked = new Subject("backup-job", job.id(), cluster.root(), label, job.anchor());
    ask(
        asked,
        rules.job(),
        rule -> rule.appliesTo(job),
        (rule, view, out) -> rule.check(job, view, out));
  }

  private void judge(Storage storage) {
    String label = "storage " + storage.id();
    Subject asked = new Subject("storage", storage.id(), cluster.root(), label, storage.anchor());
    ask(
        asked,
        rules.storage(),
        rule -> rule.appliesTo(storage),
        (rule, view, out) -> rule.check(storage, view, out));
  }

  private void judgeWhole() {
    if (cluster.guests().isEmpty()) {
      // Nothing that a finding or a verdict about the cluster could point at.
      return;
    }
    Slice anchor = cluster.guests().get(0).anchor();
    Subject asked =
        new Subject(Subject.CLUSTER, cluster.root(), cluster.root(), "the cluster", anchor);
    ask(
        asked,
        rules.cluster(),
        rule -> rule.appliesTo(cluster),
        (rule, view, out) -> rule.check(view, out));
  }

  /** What a rule is asked about something in a cluster. */
  @FunctionalInterface
  private interface Check<R> {
    void ask(R rule, Cluster view, Findings out);
  }

  private <R extends Rule> void ask(
      Subject asked, AskedRules<R> those, Predicate<R> applies, Check<R> check) {
    Ruling ruling = policy.ruling(asked, Optional.empty(), cluster);
    Cluster here = view(ruling).cluster();
    SubjectEvaluation<R> subject = new SubjectEvaluation<>(asked, those, those.lacks(here), ruling);
    subject.askAll(applies, (rule, out) -> check.ask(rule, here, out));
    take(subject);
  }

  /** The cluster with what a subject is judged by: mostly the same as for the one before. */
  private View view(Ruling ruling) {
    Circumstances circumstances = ruling.circumstances().orElse(cluster.circumstances());
    if (!view.cluster().circumstances().areThose(circumstances)) {
      view = new View(cluster.under(circumstances), rules);
    }
    return view;
  }

  private void take(SubjectEvaluation<?> subject) {
    subject.waive(waivers);
    waived.addAll(subject.waived());
    add(subject);
  }

  private void add(SubjectEvaluation<?> subject) {
    results.addAll(subject.results());
    verdicts.add(subject.subject(), subject.verdicts());
    troubles.addAll(subject.troubles());
  }
}
