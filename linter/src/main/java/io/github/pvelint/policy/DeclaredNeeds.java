package io.github.pvelint.policy;

import io.github.pvelint.syntax.Slice;
import java.util.List;

/**
 * What is declared about the workloads of some guests.
 *
 * @param words as a policy has them
 */
public record DeclaredNeeds(List<String> words, Slice at) {
  public DeclaredNeeds {
    words = List.copyOf(words);
  }
}
