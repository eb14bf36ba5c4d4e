package io.github.pvelint.fix;

import io.github.pvelint.syntax.Source;

/** A file before and after all of its fixes. */
public record Change(Source before, Source after) {}
