package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;

/**
 * A place in the text together with what stands there, independent of the line it is on: the one
 * makes a finding visible, the other makes it recognisable in the next run.
 *
 * @param slice what is underlined
 * @param place see {@link Place#identity()}
 * @param key the option or raw key, empty for a finding about the whole subject
 * @param subKey the property within the value, empty for the whole line
 * @param detail what tells repeated raw keys apart (a mount entry's source, a device number); empty
 *     for keys that occur once
 * @param value the value as loaded; a finding at the same place with another one is not the same.
 *     Empty for the whole subject
 */
public record Spot(
    Slice slice, Place place, String key, String subKey, String detail, String value) {

  /** A spot for something about the whole subject, shown at the slice. */
  public static Spot whole(Slice slice) {
    return new Spot(slice, Place.CURRENT, "", "", "", "");
  }

  /** The same spot, but underlining something else. */
  public Spot underlining(Slice other) {
    return new Spot(other, place, key, subKey, detail, value);
  }
}
