package io.github.pvelint.fix;

import io.github.pvelint.syntax.Source;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** A file's text with edits done: what no edit is about stays byte for byte. */
public final class PatchedText {
  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt((Edit edit) -> edit.at().start())
          .thenComparingInt(edit -> edit.at().end());

  private PatchedText() {}

  /**
   * Does the edits.
   *
   * @param edits of this source, none within another
   */
  public static Source of(Source source, List<Edit> edits) {
    byte[] old = source.toBytes();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(old.length + 64);
    int done = 0;
    for (Edit edit : edits.stream().sorted(ORDER).toList()) {
      if (!edit.at().source().equals(source) || edit.at().start() < done) {
        throw new IllegalArgumentException("edits of one place, or of another file: " + edit.at());
      }
      bytes.write(old, done, edit.at().start() - done);
      bytes.writeBytes(edit.text().getBytes(StandardCharsets.UTF_8));
      done = edit.at().end();
    }
    bytes.write(old, done, old.length - done);
    return Source.of(source.name(), bytes.toByteArray());
  }
}
