package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {

  @ParameterizedTest
  @CsvSource({
    "nodes/pve1/lxc/101.conf, nodes/pve1/lxc/101.conf",
    "./lxc//101.conf, lxc/101.conf",
    "/etc/pve/lxc/101.conf, etc/pve/lxc/101.conf",
    "a/../lxc/101.conf, lxc/101.conf",
    "../../lxc/101.conf, lxc/101.conf",
    "lxc\\101.conf, lxc/101.conf",
    "a b/caf\u00e9/100%.conf, a%20b/caf%C3%A9/100%25.conf",
    "a:b?c#d[e].conf, a%3Ab%3Fc%23d%5Be%5D.conf",
    "<stdin>, %3Cstdin%3E",
    "\uD83D\uDE00~_-., %F0%9F%98%80~_-.",
  })
  void pathsBecomeRelativeUris(String path, String uri) {
    assertThat(ArtifactUri.of(path)).isEqualTo(uri);
  }
}
