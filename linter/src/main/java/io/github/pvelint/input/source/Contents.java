package io.github.pvelint.input.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a reader takes out of a source. It grows while the source is read, so that what came before
 * a fault is not lost.
 */
public final class Contents {
  /** 1 MiB, in bytes: pmxcfs holds no larger file (memdb.h, MEMDB_MAX_FILE_SIZE). */
  public static final int FILE_LIMIT = 1 << 20;

  /** 128 MiB, in bytes: pmxcfs holds no more in all (memdb.h, MEMDB_MAX_FSSIZE). */
  private static final long TOTAL_LIMIT = 128L << 20;

  /** Ten times what a cluster of ten thousand guests and an /etc around it have. */
  private static final int MEMBER_LIMIT = 200_000;

  /** Reports show no more of them; a hostile source has any number. */
  private static final int FAULT_LIMIT = 1000;

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final Set<String> nodes = new TreeSet<>();
  private final Set<String> secrets = new TreeSet<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<GuestBackup> backups = new ArrayList<>();
  private long total;
  private int members;
  private boolean hasMountPoint;
  private boolean isWhole = true;

  /**
   * Something that could not be read.
   *
   * @param path in the source, or as reports show it; empty for the source itself
   * @param isShown whether the path is as reports show it
   */
  public record Fault(String path, boolean isShown, String message) {}

  /**
   * Takes note that the source has a file or folder.
   *
   * @param path its normal name, see {@link MemberName}
   * @throws SourceFault if it has too many
   */
  public void met(String path) throws SourceFault {
    if (++members > MEMBER_LIMIT) {
      throw new SourceFault(
          "holds more than " + MEMBER_LIMIT + " files, which no copy of /etc/pve does");
    }
    int at = path.startsWith("nodes/") ? 0 : path.indexOf("/nodes/") + 1;
    if (at > 0 || path.startsWith("nodes/")) {
      int end = path.indexOf('/', at + "nodes/".length());
      nodes.add(end < 0 ? path : path.substring(0, end));
    }
    hasMountPoint |= path.equals("pve") || path.equals("etc/pve") || path.endsWith("/etc/pve");
  }

  /**
   * Takes a file.
   *
   * @throws SourceFault if all files together are too much
   */
  public void file(String path, byte[] bytes) throws SourceFault {
    total += bytes.length;
    if (total > TOTAL_LIMIT) {
      throw new SourceFault("holds more than 128 MiB of configs, which no cluster has");
    }
    files.put(path, bytes);
  }

  /** Takes note of a file with secrets, which is not read. */
  public void secret(String path) {
    secrets.add(path);
  }

  /** Takes note of a file in the source that cannot be read; empty for the source itself. */
  public void fault(String path, String message) {
    add(new Fault(path, false, message));
  }

  /** Takes note of a file that cannot be read, by the name that reports show. */
  public void faultOf(String shown, String message) {
    add(new Fault(shown, true, message));
  }

  private void add(Fault fault) {
    isWhole = false;
    if (faults.size() < FAULT_LIMIT) {
      faults.add(fault);
    }
  }

  /** Something to say about the source that is nobody's fault; no full stop at its end. */
  public void note(String message) {
    notes.add(message);
  }

  /** Takes a backup. */
  public void backup(GuestBackup backup) {
    backups.add(backup);
  }

  /** The files by name. */
  public SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** The folders of nodes, with all that is above them: {@code etc/pve/nodes/pve1}. */
  public Set<String> nodes() {
    return Collections.unmodifiableSet(nodes);
  }

  /** Files with secrets. */
  public Set<String> secrets() {
    return Collections.unmodifiableSet(secrets);
  }

  /** What could not be read. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** What there is to say. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** The backups in the order in which they were met. */
  public List<GuestBackup> backups() {
    return List.copyOf(backups);
  }

  /** Whether all that was wanted could be read. */
  public boolean isWhole() {
    return isWhole;
  }

  /** Whether a folder /etc/pve was met, with or without anything in it. */
  public boolean hasMountPoint() {
    return hasMountPoint;
  }
}
