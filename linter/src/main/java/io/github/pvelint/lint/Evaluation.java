package io.github.pvelint.lint;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.BackupJobs;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.Storages;
import io.github.pvelint.rule.ClusterRule;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.JobRule;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.StorageRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules held against one cluster. */
final class Evaluation {
  private final Cluster cluster;
  private final List<Rule> rules;
  private final Policy policy;
  private final ClusterWaivers waivers;
  private final List<Result> results = new ArrayList<>();
  private final List<Waived> waived = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();

  Evaluation(Cluster cluster, List<Rule> rules, Policy policy, ClusterWaivers waivers) {
    this.cluster = cluster;
    this.rules = rules;
    this.policy = policy;
    this.waivers = waivers;
  }

  void run() {
    cluster.guests().forEach(this::judge);
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

  List<Verdict> verdicts() {
    return verdicts;
  }

  List<Trouble> troubles() {
    return troubles;
  }

  private void judge(Guest guest) {
    SubjectEvaluation subject = begin(subject(guest), Optional.of(guest));
    Cluster view = subject.cluster();
    for (Rule rule : rules) {
      if (rule instanceof GuestRule asked) {
        subject.ask(rule, asked.appliesTo(guest), out -> check(asked, guest, view, out));
      }
    }
    if (!waivers.hasAny(guest)) {
      subject.askAbout(List.of(), rules);
    }
    take(subject);
  }

  private Subject subject(Guest guest) {
    String id = Integer.toString(guest.vmid());
    return new Subject(guest.kind().id(), id, cluster.root(), guest.label(), guest.anchor());
  }

  private void judgeWaivers(Guest guest) {
    SubjectEvaluation subject = begin(subject(guest), Optional.of(guest));
    subject.askAbout(waivers.uses(guest), rules);
    add(subject);
  }

  /** Asks about the guest as it is, and about what its pending changes would make of it. */
  private static void check(GuestRule rule, Guest guest, Cluster view, Findings out) {
    rule.check(guest, view, out);
    guest
        .afterNextStart()
        .filter(rule::appliesTo)
        .ifPresent(
            next -> {
              Findings later = new Findings();
              rule.check(next, view, later);
              PendingFindings.addNew(guest, later, out);
            });
  }

  private void judge(BackupJob job) {
    String label = "backup job " + job.id();
    SubjectEvaluation subject =
        begin(
            new Subject("backup-job", job.id(), cluster.root(), label, job.anchor()),
            Optional.empty());
    Cluster view = subject.cluster();
    for (Rule rule : rules) {
      if (rule instanceof JobRule asked) {
        subject.ask(rule, asked.appliesTo(job), out -> asked.check(job, view, out));
      }
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
    for (Rule rule : rules) {
      if (rule instanceof StorageRule asked) {
        subject.ask(rule, asked.appliesTo(storage), out -> asked.check(storage, view, out));
      }
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
    for (Rule rule : rules) {
      if (rule instanceof ClusterRule asked) {
        subject.ask(rule, asked.appliesTo(cluster), out -> asked.check(view, out));
      }
    }
    take(subject);
  }

  private SubjectEvaluation begin(Subject subject, Optional<Guest> guest) {
    Ruling ruling = policy.ruling(subject, guest, cluster);
    Cluster view = ruling.circumstances().map(cluster::under).orElse(cluster);
    return new SubjectEvaluation(subject, view, ruling);
  }

  private void take(SubjectEvaluation subject) {
    subject.waive(waivers);
    waived.addAll(subject.waived());
    add(subject);
  }

  private void add(SubjectEvaluation subject) {
    results.addAll(subject.results());
    verdicts.addAll(subject.verdicts());
    troubles.addAll(subject.troubles());
  }
}
