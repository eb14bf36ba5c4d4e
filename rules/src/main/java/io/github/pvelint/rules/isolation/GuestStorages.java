package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Guest;
import io.github.pvelint.model.HostPath;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.Storages;
import java.util.List;
import java.util.Optional;

/** Directories in which storages keep what belongs to guests. */
final class GuestStorages {
  private static final List<String> CONTENT = List.of("images", "rootdir", "backup");
  private static final List<String> FOLDERS = List.of("/images", "/private", "/dump");

  private GuestStorages() {}

  /**
   * The storage whose guests' files a directory of the host shows: the storage's own directory, one
   * above it, or the folder in it that holds disks or backups.
   *
   * @param path cleaned
   */
  static Optional<Storage> shownBy(String path, Guest guest, Storages storages) {
    for (Storage storage : storages.all()) {
      if (storage.isEnabled()
          && holdsGuests(storage)
          && isSeenBy(guest, storage)
          && isShownBy(path, storage)) {
        return Optional.of(storage);
      }
    }
    return Optional.empty();
  }

  private static boolean isSeenBy(Guest guest, Storage storage) {
    return guest.node().isEmpty() || storage.isOn(guest.node().get());
  }

  private static boolean holdsGuests(Storage storage) {
    for (String kind : CONTENT) {
      if (storage.holds(kind).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShownBy(String path, Storage storage) {
    if (storage.path().isEmpty()) {
      return false;
    }
    String root = HostPath.clean(storage.path().get());
    return HostPath.isWithin(root, path)
        || (path.startsWith(root) && FOLDERS.contains(path.substring(root.length())));
  }
}
