package io.github.pvelint.schema;

import io.github.pvelint.syntax.Slice;

/**
 * What a format has against a text.
 *
 * @param reason for an administrator, in one sentence without a full stop
 * @param from where the faulty part begins in the text
 * @param to where it ends
 */
record TextFault(String reason, int from, int to) {

  /** The refusal of the value that holds the text. */
  Checked.Refused in(Slice value) {
    return new Checked.Refused(reason, value.part(from, to));
  }
}
