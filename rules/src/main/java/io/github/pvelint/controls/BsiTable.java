package io.github.pvelint.controls;

/** The controls of BSI IT-Grundschutz; README.md tells where they are from. */
final class BsiTable {
  static final String TEXT =
      """
      # BSI IT-Grundschutz-Kompendium, edition 2023: all requirements of the modules that rules name,
      # without those that were dropped. The words are ours.
      SYS.1.5.A2 safe use of virtual systems
      SYS.1.5.A3 configuration without access to the host
      SYS.1.5.A4 networks of virtual infrastructures
      SYS.1.5.A5
      SYS.1.5.A6
      SYS.1.5.A7
      SYS.1.5.A8
      SYS.1.5.A9
      SYS.1.5.A10
      SYS.1.5.A11
      SYS.1.5.A12
      SYS.1.5.A13
      SYS.1.5.A14 uniform configuration standards
      SYS.1.5.A15 guests of different protection needs
      SYS.1.5.A16
      SYS.1.5.A17
      SYS.1.5.A19
      SYS.1.5.A20 highly available architecture
      SYS.1.5.A21
      SYS.1.5.A22 hardened virtualisation server
      SYS.1.5.A23 what guests may learn of the host
      SYS.1.5.A24
      SYS.1.5.A25
      SYS.1.5.A26
      SYS.1.5.A27
      SYS.1.5.A28
      SYS.1.6.A1
      SYS.1.6.A2
      SYS.1.6.A3 safe use of containers
      SYS.1.6.A4
      SYS.1.6.A5 separate networks for containers
      SYS.1.6.A6
      SYS.1.6.A7
      SYS.1.6.A8 storage of credentials
      SYS.1.6.A9 workloads fit for containers
      SYS.1.6.A10
      SYS.1.6.A11
      SYS.1.6.A12
      SYS.1.6.A13
      SYS.1.6.A14
      SYS.1.6.A15 resource limits
      SYS.1.6.A16 no administration of the host
      SYS.1.6.A17 containers without privileges
      SYS.1.6.A18 accounts without rights on the host
      SYS.1.6.A19 storage and directories in containers
      SYS.1.6.A20 configuration under version control
      SYS.1.6.A21 access control by the kernel
      SYS.1.6.A22
      SYS.1.6.A23
      SYS.1.6.A24
      SYS.1.6.A25 highly available containers
      SYS.1.6.A26 stronger isolation of containers
      CON.3.A1
      CON.3.A2 methods and media of backups
      CON.3.A4 backup plans
      CON.3.A5 regular backups
      CON.3.A6 backup concept, with the data that may be lost
      CON.3.A7
      CON.3.A9
      CON.3.A12 backups kept apart from the systems
      CON.3.A13 encrypted backups
      CON.3.A14 protected backups
      CON.3.A15 tested backups
      OPS.1.1.3.A1
      OPS.1.1.3.A2
      OPS.1.1.3.A3
      OPS.1.1.3.A5
      OPS.1.1.3.A6
      OPS.1.1.3.A7
      OPS.1.1.3.A8
      OPS.1.1.3.A9
      OPS.1.1.3.A10
      OPS.1.1.3.A11
      OPS.1.1.3.A12
      OPS.1.1.3.A13
      OPS.1.1.3.A14
      OPS.1.1.3.A15 up-to-date and supported systems
      """;

  private BsiTable() {}
}
