package io.github.pvelint.lint;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.BackupJobs;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Origin;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.Storages;
import io.github.pvelint.rule.ClusterRule;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.JobRule;
import io.github.pvelint.rule.StorageRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules held against one cluster. */
final class Evaluation {
  private final Cluster cluster;
  private final GivenNeeds given;
  private final RulesBySubject rules;
  private final Policy policy;
  private final ClusterWaivers waivers;
  private final List<Result> results = new ArrayList<>();
  private final List<Waived> waived = new ArrayList<>();
  private final Verdicts verdicts = new Verdicts();
  private final List<Trouble> troubles = new ArrayList<>();

  Evaluation(Cluster cluster, RulesBySubject rules, Policy policy, ClusterWaivers waivers) {
    this.cluster = cluster;
    this.given = new GivenNeeds(cluster);
    this.rules = rules;
    this.policy = policy;
    this.waivers = waivers;
  }

  void run() {
    cluster.guests().forEach(this::judge);
    cluster.origin().sealed().forEach(this::passOver);
    cluster.backupJobs().map(BackupJobs::jobs).orElse(List.of()).forEach(this::judge);
    cluster.storages().map(Storages::all).orElse(List.of()).forEach(this::judge);
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

  private void judge(Guest guest) {
    SubjectEvaluation subject = begin(Subject.of(guest, cluster), Optional.of(guest));
    Cluster view = subject.cluster();
    Optional<Guest> next = guest.afterNextStart();
    for (GuestRule rule : rules.guest()) {
      boolean applies = rule.info().kinds().contains(guest.kind()) && rule.appliesTo(guest, view);
      subject.ask(rule, applies, out -> check(rule, guest, next, view, out));
    }
    if (!waivers.hasAny(guest)) {
      subject.askAbout(List.of(), rules.waiver());
    }
    take(subject);
  }

  /** A guest whose config cannot be read by design has not passed: it says so, by name. */
  private void passOver(Origin.Sealed guest) {
    String id = Integer.toString(guest.vmid());
    SubjectEvaluation subject =
        begin(
            new Subject(guest.kind().id(), id, cluster.root(), guest.label(), guest.anchor()),
            Optional.empty());
    for (GuestRule rule : rules.guest()) {
      subject.passOver(rule, rule.info().kinds().contains(guest.kind()), guest.why());
    }
    add(subject);
  }

  private void judgeWaivers(Guest guest) {
    SubjectEvaluation subject = begin(Subject.of(guest, cluster), Optional.of(guest));
    subject.askAbout(waivers.uses(guest), rules.waiver());
    add(subject);
  }

  /** Asks about the guest as it is, and about what its pending changes would make of it. */
  private static void check(
      GuestRule rule, Guest guest, Optional<Guest> next, Cluster view, Findings out) {
    rule.check(guest, view, out);
    if (next.isPresent() && rule.appliesTo(next.get(), view)) {
      Findings later = new Findings();
      rule.check(next.get(), view, later);
      PendingFindings.addNew(guest, later, out);
    }
  }

  private void judge(BackupJob job) {
    String label = "backup job " + job.id();
    SubjectEvaluation subject =
        begin(
            new Subject("backup-job", job.id(), cluster.root(), label, job.anchor()),
            Optional.empty());
    Cluster view = subject.cluster();
    for (JobRule rule : rules.job()) {
      subject.ask(rule, rule.appliesTo(job), out -> rule.check(job, view, out));
    }
    take(subject);
  }

  private void judge(Storage storage) {
    String label = "storage " + storage.id();
    SubjectEvaluation subject =
        begin(
            new Subject("storage", storage.id(), cluster.root(), label, storage.anchor()),
            Optional.empty());
    Cluster view = subject.cluster();
    for (StorageRule rule : rules.storage()) {
      subject.ask(rule, rule.appliesTo(storage), out -> rule.check(storage, view, out));
    }
    take(subject);
  }

  private void judgeWhole() {
    if (cluster.guests().isEmpty()) {
      // Nothing that a finding or a verdict about the cluster could point at.
      return;
    }
    SubjectEvaluation subject =
        begin(
            new Subject(
                Subject.CLUSTER,
                cluster.root(),
                cluster.root(),
                "the cluster",
                cluster.guests().get(0).anchor()),
            Optional.empty());
    Cluster view = subject.cluster();
    for (ClusterRule rule : rules.cluster()) {
      subject.ask(rule, rule.appliesTo(cluster), out -> rule.check(view, out));
    }
    take(subject);
  }

  private SubjectEvaluation begin(Subject subject, Optional<Guest> guest) {
    Ruling ruling = policy.ruling(subject, guest, cluster);
    if (ruling.circumstances().isEmpty()) {
      return new SubjectEvaluation(subject, cluster, given, ruling);
    }
    Cluster view = cluster.under(ruling.circumstances().get());
    return new SubjectEvaluation(subject, view, new GivenNeeds(view), ruling);
  }

  private void take(SubjectEvaluation subject) {
    subject.waive(waivers);
    waived.addAll(subject.waived());
    add(subject);
  }

  private void add(SubjectEvaluation subject) {
    results.addAll(subject.results());
    verdicts.addSubject(subject.verdicts());
    troubles.addAll(subject.troubles());
  }
}
