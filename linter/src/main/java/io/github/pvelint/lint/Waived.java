package io.github.pvelint.lint;

/** A finding that somebody accepts, and the waiver that says so. */
public record Waived(Result result, Waiver waiver) {}
