package io.github.pvelint.rule;

/** The statements of the published guidance that rules rest on, in our own words. */
public enum Guidance {
  G1("A container runs on the host's kernel, a VM on its own."),
  G2("Containers run Linux only; anything else needs a VM."),
  G3("A container is tied to the host's architecture."),
  G4("Special kernel modules or another kernel need a VM."),
  G5("Unprivileged containers are the default and recommended."),
  G6("Privileged containers belong in trusted environments only."),
  G7("For untrusted or multi-tenant workloads a VM is preferred."),
  G8("Containers that must be isolated belong inside a VM."),
  G9("Only VMs migrate live; containers stop, move and start."),
  G10("Availability without disruption needs a VM."),
  G11("Snapshots are possible where the storage can make them."),
  G12("Every guest is backed up; bind mounts are not in a container's backup."),
  G13("Many small Linux services are cheaper as containers."),
  G14("Containers for light Linux services, VMs as soon as one criterion demands it."),
  G15("Use a Proxmox VE release that is supported.");

  private final String statement;

  Guidance(String statement) {
    this.statement = statement;
  }

  public String statement() {
    return statement;
  }
}
