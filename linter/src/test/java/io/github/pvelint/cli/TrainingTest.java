package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
  @TempDir Path folder;

  /** Training says nothing: with a policy that is refused it would judge nothing by one. */
  @Test
  void itsPolicyIsInOrder() throws IOException {
    Files.writeString(folder.resolve("policy.yaml"), Training.POLICY);
    assertThat(Run.of(folder.toRealPath(), "policy", "check", "policy.yaml").out())
        .isEqualTo("policy.yaml: in order\n");
  }
}
