package io.github.pvelint.lint;

import io.github.pvelint.model.Waiver;

/** A waiver of a policy file, and the subjects that it is about. */
public record PolicyWaiver(Waiver waiver, SubjectSelector subjects) {}
