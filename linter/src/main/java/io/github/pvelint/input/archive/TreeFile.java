package io.github.pvelint.input.archive;

import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.SourceFault;
import java.io.IOException;

/** Takes one file out of an archive; what is wrong with it alone stops nothing else. */
final class TreeFile {
  private TreeFile() {}

  /** Where the bytes come from. */
  interface Opening {
    byte[] bytes() throws IOException, SourceFault;
  }

  static void take(String name, Contents contents, Opening opening)
      throws IOException, SourceFault {
    byte[] bytes;
    try {
      bytes = opening.bytes();
    } catch (SourceFault e) {
      contents.fault(name, e.getMessage());
      return;
    }
    contents.file(name, bytes);
  }
}
