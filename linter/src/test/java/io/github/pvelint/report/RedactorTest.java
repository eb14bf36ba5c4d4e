package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
  private static final String CANARY = "CANARY";

  private final Redactor redactor = new Redactor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cipassword: $5$CANARY$hash",
        "cipassword: CANARY CANARY, CANARY",
        "CIPassword=CANARY",
        // section configs
        "\tpassword CANARY",
        "\tkeyring CANARY",
        "\tkey CANARY",
        "\ttoken CANARY",
        "  encryption-key CANARY",
        "\tclient-key CANARY",
        "password: CANARY",
        // QEMU arguments
        "args: -spice port=5900,password=CANARY,addr=0.0.0.0",
        "args: -object secret,id=sec0,data=CANARY",
        "args: -object secret,id=sec0,format=raw,data=CANARY -vnc :1",
        "args: -drive file=rbd:pool/vm:id=admin:key=CANARY==:mon_host=x",
        "args: -fw_cfg name=opt/x --token CANARY",
        "args: -x api_key=CANARY,,CANARY",
        "args: -x \"password=CANARY\"",
        "args: -x password='CANARY CANARY'",
        // descriptions
        "#root password%3A CANARY",
        "# Password: CANARY",
        "# **Password:** CANARY",
        "# Passwort: CANARY",
        "# login admin pw=CANARY",
        "# user admin, pass: CANARY",
        "# PASSWD = CANARY",
        "#Password%3A%20CANARY%0Anext line",
        "#api-key%3DCANARY%0A",
        "#<a href='https%3A//admin%3ACANARY@nas.example/'>NAS</a>",
        "description: token%3DCANARY",
        "description: the secret: `CANARY`",
        "description: curl -H 'Authorization: Bearer CANARY' https://example.org",
        "description: {\"apikey\": \"CANARY\"}",
        "description: {'password':'CANARY', 'a': 1}",
        "description: `password`: CANARY",
        "description: https://example.org/hook?id=1&token=CANARY&x=2",
        "description: https://example.org/hook?token=CANARY%20CANARY",
        // environments
        "lxc.environment: DB_PASSWORD=CANARY with CANARY, CANARY",
        "lxc.environment = TS_AUTHKEY=CANARY",
        "lxc.environment.runtime: GITHUB_TOKEN=CANARY",
        "env: A=b\u0000DB_PASS=CANARY CANARY\u0000C=d",
        "env: SMTPPASS=CANARY",
        // mounts and URLs
        "lxc.mount.entry: //nas/s mnt cifs username=u,password=CANARY,uid=1 0 0",
        "lxc.mount.entry: mon:/ mnt ceph name=admin,secret=CANARY 0 0",
        "\tserver https://root:CANARY@pbs.example:8007",
        "args: -drive file=https://u:p%40CANARY@nas/x.qcow2",
        "description: redis://:CANARY@cache:6379",
        // keys
        "description: -----BEGIN OPENSSH PRIVATE KEY-----%0ACANARY%0A-----END OPENSSH PRIVATE KEY-----",
        "#-----BEGIN PRIVATE KEY-----CANARY",
        "#CANARYAAAABBBBCCCCDDDDEEEEFFFFGGGGHHHHIIIIJJJJKKKKLLLLMMMMNNNNOO",
        "description: PrivateKey = CANARY",
        "description: PresharedKey=CANARY",
        // sentences
        "args of VM 100 holds password=CANARY",
        "the URL https://root:CANARY@nas/ is not encrypted",
      })
  void secretsAreHidden(String line) {
    String shown = redactor.redact(line);
    assertThat(shown).doesNotContain(CANARY).contains("***").hasSameSizeAs(line);
    assertThat(redactor.redact(shown)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ciuser: admin",
        "sshkeys: ssh-ed25519%20AAAAC3NzaC1lZDI1NTE5AAAAIJ%20admin%40example%0A",
        "description: reset your password in the portal",
        "# the password is in the vault",
        "# tokens and secrets are kept elsewhere",
        "tags: community-script;password-manager",
        "features: keyctl=1,nesting=1",
        "efidisk0: local:vm-100-disk-0,efitype=4m,pre-enrolled-keys=1,size=4M",
        "hostpci0: 0000:01:00.0,pcie=1",
        "hookscript: local:snippets/reset-password.sh",
        "mp0: secrets:subvol-101-disk-1,mp=/run/secrets,backup=0",
        "scsi0: token:vm-100-disk-0,size=8G",
        "ide2: secret:iso/debian.iso,media=cdrom",
        "mp1: /srv/passwords,mp=/passwords",
        "delete: cipassword,sshkeys",
        "args: -vnc 0.0.0.0:77,password=on",
        "args: -vnc 0.0.0.0:77,password -cpu host",
        "keyboard: de",
        "name: token",
        "hostname: password",
        "lxc.environment: LANG=C.UTF-8",
        "lxc.environment: BYPASS=1",
        "env: A=b\u0000C=d",
        "lxc.mount.entry: /run/secrets run/secrets none bind 0 0",
        "\tfingerprint 12:34:56",
        "\tserver pbs.example:8007",
        "\tusername root@pam!backup",
        "#<a href='https%3A//Helper-Scripts.com' target='_blank'>",
        "description: https://example.org:8006/#v1@x",
        "description: passwordless: yes",
        "description: commit 0123456789abcdef0123456789abcdef01234567",
        "unknown key \"passwd\": did you mean \"cipassword\"?",
        "cipassword is set, so its hash is in every backup",
      })
  void allElseIsShown(String line) {
    assertThat(redactor.redact(line)).isEqualTo(line);
  }

  @Test
  void onlyTheSecretIsHidden() {
    assertThat(redactor.redact("args: -spice port=5900,password=abc,addr=::"))
        .isEqualTo("args: -spice port=5900,password=***,addr=::");
    assertThat(redactor.redact("\tserver https://root:p%40ss@pbs:8007"))
        .isEqualTo("\tserver https://root:******@pbs:8007");
    assertThat(redactor.redact("env: A=b\0MY_TOKEN=x y\0C=d"))
        .isEqualTo("env: A=b\0MY_TOKEN=***\0C=d");
    assertThat(redactor.redact("description: \"token\": \"a b\", \"user\": \"me\""))
        .isEqualTo("description: \"token\": \"***\", \"user\": \"me\"");
  }

  @Test
  void columnsAreCountedInUtf16Units() {
    assertThat(redactor.redact("cipassword: \uD83D\uDE00x")).isEqualTo("cipassword: ***");
  }

  @Test
  void anyTextKeepsItsLength() {
    String[] parts = {
      "password",
      "=",
      ":",
      "%3D",
      "%3a",
      "%",
      "%2",
      "\"",
      "'",
      ",",
      " ",
      "\t",
      "://",
      "@",
      "x",
      "\0",
      "\uD83D",
      "\uDE00",
      "-----BEGIN PRIVATE KEY-----",
      "-----END",
      "--token",
      "env: ",
      "secret,",
      "data="
    };
    Random random = new Random(7);
    for (int round = 0; round < 5000; round++) {
      String line =
          random
              .ints(random.nextInt(16), 0, parts.length)
              .mapToObj(i -> parts[i])
              .collect(Collectors.joining());
      assertThat(redactor.redact(line)).as(line).hasSameSizeAs(line);
    }
  }

  @Test
  void longLinesNeedNoStack() {
    for (String part :
        new String[] {"password=,", "a://b:", "-token", "%41", "secret,", "\"pass\":"}) {
      String line = "#" + part.repeat(20_000);
      assertThat(redactor.redact(line)).as(part).hasSameSizeAs(line);
    }
  }
}
