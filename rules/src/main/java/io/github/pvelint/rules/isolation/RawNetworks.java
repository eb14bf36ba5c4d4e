package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.Setting;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Network devices that raw lines make, past Proxmox's {@code netN}. */
final class RawNetworks {
  private RawNetworks() {}

  /** The lines that set their types; of several for one device the last. */
  static Collection<Setting> types(Container container) {
    Map<String, Setting> types = new LinkedHashMap<>(0);
    for (Setting line : container.section().raw()) {
      if (line.key().startsWith("lxc.net.") && line.key().endsWith(".type")) {
        types.put(line.key(), line);
      }
    }
    return types.values();
  }
}
