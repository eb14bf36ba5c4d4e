package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;

/** Fields separated by white space, as in fstab. */
final class Fields {
  private Fields() {}

  static List<Slice> of(Slice text) {
    List<Slice> fields = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || Slice.isSpace(text.byteAt(i));
      if (!space && start < 0) {
        start = i;
      } else if (space && start >= 0) {
        fields.add(text.part(start, i));
        start = -1;
      }
    }
    return fields;
  }
}
