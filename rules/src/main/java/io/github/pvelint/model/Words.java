package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;

/** Proxmox's lists: words separated by commas, semicolons or white space (split_list). */
public final class Words {
  private Words() {}

  /** The words of a list in order, empty ones left out. */
  public static List<Slice> of(Slice list) {
    List<Slice> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= list.length(); i++) {
      boolean separator = i == list.length() || isSeparator(list.byteAt(i));
      if (!separator && start < 0) {
        start = i;
      } else if (separator && start >= 0) {
        words.add(list.part(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isSeparator(int b) {
    return b == ',' || b == ';' || b == 0 || Slice.isSpace(b);
  }
}
