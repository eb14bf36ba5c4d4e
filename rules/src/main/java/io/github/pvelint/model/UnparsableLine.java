package io.github.pvelint.model;

import io.github.pvelint.syntax.Line;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that Proxmox's parser cannot read and ignores, with what may have been meant by it. */
public record UnparsableLine(Line line) {
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private static final Pattern ALMOST_AN_OPTION =
      Pattern.compile("(?s)\\s*([A-Za-z][A-Za-z_-]*[0-9]*|lxc\\.[a-z0-9_.-]+)\\s*[:=]\\s*(\\S.*)");

  /** Whether it is the first line of a file that begins with a byte order mark. */
  boolean hasByteOrderMark() {
    return line.text().start() == 0 && line.text().startsWith(BYTE_ORDER_MARK);
  }

  /** What can be seen of it: the line without the byte order mark, if anything follows that. */
  public Slice visible() {
    Slice text = line.text();
    return hasByteOrderMark() && text.length() > BYTE_ORDER_MARK.length()
        ? text.part(BYTE_ORDER_MARK.length(), text.length())
        : text;
  }

  /** What is wrong with it, in words. */
  String message() {
    return fault() + ": Proxmox ignores this line";
  }

  private String fault() {
    if (line instanceof Line.Entry entry) {
      return "`"
          + entry.key().text()
          + (entry.isRaw()
              ? "` is a raw key of LXC, which says nothing to a VM"
              : "` has no value");
    }
    if (hasByteOrderMark()) {
      return "a byte order mark stands before the text";
    }
    Slice text = line.text();
    if (Slice.isSpace(text.byteAt(0))) {
      return "an option, comment or header must begin in the first column";
    }
    if (text.startsWith("[")) {
      return "this is no section header, which is `[NAME]` with nothing behind it";
    }
    return meant().isPresent()
        ? "an option is written `key: value`, the key in small letters with the colon next to it"
        : "this is no option (`key: value`), comment or section header";
  }

  /**
   * The option that it looks like, its key maybe in capital letters: indented, with a blank before
   * the colon, or with an equals sign in place of it. Absent if it looks like none.
   */
  public Optional<Line.Entry> meant() {
    Slice text = visible().stripTrailing();
    Matcher matcher = ALMOST_AN_OPTION.matcher(text.raw());
    return line instanceof Line.Entry || !matcher.matches()
        ? Optional.empty()
        : Optional.of(
            new Line.Entry(
                text.source(),
                line.text().start(),
                line.text().end(),
                text.start() + matcher.start(1),
                text.start() + matcher.end(1),
                text.start() + matcher.start(2),
                text.start() + matcher.end(2)));
  }
}
