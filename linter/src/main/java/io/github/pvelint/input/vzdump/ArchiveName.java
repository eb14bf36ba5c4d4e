package io.github.pvelint.input.vzdump;

import io.github.pvelint.schema.GuestKind;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a backup says (PVE::Storage::archive_info).
 *
 * @param vmid 0 if the name is not the usual one
 * @param begun in the node's local time, whichever that is; absent if the name is not the usual one
 */
public record ArchiveName(GuestKind kind, int vmid, Optional<LocalDateTime> begun) {
  private static final Pattern ANY =
      Pattern.compile(
          "vzdump-(lxc|openvz|qemu)-(.+?)\\.(?:tgz|(?:tar|vma)(?:\\.(?:gz|lzo|zst|bz2))?)");
  private static final Pattern USUAL =
      Pattern.compile(
          "([1-9][0-9]{2,8})-([0-9]{4})_([0-9]{2})_([0-9]{2})-([0-9]{2})_([0-9]{2})_([0-9]{2})");

  /** What the name says; absent if it is not that of a backup, or of one that is not finished. */
  public static Optional<ArchiveName> of(String fileName) {
    Matcher any = ANY.matcher(fileName);
    if (!any.matches()) {
      return Optional.empty();
    }
    GuestKind kind = any.group(1).equals("qemu") ? GuestKind.QEMU : GuestKind.LXC;
    Matcher usual = USUAL.matcher(any.group(2));
    return Optional.of(
        usual.matches()
            ? new ArchiveName(kind, Integer.parseInt(usual.group(1)), begun(usual))
            : new ArchiveName(kind, 0, Optional.empty()));
  }

  private static Optional<LocalDateTime> begun(Matcher usual) {
    int[] parts = new int[6];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Integer.parseInt(usual.group(i + 2));
    }
    try {
      return Optional.of(
          LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
