package io.github.pvelint.input.git;

import java.time.Instant;

/**
 * A commit.
 *
 * @param id its full name
 * @param time when it was committed
 */
public record Revision(String id, Instant time) {}
