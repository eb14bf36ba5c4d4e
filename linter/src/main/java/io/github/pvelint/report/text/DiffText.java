package io.github.pvelint.report.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.pvelint.fix.Change;
import io.github.pvelint.report.Redactor;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes of files as a unified diff. Where lines hold neither secrets nor control characters,
 * {@code patch} and {@code git apply} take it.
 */
public final class DiffText {
  private static final int CONTEXT = 3;

  private final Paint paint;
  private final Redactor redactor = new Redactor();

  /**
   * A writer of diffs.
   *
   * @param hasColors whether the output is a terminal that shows them
   */
  public DiffText(boolean hasColors) {
    this.paint = new Paint(hasColors);
  }

  /** Writes the changes in the order given. */
  public void write(List<Change> changes, Appendable out) throws IOException {
    for (Change change : changes) {
      String name = change.before().name();
      List<String> old = lines(change.before());
      List<String> diff =
          UnifiedDiffUtils.generateUnifiedDiff(
              "a/" + name, "b/" + name, old, DiffUtils.diff(old, lines(change.after())), CONTEXT);
      for (int i = 0; i < diff.size(); i++) {
        // The first two name the file, which may begin like anything.
        out.append(i < 2 ? paint.strong(Visible.text(diff.get(i))) + "\n" : line(diff.get(i)));
      }
    }
  }

  /** Lines, one char a byte, each with its line feed: the last one may have none. */
  private static List<String> lines(Source source) {
    List<String> lines = new ArrayList<>();
    String text = source.whole().raw();
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  private String line(String raw) {
    if (raw.startsWith("@@")) {
      return paint.label(raw) + "\n";
    }
    boolean isLast = !raw.endsWith("\n");
    String text = isLast ? raw : raw.substring(0, raw.length() - 1);
    boolean isDos = text.endsWith("\r");
    String body = text.substring(1, isDos ? text.length() - 1 : text.length());
    String shown = text.charAt(0) + Visible.text(redactor.redact(decoded(body)));
    return painted(shown)
        + (isDos ? "\r" : "")
        + (isLast ? "\n\\ No newline at end of file\n" : "\n");
  }

  private static String decoded(String raw) {
    return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private String painted(String shown) {
    return switch (shown.charAt(0)) {
      case '+' -> paint.added(shown);
      case '-' -> paint.removed(shown);
      default -> shown;
    };
  }
}
