package io.github.pvelint.schema;

import io.github.pvelint.syntax.PropertyReader;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/**
 * Checks values as Proxmox's loaders do (check_type in PVE::QemuServer and PVE::LXC::Config). One
 * instance serves one thread: it keeps a reader.
 */
public final class ValueCheck {
  private final PropertyReader reader = new PropertyReader();

  /** A check with a reader of its own. */
  public ValueCheck() {}

  /**
   * What the loader makes of a value.
   *
   * @param schema of the guest's kind
   * @param option of that schema, as {@link Schema#find} or {@link Schema#findFleecing} gave it
   * @param value as the line holds it, trimmed
   * @param cpus the CPU models that the cluster defines
   */
  public Checked check(Schema schema, Option option, Slice value, CustomCpuModels cpus) {
    throw new UnsupportedOperationException(schema.kind() + option.name() + value + cpus + reader);
  }

  /**
   * What only Proxmox's API would object to in a loaded value: enum, minimum, maximum, pattern and
   * length of a top-level option, which its loader does not look at.
   *
   * @param value as {@link Checked.Accepted#value()} holds it
   * @return absent if it is within bounds
   */
  public Optional<Problem> rangeProblem(Option option, String value) {
    throw new UnsupportedOperationException(option.name() + value);
  }
}
