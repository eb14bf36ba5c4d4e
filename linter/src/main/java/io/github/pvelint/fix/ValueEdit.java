package io.github.pvelint.fix;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The change of a value, down to the parts between its commas: all others stay as they are. */
final class ValueEdit {
  private final List<Slice> old;
  private final List<String> wanted;
  private final int before;
  private final int behind;

  private ValueEdit(Slice value, String text) {
    this.old = parts(value);
    this.wanted = List.of(text.split(",", -1));
    this.before = before();
    this.behind = behind();
  }

  /** What makes the value another; absent if it is the same already. */
  static Optional<Edit> of(Slice value, String wanted) {
    return wanted.equals(value.text())
        ? Optional.empty()
        : Optional.of(new ValueEdit(value, wanted).edit());
  }

  private Edit edit() {
    int last = old.size() - behind;
    String text = String.join(",", wanted.subList(before, wanted.size() - behind));
    boolean isInserted = before == last;
    boolean isRemoved = before == wanted.size() - behind;
    if (isInserted && before > 0) {
      return new Edit(between(old.get(before - 1).end(), old.get(before - 1).end()), "," + text);
    } else if (isInserted) {
      return new Edit(between(old.get(0).start(), old.get(0).start()), text + ",");
    } else if (isRemoved && before > 0) {
      return new Edit(between(old.get(before - 1).end(), old.get(last - 1).end()), "");
    } else if (isRemoved) {
      return new Edit(between(old.get(0).start(), old.get(last).start()), "");
    }
    return new Edit(between(old.get(before).start(), old.get(last - 1).end()), text);
  }

  private Slice between(int start, int end) {
    return old.get(0).source().slice(start, end);
  }

  /** How many parts at the beginning are the same. */
  private int before() {
    int most = Math.min(old.size(), wanted.size());
    int count = 0;
    while (count < most && old.get(count).text().equals(wanted.get(count))) {
      count++;
    }
    return count;
  }

  /** How many of the other parts at the end are the same. */
  private int behind() {
    int most = Math.min(old.size(), wanted.size()) - before;
    int count = 0;
    while (count < most
        && old.get(old.size() - 1 - count).text().equals(wanted.get(wanted.size() - 1 - count))) {
      count++;
    }
    return count;
  }

  private static List<Slice> parts(Slice value) {
    List<Slice> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || value.byteAt(i) == ',') {
        parts.add(value.part(start, i));
        start = i + 1;
      }
    }
    return parts;
  }
}
