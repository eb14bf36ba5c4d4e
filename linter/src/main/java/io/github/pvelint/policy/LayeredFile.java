package io.github.pvelint.policy;

/** A policy file in its place among others. */
public record LayeredFile(PolicyFile file, Layer layer) {

  /** A run reads each file once: what is equal is the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof LayeredFile that && file == that.file && layer == that.layer;
  }

  @Override
  public int hashCode() {
    return file.source().name().hashCode();
  }
}
