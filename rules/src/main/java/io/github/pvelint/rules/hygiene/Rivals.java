package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Claim;
import io.github.pvelint.rule.Finding;
import java.util.List;

/** What rules about things that only one guest can have do alike. */
final class Rivals {
  /** More would hide the point. */
  private static final int MOST = 8;

  private Rivals() {}

  /** A finding with the places of the others. */
  static Finding finding(Claim claim, List<Claim> rivals, String message) {
    Finding finding = Finding.at(claim.spot(), message);
    for (Claim rival : rivals.subList(0, Math.min(MOST, rivals.size()))) {
      finding = finding.with(rival.spot().slice(), what(rival) + " has it, too");
    }
    return finding;
  }

  /** {@code VM 101}, or {@code scsi1} for another option of the same guest; and how many more. */
  static String named(Claim claim, List<Claim> rivals) {
    Claim first = rivals.get(0);
    String name = first.isOfSameGuest(claim) ? first.spot().key() : first.guest().label();
    int more = rivals.size() - 1;
    return more == 0 ? name : name + " and " + more + " more";
  }

  private static String what(Claim rival) {
    String key = rival.spot().key();
    return key.isEmpty() ? rival.guest().label() : key + " of " + rival.guest().label();
  }
}
