package io.github.pvelint.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sections below {@code ha/} (PVE::HA::Resources, Groups and Rules of pve-ha-manager 5.2). They
 * are open: other releases have other properties, and none of those changes what is read here.
 */
final class HaSchema {
  private static final Pattern VMID = Pattern.compile("[1-9][0-9]{2,8}");
  private static final Pattern SID = Pattern.compile("(vm|ct):[1-9][0-9]{2,8}");
  private static final Pattern NODE =
      Pattern.compile("[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(:[0-9]{1,4})?");

  static final SectionConfigSchema RESOURCES =
      new SectionConfigSchema(
          true,
          true,
          true,
          id -> VMID.matcher(id).matches(),
          Map.of("vm", resource(), "ct", resource()),
          Optional.empty());

  static final SectionConfigSchema GROUPS =
      new SectionConfigSchema(true, false, id -> true, Map.of("group", group()), Optional.empty());

  static final SectionConfigSchema RULES =
      new SectionConfigSchema(
          true,
          false,
          id -> true,
          Map.of("node-affinity", nodeAffinity(), "resource-affinity", resourceAffinity()),
          Optional.empty());

  private HaSchema() {}

  private static SectionConfigSchema.Type resource() {
    Map<String, SectionConfigOption> options = new LinkedHashMap<>();
    options.put(
        "state", SectionConfigOption.oneOf("started", "stopped", "enabled", "disabled", "ignored"));
    options.put("group", SectionConfigOption.text());
    options.put("comment", SectionConfigOption.text());
    options.put("max_restart", SectionConfigOption.number(0, Integer.MAX_VALUE));
    options.put("max_relocate", SectionConfigOption.number(0, Integer.MAX_VALUE));
    options.put("failback", SectionConfigOption.onOff());
    return new SectionConfigSchema.Type(Map.copyOf(options), true);
  }

  private static SectionConfigSchema.Type group() {
    return new SectionConfigSchema.Type(
        Map.of(
            "nodes", nodes(),
            "restricted", SectionConfigOption.onOff(),
            "nofailback", SectionConfigOption.onOff(),
            "comment", SectionConfigOption.text()),
        true);
  }

  private static SectionConfigSchema.Type nodeAffinity() {
    return new SectionConfigSchema.Type(
        Map.of(
            "resources", resources(),
            "nodes", nodes(),
            "strict", SectionConfigOption.onOff(),
            "disable", SectionConfigOption.onOff(),
            "comment", SectionConfigOption.text()),
        true);
  }

  private static SectionConfigSchema.Type resourceAffinity() {
    return new SectionConfigSchema.Type(
        Map.of(
            "resources", resources(),
            "affinity", SectionConfigOption.oneOf("positive", "negative").mandatory(),
            "disable", SectionConfigOption.onOff(),
            "comment", SectionConfigOption.text()),
        true);
  }

  private static SectionConfigOption nodes() {
    return SectionConfigOption.list(
            "nodes' names, each with :PRIORITY if wanted",
            word -> NODE.matcher(word.raw()).matches())
        .mandatory();
  }

  private static SectionConfigOption resources() {
    return SectionConfigOption.list(
            "resources such as vm:100 and ct:101", word -> SID.matcher(word.raw()).matches())
        .mandatory();
  }
}
