package io.github.pvelint.controls;

/** A published catalogue of security controls. */
public enum Framework {
  /** The requirements of the German Federal Office for Information Security. */
  BSI(
      "bsi",
      "BSI IT-Grundschutz",
      "2023",
      "BSI IT-Grundschutz 2023",
      "Bundesamt für Sicherheit in der Informationstechnik (BSI)",
      "Requirements of the IT-Grundschutz-Kompendium, edition 2023",
      "https://www.bsi.bund.de/grundschutz"),
  /** The international standard's list of controls. */
  ISO(
      "iso",
      "ISO/IEC 27001",
      "2022",
      "ISO/IEC 27001:2022",
      "ISO/IEC JTC 1/SC 27",
      "Controls of Annex A of ISO/IEC 27001:2022",
      "https://www.iso.org/standard/27001"),
  /** The catalogue for federal systems of the United States. */
  NIST(
      "nist",
      "NIST SP 800-53",
      "5",
      "NIST SP 800-53 Rev. 5",
      "National Institute of Standards and Technology (NIST)",
      "Security and privacy controls of NIST SP 800-53, revision 5",
      "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final"),
  /** The safeguards of the Center for Internet Security. */
  CIS(
      "cis",
      "CIS Controls",
      "8",
      "CIS Controls v8",
      "Center for Internet Security (CIS)",
      "Safeguards of the CIS Critical Security Controls, version 8",
      "https://www.cisecurity.org/controls/v8");

  private final String id;
  private final String title;
  private final String version;
  private final String edition;
  private final String organization;
  private final String description;
  private final String url;

  Framework(
      String id,
      String title,
      String version,
      String edition,
      String organization,
      String description,
      String url) {
    this.id = id;
    this.title = title;
    this.version = version;
    this.edition = edition;
    this.organization = organization;
    this.description = description;
    this.url = url;
  }

  /** As it is asked for: {@code bsi}, {@code iso}, {@code nist}, {@code cis}. */
  public String id() {
    return id;
  }

  /** Its name, without the version. */
  public String title() {
    return title;
  }

  /** The edition, revision or year whose ids are meant. */
  public String version() {
    return version;
  }

  /** Its name with the version, as people write it: {@code ISO/IEC 27001:2022}. */
  public String edition() {
    return edition;
  }

  /** Who publishes it. */
  public String organization() {
    return organization;
  }

  /** One line about what it is. */
  public String description() {
    return description;
  }

  /** Where to read it. */
  public String url() {
    return url;
  }
}
