package io.github.pvelint.schema;

import java.util.Optional;
import java.util.Set;

/**
 * The CPU models a cluster defines itself, in {@code virtual-guest/cpu-models.conf}. A VM's {@code
 * cpu: custom-NAME} loads only if NAME is among them.
 *
 * @param names without {@code custom-}; absent if the file was not looked at
 */
public record CustomCpuModels(Optional<Set<String>> names) {
  /** The cluster has no such file. */
  public static final CustomCpuModels NONE = new CustomCpuModels(Optional.of(Set.of()));

  /** The file was not given: any name may exist. */
  public static final CustomCpuModels UNKNOWN = new CustomCpuModels(Optional.empty());

  public CustomCpuModels {
    names = names.isPresent() ? Optional.of(Set.copyOf(names.get())) : Optional.empty();
  }

  /** The models of a file that was read; names without {@code custom-}. */
  public static CustomCpuModels of(Set<String> names) {
    return new CustomCpuModels(Optional.of(names));
  }

  /** Whether the loader would find a model; true if that cannot be known. */
  public boolean mayHave(String name) {
    return names.isEmpty() || names.get().contains(name);
  }
}
