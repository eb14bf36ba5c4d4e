package io.github.pvelint.policy;

import io.github.pvelint.lint.SubjectSelector;
import io.github.pvelint.model.Waiver;

/** A waiver of {@code waivers:} and what it is about. */
record WaiverEntry(Waiver waiver, SubjectSelector select) {}
