package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The switches of the firewall, from {@code firewall/cluster.fw} and {@code firewall/VMID.fw}
 * (PVE::Firewall). A guest is behind it only if the cluster's, its own and that of its network
 * device are all on.
 *
 * @param cluster the cluster's; absent without cluster.fw, which is off as well
 * @param guests those of the guests by VMID; a guest without a file is off
 */
public record Firewall(Optional<Switch> cluster, Map<Integer, Switch> guests) {
  private static final Pattern OPTIONS = Pattern.compile("(?i)\\[options\\]\\s*");
  private static final Pattern ENABLE = Pattern.compile("(?i)(enable):\\s*([0-9]+)\\s*");
  private static final Pattern GUEST_FILE = Pattern.compile("(?:.*/)?([1-9][0-9]{2,8})\\.fw");

  /**
   * What a file says.
   *
   * @param file its first line
   * @param enable the line that switches it on or off; absent if there is none: off
   */
  public record Switch(Slice file, Optional<SectionConfigProperty> enable) {

    public boolean isOn() {
      return enable.map(line -> !line.value().matches("0+")).orElse(false);
    }

    /** The line, else the file. */
    public Slice at() {
      return enable.map(SectionConfigProperty::whole).orElse(file);
    }
  }

  /** Reads the files of the folder {@code firewall/}; absent if there is none of the firewall. */
  static Optional<Firewall> read(List<Source> files) {
    Optional<Switch> cluster = Optional.empty();
    Map<Integer, Switch> guests = new LinkedHashMap<>();
    for (Source file : files) {
      Matcher name = GUEST_FILE.matcher(file.name());
      if (name.matches()) {
        guests.put(Integer.parseInt(name.group(1)), read(file));
      } else if (file.name().endsWith("cluster.fw")) {
        cluster = Optional.of(read(file));
      }
    }
    return cluster.isEmpty() && guests.isEmpty()
        ? Optional.empty()
        : Optional.of(new Firewall(cluster, guests));
  }

  /** The last line counts, as in Proxmox's own reader. */
  private static Switch read(Source file) {
    Optional<SectionConfigProperty> enable = Optional.empty();
    boolean isOptions = false;
    for (int number = 1; number <= file.lineCount(); number++) {
      Slice line = file.line(number);
      if (line.startsWith("[")) {
        isOptions = OPTIONS.matcher(line.raw()).matches();
      }
      Matcher matcher = ENABLE.matcher(line.raw());
      if (isOptions && matcher.matches()) {
        Slice key = line.part(matcher.start(1), matcher.end(1));
        Slice value = line.part(matcher.start(2), matcher.end(2));
        enable = Optional.of(new SectionConfigProperty(line, "enable", key, value, value.raw()));
      }
    }
    return new Switch(file.line(1), enable);
  }

  /** Whether the cluster's switch is on. */
  public boolean isOn() {
    return cluster.filter(Switch::isOn).isPresent();
  }

  /** Whether the guest's own switch is on. */
  public boolean isOn(int vmid) {
    return Optional.ofNullable(guests.get(vmid)).filter(Switch::isOn).isPresent();
  }
}
