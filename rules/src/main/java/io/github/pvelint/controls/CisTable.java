package io.github.pvelint.controls;

/** The controls of the CIS Controls; README.md tells where they are from. */
final class CisTable {
  static final String TEXT =
      """
      # CIS Controls, version 8: all safeguards. The words are ours.
      1.1
      1.2
      1.3
      1.4
      1.5
      2.1
      2.2 supported software
      2.3
      2.4
      2.5
      2.6
      2.7
      3.1
      3.2
      3.3 access to data
      3.4
      3.5
      3.6
      3.7
      3.8
      3.9
      3.10 encryption in transit
      3.11 encryption at rest
      3.12 processing separated by sensitivity
      3.13
      3.14
      4.1 secure configuration
      4.2
      4.3
      4.4 firewall on servers
      4.5
      4.6
      4.7
      4.8
      4.9
      4.10
      4.11
      4.12
      5.1
      5.2
      5.3
      5.4
      5.5
      5.6
      6.1
      6.2
      6.3
      6.4
      6.5
      6.6
      6.7
      6.8
      7.1
      7.2
      7.3
      7.4
      7.5
      7.6
      7.7
      8.1
      8.2
      8.3
      8.4
      8.5
      8.6
      8.7
      8.8
      8.9
      8.10
      8.11
      8.12
      9.1
      9.2
      9.3
      9.4
      9.5
      9.6
      9.7
      10.1
      10.2
      10.3
      10.4
      10.5
      10.6
      10.7
      11.1
      11.2 automated backups
      11.3 protected recovery data
      11.4 isolated recovery data
      11.5
      12.1
      12.2 secure network architecture
      12.3
      12.4
      12.5
      12.6
      12.7
      12.8
      13.1
      13.2
      13.3
      13.4
      13.5
      13.6
      13.7
      13.8
      13.9
      13.10
      13.11
      14.1
      14.2
      14.3
      14.4
      14.5
      14.6
      14.7
      14.8
      14.9
      15.1
      15.2
      15.3
      15.4
      15.5
      15.6
      15.7
      16.1
      16.2
      16.3
      16.4
      16.5
      16.6
      16.7
      16.8
      16.9
      16.10
      16.11
      16.12
      16.13
      16.14
      17.1
      17.2
      17.3
      17.4
      17.5
      17.6
      17.7
      17.8
      17.9
      18.1
      18.2
      18.3
      18.4
      18.5
      """;

  private CisTable() {}
}
