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
    return storages.all().stream()
        .filter(storage -> storage.isEnabled() && holdsGuests(storage))
        .filter(storage -> guest.node().map(storage::isOn).orElse(true))
        .filter(storage -> storage.path().filter(own -> shows(path, own)).isPresent())
        .findFirst();
  }

  private static boolean holdsGuests(Storage storage) {
    return CONTENT.stream().anyMatch(kind -> storage.holds(kind).orElse(false));
  }

  private static boolean shows(String path, String storage) {
    String root = HostPath.clean(storage);
    return HostPath.isWithin(root, path)
        || FOLDERS.stream().anyMatch(folder -> path.equals(root + folder));
  }
}
