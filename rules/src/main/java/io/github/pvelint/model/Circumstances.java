package io.github.pvelint.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What a run judges by and no file says.
 *
 * @param pveMajor the Proxmox VE release that the cluster runs or is to run, 8 or 9
 * @param now the instant that ages are counted to; rules never look at a clock
 * @param needs what is declared about workloads
 * @param parameters what rules judge by where admins see it differently
 */
public record Circumstances(int pveMajor, Instant now, WorkloadNeeds needs, Parameters parameters) {
  /** The last day on which Proxmox VE 8 is supported. */
  private static final LocalDate END_OF_8 = LocalDate.of(2026, 8, 31);

  /** A release and an instant; nothing is declared. */
  public Circumstances(int pveMajor, Instant now) {
    this(pveMajor, now, WorkloadNeeds.none());
  }

  /** The same with declared needs; the rules' parameters have their standard values. */
  public Circumstances(int pveMajor, Instant now, WorkloadNeeds needs) {
    this(pveMajor, now, needs, Parameters.standard());
  }

  /**
   * Whether these are the others, made of the same parts: cheap, and no more than a hint. Of equal
   * ones it may say that they are not the same.
   */
  @SuppressWarnings("ReferenceEquality")
  public boolean areThose(Circumstances others) {
    return pveMajor == others.pveMajor
        && now.equals(others.now)
        && needs == others.needs
        && parameters == others.parameters;
  }

  /** The value of a rule's parameter. */
  public <T> T get(Parameter<T> parameter) {
    return parameters.get(parameter);
  }

  /** Whether the release still gets updates. */
  public boolean isReleaseSupported() {
    return pveMajor > 8 || !now.atZone(ZoneOffset.UTC).toLocalDate().isAfter(END_OF_8);
  }
}
