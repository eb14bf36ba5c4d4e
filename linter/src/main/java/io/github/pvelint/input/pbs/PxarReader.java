package io.github.pvelint.input.pbs;

import io.github.pvelint.input.source.AllowList;
import io.github.pvelint.input.source.Contents;
import io.github.pvelint.input.source.MemberName;
import io.github.pvelint.input.source.SourceFault;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An archive of Proxmox Backup Server (pxar, format.rs), read from front to end: items of a type
 * and a size, which is all one needs to pass over what one does not know.
 */
public final class PxarReader {
  private static final long ENTRY = 0xd5956474e588acefL;
  private static final long OLD_ENTRY = 0x11da850a1c1cceffL;
  private static final long FILENAME = 0x16701121063917b3L;
  private static final long PAYLOAD = 0x28147a1b0b7c1a25L;
  private static final long SYMLINK = 0x27f971e7dbf5dc5fL;
  private static final long HARDLINK = 0x51269c8422bd7275L;
  private static final long GOODBYE = 0x2fec4fa642d5731dL;
  private static final long FORMAT_VERSION = 0x730f6c75df16a40dL;
  private static final int ITEM = 16;
  private static final int MODE_MASK = 0170000;
  private static final int MODE_FOLDER = 0040000;
  private static final int NAME_LIMIT = 4096;
  private static final int DEPTH_LIMIT = 128;

  private final InputStream in;
  private final String prefix;
  private final Contents contents;
  private final Deque<String> folders = new ArrayDeque<>();
  private String name = "";

  /**
   * A reader.
   *
   * @param prefix goes before the names of files; empty, or with a slash at its end
   */
  public PxarReader(InputStream in, String prefix, Contents contents) {
    this.in = in;
    this.prefix = prefix;
    this.contents = contents;
  }

  /** Takes the files out of the archive. */
  public void read() throws IOException, SourceFault {
    do {
      ByteBuffer item = bytes(ITEM);
      long type = item.getLong();
      long size = item.getLong() - ITEM;
      if (size < 0) {
        throw new SourceFault("is damaged: a part of it is smaller than nothing");
      }
      take(type, size);
    } while (!folders.isEmpty());
  }

  private void take(long type, long size) throws IOException, SourceFault {
    if (type == FORMAT_VERSION) {
      throw new SourceFault("is of the format that keeps names and contents apart: not read");
    } else if (type == ENTRY || type == OLD_ENTRY) {
      entry(size);
    } else if (type == FILENAME) {
      name = name(size);
    } else if (type == PAYLOAD) {
      payload(size);
    } else if (type == GOODBYE) {
      in.skipNBytes(size);
      folders.pollLast();
    } else {
      if (type == SYMLINK || type == HARDLINK) {
        link();
      }
      in.skipNBytes(size);
    }
  }

  private void entry(long size) throws IOException, SourceFault {
    if (size < Long.BYTES) {
      throw new SourceFault("is damaged: an entry is too short");
    }
    long mode = bytes(Long.BYTES).getLong();
    in.skipNBytes(size - Long.BYTES);
    if ((mode & MODE_MASK) == MODE_FOLDER) {
      folders.addLast(name);
      if (folders.size() > DEPTH_LIMIT) {
        throw new SourceFault("has folders more than " + DEPTH_LIMIT + " deep");
      }
      contents.met(path(""));
    } else if (folders.isEmpty()) {
      throw new SourceFault("is no archive of a folder");
    }
  }

  private String name(long size) throws IOException, SourceFault {
    if (size < 2 || size > NAME_LIMIT) {
      throw new SourceFault("is damaged: a name has an impossible length");
    }
    byte[] bytes = bytes((int) size).array();
    String text = new String(bytes, 0, bytes.length - 1, StandardCharsets.UTF_8);
    if (text.indexOf('/') >= 0 || text.equals("..") || text.equals(".")) {
      throw new SourceFault("holds a file with a name that leads out of its folder");
    }
    return text;
  }

  private void payload(long size) throws IOException, SourceFault {
    String path = path(name);
    contents.met(path);
    if (!AllowList.holds(path)) {
      in.skipNBytes(size);
    } else if (size > Contents.FILE_LIMIT) {
      contents.fault(path, "larger than 1 MiB, which no file in /etc/pve can be");
      in.skipNBytes(size);
    } else {
      contents.file(path, bytes((int) size).array());
    }
  }

  private void link() throws SourceFault {
    String path = path(name);
    if (AllowList.holds(path)) {
      contents.fault(path, "is a link in the archive: not followed");
    }
  }

  /** The root has no name of its own. */
  private String path(String file) throws SourceFault {
    StringBuilder path = new StringBuilder(prefix);
    for (String folder : folders) {
      path.append(folder).append('/');
    }
    return MemberName.of(path.append(file).toString().replaceFirst("^/+", ""));
  }

  private ByteBuffer bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("the end of the archive is missing");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
