package io.github.pvelint.rule;

import io.github.pvelint.syntax.Slice;

/**
 * Something that a rule could not judge, since a fact was not given: the subject is then only
 * partly evaluated, never passed.
 *
 * @param at what could not be judged
 * @param why the missing fact, {@code storage "nas" is not in storage.cfg}
 */
public record Unknown(Slice at, String why) {}
