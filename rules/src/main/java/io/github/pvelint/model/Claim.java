package io.github.pvelint.model;

import io.github.pvelint.schema.Property;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a guest has and that no other may have at the same time.
 *
 * @param spot where the guest's config says so
 */
public record Claim(Guest guest, Thing thing, Spot spot) {

  /** Kinds of things that one guest alone can have. */
  public enum Kind {
    /** The VMID. */
    NUMBER,
    /** A volume that it can write to. */
    VOLUME,
    /** The hardware address of a network device. */
    MAC_ADDRESS,
    /** A fixed address in a network. */
    IP_ADDRESS
  }

  /**
   * What is claimed.
   *
   * @param network where the name is unique: a bridge with its VLAN; empty for all but addresses
   */
  public record Thing(Kind kind, String name, String network) {

    // Written out, since a record's own methods cost a commit hook some 20 ms at their first call.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Thing thing
          && kind == thing.kind
          && name.equals(thing.name)
          && network.equals(thing.network);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * name.hashCode() + network.hashCode()) + kind.hashCode();
    }
  }

  /**
   * The claims of one kind that a state of a guest makes. A file without a number is no guest of a
   * cluster and claims nothing.
   */
  public static List<Claim> of(Guest guest, Kind kind) {
    return guest.claims(kind);
  }

  static List<Claim> made(Guest guest, Kind kind) {
    if (guest.vmid() == 0) {
      return List.of();
    }
    return switch (kind) {
      case NUMBER -> numbers(guest);
      case VOLUME -> volumes(guest);
      case MAC_ADDRESS -> guest.isTemplate() ? List.of() : macAddresses(guest);
      case IP_ADDRESS -> guest.isTemplate() ? List.of() : ipAddresses(guest);
    };
  }

  private static List<Claim> numbers(Guest guest) {
    // The node tells two files of the same name apart.
    Spot spot = new Spot(guest.anchor(), guest.place(), "", "", guest.node().orElse(""), "");
    return List.of(claim(guest, Kind.NUMBER, Integer.toString(guest.vmid()), "", spot));
  }

  private static List<Claim> volumes(Guest guest) {
    List<Claim> claims = new ArrayList<>();
    for (Volume volume : guest.volumes()) {
      boolean mayBeShared = volume.isShared() || volume.isReadOnly() || volume.isCdrom();
      boolean isDisk =
          volume.volumeId().content().equals("images") && !volume.volumeId().isToBeMade();
      if (isDisk && !mayBeShared && !volume.isUnused()) {
        claims.add(claim(guest, Kind.VOLUME, volume.id().text(), "", volume.spot()));
      }
    }
    return claims;
  }

  private static List<Claim> macAddresses(Guest guest) {
    List<Claim> claims = new ArrayList<>();
    for (NetworkDevice device : guest.networkDevices()) {
      Optional<Property> mac = device.macAddress();
      Optional<String> network = device.network();
      if (mac.isPresent() && network.isPresent()) {
        Spot spot = device.setting().spot(mac.get()).underlining(device.setting().value(mac.get()));
        String name = mac.get().text().toUpperCase(Locale.ROOT);
        claims.add(claim(guest, Kind.MAC_ADDRESS, name, network.get(), spot));
      }
    }
    return claims;
  }

  private static List<Claim> ipAddresses(Guest guest) {
    List<Claim> claims = new ArrayList<>();
    for (NetworkDevice device : guest.networkDevices()) {
      Optional<String> network = device.network();
      Optional<Setting> addresses = addresses(guest, device);
      if (network.isPresent() && addresses.isPresent()) {
        addAddress(guest, addresses.get(), "ip", network.get(), claims);
        addAddress(guest, addresses.get(), "ip6", network.get(), claims);
      }
    }
    return claims;
  }

  /** Those of a VM are what cloud-init would tell it: nothing without such a drive. */
  private static Optional<Setting> addresses(Guest guest, NetworkDevice device) {
    if (!(guest instanceof Vm vm)) {
      return Optional.of(device.setting());
    }
    for (Volume volume : vm.volumes()) {
      if (volume.volumeId().isCloudInit()) {
        return vm.option("ipconfig".concat(device.key().substring("net".length())));
      }
    }
    return Optional.empty();
  }

  /** Words such as {@code dhcp} have no prefix length. */
  private static void addAddress(
      Guest guest, Setting setting, String name, String network, List<Claim> claims) {
    Optional<Property> address = setting.property(name);
    if (address.isPresent() && address.get().text().indexOf('/') > 0) {
      Slice value = setting.value(address.get());
      Slice alone = value.part(0, value.raw().indexOf('/'));
      Spot spot = setting.spot(address.get()).underlining(alone);
      String text = alone.text().toLowerCase(Locale.ROOT);
      claims.add(claim(guest, Kind.IP_ADDRESS, text, network, spot));
    }
  }

  private static Claim claim(Guest guest, Kind kind, String name, String network, Spot spot) {
    return new Claim(guest, new Thing(kind, name, network), spot);
  }

  /** Whether the same guest makes both; a guest is known by its file. */
  public boolean isOfSameGuest(Claim other) {
    return guest.anchor().source().name().equals(other.guest().anchor().source().name());
  }
}
