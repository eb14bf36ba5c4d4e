package io.github.pvelint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.schema.RawKeys.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawKeysTest {

  @ParameterizedTest
  @CsvSource({
    "lxc.apparmor.profile, ACCEPTED",
    "lxc.cap.drop, ACCEPTED",
    "lxc.idmap, ACCEPTED",
    "lxc.cgroup2.memory.max, ACCEPTED",
    "lxc.prlimit.nofile, ACCEPTED",
    "lxc.net.0.type, ACCEPTED",
    "lxc.net., ACCEPTED",
    "lxc.environment, ACCEPTED",
    "lxc.sysctl.kernel.shmmax, ACCEPTED",
    "lxc.devtty.dir, ACCEPTED",
    "lxc.environment.runtime, ENVIRONMENT",
    "lxc.environment.hooks, ACCEPTED",
    "lxc.rootfs.mount, ACCEPTED",
    "lxc.rootfs.path, REFUSED",
    "lxc.rootfs.options, REFUSED",
    "lxc.rootfs, UNKNOWN",
    "lxc.tty.dir, UNKNOWN",
    "lxc.foo, UNKNOWN",
    "lxc.cgroup2, UNKNOWN",
    "lxc.sysctl.net.ipv4.ip_forward, UNKNOWN",
    "lxc.hook.start-host, UNKNOWN",
    "lxc., UNKNOWN",
    "lxc.no_new_privs, UNKNOWN",
    "lxc.namespace.keep, UNKNOWN",
    "lxc.network, UNKNOWN",
  })
  void judges(String key, Status status) {
    assertThat(RawKeys.judge(key).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "lxc.aa_profile, RENAMED, lxc.apparmor.profile",
    "lxc.id_map, RENAMED, lxc.idmap",
    "lxc.network.ipv4.gateway, RENAMED, lxc.net.INDEX.ipv4.gateway",
    "lxc.devttydir, RENAMED, lxc.devtty.dir",
    "lxc.limit.nofile, LIMIT, lxc.prlimit.nofile",
    "lxc.cgroup.devices.allow, CGROUP_V1, lxc.cgroup2.devices.allow",
    "lxc.aparmor.profile, UNKNOWN, lxc.apparmor.profile",
    "lxc.idmaps, UNKNOWN, lxc.idmap",
  })
  void knowsTheNewName(String key, Status status, String newName) {
    RawKeys.Verdict verdict = RawKeys.judge(key);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.newName()).hasValue(newName);
    assertThat(verdict.message()).contains("`" + newName + "`");
  }

  @Test
  void cgroupV1HasNoOtherNamesInCommon() {
    assertThat(RawKeys.judge("lxc.cgroup.memory.limit_in_bytes").status())
        .isEqualTo(Status.CGROUP_V1);
    assertThat(RawKeys.judge("lxc.cgroup.memory.limit_in_bytes").newName()).isEmpty();
  }

  @Test
  void renamedKeysLeadToAcceptedOnes() {
    int renamed = 0;
    for (String line : RawKeyTable.TEXT.split("\n", 0)) {
      if (line.startsWith("renamed ")) {
        renamed++;
        String newName = line.substring(line.lastIndexOf(' ') + 1);
        assertThat(RawKeys.judge(newName).status()).as(line).isEqualTo(Status.ACCEPTED);
      }
    }
    assertThat(renamed).isEqualTo(29);
  }

  @Test
  void saysNothingOfAcceptedKeys() {
    assertThat(RawKeys.judge("lxc.idmap").message()).isEmpty();
    assertThat(RawKeys.judge("lxc.environment.runtime").message()).isEmpty();
    assertThat(RawKeys.judge("lxc.rootfs.path").message()).contains("ignores this line");
  }
}
