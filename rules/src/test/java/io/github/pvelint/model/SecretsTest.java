package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.model.Secret.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which secrets are found, and which of them are worth a finding. What is hidden in reports is the
 * redactor's test.
 */
class SecretsTest {
  private static boolean isGiven(String line) {
    return Secrets.in(line).stream().anyMatch(Secret::isGiven);
  }

  private static boolean isWritten(String line) {
    return Secrets.in(line).stream().anyMatch(Secret::isWritten);
  }

  @Test
  void aSecretKnowsWhereItStandsAndWhatItIsCalled() {
    String line = "args: -spice port=1,password=s3cret!,x=1";

    Secret secret = Secrets.in(line).get(0);

    assertThat(line.substring(secret.start(), secret.end())).isEqualTo("s3cret!");
    assertThat(secret.name()).isEqualTo("password");
    assertThat(secret.value()).isEqualTo("s3cret!");
    assertThat(secret.form()).isEqualTo(Form.NAMED);
  }

  @Test
  void escapesAreResolvedAndPlacesAreThoseOfTheLine() {
    String line = "#p%61ssword%3A h%75nter2 x";

    Secret secret = Secrets.in(line).get(0);

    assertThat(secret.value()).isEqualTo("hunter2");
    assertThat(line.substring(secret.start(), secret.end())).isEqualTo("h%75nter2");
  }

  @Test
  void mostLinesHoldNone() {
    assertThat(Secrets.in("net0: name=eth0,bridge=vmbr0,hwaddr=BC:24:11:00:00:01")).isEmpty();
    assertThat(Secrets.in("#Backups of the monkeys' pictures")).isEmpty();
    assertThat(Secrets.in("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cipassword: hunter2",
        "env: DB_PASSWORD=changeme",
        "lxc.environment: PGPASSWORD=postgres",
        "lxc.environment = SECRET_KEY_BASE=abcdef",
        "lxc.environment: API_KEY_2=abcdef",
        "lxc.init.cmd: app --client-secret abcdef",
        "entrypoint: app --dsn postgres://wiki:wiki@db.example.org/wiki",
        "args: -object secret,id=sec0,data=abcdef",
        "#-----BEGIN OPENSSH PRIVATE KEY-----"
      })
  void aValueThatIsGivenIsASecret(String line) {
    assertThat(isGiven(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cipassword: $6$abc$def",
        "cipassword: **********",
        "env: DB_PASSWORD_FILE=/run/secrets/db",
        "env: DB_PASSWORD=/run/secrets/db",
        "env: DB_PASSWORD=${DB}",
        "env: DB_PASSWORD=<here>",
        "env: DB_PASSWORD={{ db_password }}",
        "env: DB_PASSWORD=none",
        "env: DB_PASSWORD=",
        "env: TOKEN_TTL=3600",
        "env: TOKEN_ID=abcdef",
        "env: SECRET_NAME=database",
        "env: PASSWORD_MIN_LENGTH=8888",
        "env: PWD=/root",
        "env: COMPASS=north",
        "args: -vnc :1,password=on",
        "args: -vnc :1,password=true",
        "mp0: secrets:vm-101-disk-0,mp=/x",
        "entrypoint: app --dsn postgres://wiki@db.example.org/wiki"
      })
  void referencesAndPlaceholdersAreNone(String line) {
    assertThat(isGiven(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#password: hunter2",
        "#Password = Correct-Horse",
        "#root **Passwort**: `Sommer2024`",
        "#API-Token: 0123abcd",
        "#https://admin:hunter2@nas.example.org/",
        "#-----BEGIN PRIVATE KEY-----"
      })
  void inTextAValueLooksLikeOne(String line) {
    assertThat(isWritten(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#password: see vault",
        "#password: see-vault",
        "#Password: KeePassXC2",
        "#password: 1Password",
        "#password: https://vault.example.org/1",
        "#password: changed",
        "#password: Changed!",
        "#password: 123456",
        "#password: a1",
        "#passwords: Hunter22",
        "#password rotated 2024-05-01",
        "#The token expires 2024-05-01T00Z",
        "#passwordless: login2you",
        "#https://user:password@nas.example.org/"
      })
  void inTextAWordIsNone(String line) {
    assertThat(isWritten(line)).isFalse();
  }
}
