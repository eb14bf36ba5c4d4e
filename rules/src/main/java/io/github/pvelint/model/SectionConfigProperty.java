package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;

/**
 * A property of a section in a cluster file, as Proxmox took it; or an argument of a command in
 * vzdump.cron.
 *
 * @param line the whole line
 * @param key its name
 * @param keySlice the name as written; of a VMID among a command's arguments, the number itself
 * @param valueSlice the value as written; empty for a flag without one
 * @param value the value as loaded, one char a byte; {@code 1} for a flag without one
 */
public record SectionConfigProperty(
    Slice line, String key, Slice keySlice, Slice valueSlice, String value) {

  /** What to underline when the setting as a whole is at fault: key and value. */
  public Slice whole() {
    int end = Math.max(keySlice.end(), valueSlice.end());
    int start = Math.min(keySlice.start(), valueSlice.start());
    return keySlice.source().slice(start, end);
  }
}
