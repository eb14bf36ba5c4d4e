package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Set;

/** A rule about where HA resources run, as there are from release 9 on. */
public record HaRule(SectionConfigSection section) {

  public String id() {
    return section.id().raw();
  }

  /** Whether it names the nodes for resources; otherwise it is about resources among each other. */
  public boolean isNodeAffinity() {
    return section.type().equals("node-affinity");
  }

  /** The resources that it is about: {@code vm:100}, {@code ct:101} ... */
  public List<Slice> resources() {
    return HaGroup.words(section, "resources");
  }

  /** Whether the resource is one of them. */
  public boolean isAbout(String sid) {
    return resources().stream().anyMatch(resource -> resource.is(sid));
  }

  /** The nodes of a node-affinity rule, each with {@code :PRIORITY} if it has one. */
  public List<Slice> nodes() {
    return HaGroup.words(section, "nodes");
  }

  /** The names of those nodes. */
  public Set<String> nodeNames() {
    return HaGroup.names(nodes());
  }

  public boolean isEnabled() {
    return !section.isOn("disable", false);
  }

  /**
   * Whether it is in force and leaves its resources no other node, even if all of these are down.
   */
  public boolean isRestriction() {
    return isEnabled() && isNodeAffinity() && section.isOn("strict", false);
  }

  /** Whether it is in force and keeps its resources on one and the same node. */
  public boolean keepsTogether() {
    return isEnabled() && section.value("affinity").filter("positive"::equals).isPresent();
  }

  /** Whether it is in force and keeps its resources on different nodes. */
  public boolean keepsApart() {
    return isEnabled() && section.value("affinity").filter("negative"::equals).isPresent();
  }
}
