package io.github.pvelint.policy;

/** A policy file in its place among others. */
public record LayeredFile(PolicyFile file, Layer layer) {}
