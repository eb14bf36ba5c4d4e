package io.github.pvelint.lint;

import io.github.pvelint.model.Waiver;

/** A finding that somebody accepts, and the waiver that says so. */
public record Waived(Result result, Waiver waiver) {}
