package io.github.pvelint.model;

import java.util.Optional;

/** A job that copies a guest's volumes to the storages of the same name on another node. */
public record ReplicationJob(SectionConfigSection section) {

  /** Its name: the guest's number and a counter, {@code 100-0}. */
  public String id() {
    return section.id().raw();
  }

  /** The guest's number. */
  public int vmid() {
    String id = id();
    return Integer.parseInt(id.substring(0, id.indexOf('-')));
  }

  /** The node that gets the copies. */
  public String target() {
    return section.value("target").orElse("");
  }

  /** When it runs: a calendar event, every quarter of an hour by default. */
  public String schedule() {
    return section.value("schedule").orElse("*/15");
  }

  /** Whether it runs; it does unless it says {@code disable}. */
  public boolean isEnabled() {
    return !section.isOn("disable", false);
  }

  /** The line that marks it for removal, which keeps the guest from migrating. */
  public Optional<SectionConfigProperty> removal() {
    return section.find("remove_job");
  }

  /** Where the property is; the whole job if it is not there. */
  public Spot spot(String key) {
    return section.spot(key);
  }

  /** {@code replication job 100-0}, for sentences. */
  public String label() {
    return "replication job " + id();
  }
}
