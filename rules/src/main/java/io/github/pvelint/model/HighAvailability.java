package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the HA manager looks after, from {@code ha/resources.cfg}, {@code ha/groups.cfg} and {@code
 * ha/rules.cfg} (PVE::HA::Config).
 *
 * @param resources in file order
 * @param groups the groups of releases before 9, which turns them into rules
 * @param rules from release 9 on; disabled ones are among them
 * @param complaints what Proxmox did not take, and why
 * @param bySid the resources, made of those
 */
public record HighAvailability(
    List<HaResource> resources,
    List<HaGroup> groups,
    List<HaRule> rules,
    List<SectionConfigComplaint> complaints,
    Index<String, HaResource> bySid) {

  public HighAvailability {
    resources = List.copyOf(resources);
    groups = List.copyOf(groups);
    rules = List.copyOf(rules);
    complaints = List.copyOf(complaints);
  }

  private HighAvailability(
      List<HaResource> resources,
      List<HaGroup> groups,
      List<HaRule> rules,
      List<SectionConfigComplaint> complaints) {
    this(resources, groups, rules, complaints, new Index<>(resources, HaResource::sid));
  }

  /** Reads the files that are there. */
  static HighAvailability read(
      Optional<Source> resources, Optional<Source> groups, Optional<Source> rules) {
    List<SectionConfigComplaint> complaints = new ArrayList<>();
    return new HighAvailability(
        sections(resources, HaSchema.RESOURCES, complaints).map(HaResource::new).toList(),
        sections(groups, HaSchema.GROUPS, complaints).map(HaGroup::new).toList(),
        sections(rules, HaSchema.RULES, complaints).map(HaRule::new).toList(),
        complaints);
  }

  private static Stream<SectionConfigSection> sections(
      Optional<Source> source,
      SectionConfigSchema schema,
      List<SectionConfigComplaint> complaints) {
    Optional<SectionConfig> config = source.map(text -> SectionConfig.load(text, schema));
    config.ifPresent(loaded -> complaints.addAll(loaded.complaints()));
    return config.stream()
        .flatMap(loaded -> loaded.sections().stream())
        .filter(section -> !section.isVanished());
  }

  /** The resource that the guest is; absent if HA does not know it, or as the other kind only. */
  public Optional<HaResource> resource(Guest guest) {
    return bySid.first(HaResource.sid(guest));
  }

  /** The group of that name. */
  public Optional<HaGroup> group(String id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /**
   * The nodes on which the HA manager may run the guest: all nodes, unless a strict node-affinity
   * rule or a restricted group says otherwise; of guests that must stay together, those that suit
   * all of them. A guest that HA does not look after stays where it is.
   *
   * @return sorted by name; empty if there is none, or if the nodes of the cluster are not known
   */
  public Set<String> candidates(Guest guest, Cluster cluster) {
    Optional<HaResource> resource = resource(guest);
    Set<String> nodes = new TreeSet<>(cluster.nodes());
    if (resource.isEmpty()) {
      nodes.retainAll(guest.node().stream().toList());
      return nodes;
    }
    for (String sid : companions(resource.get().sid())) {
      restrictions(sid).forEach(nodes::retainAll);
    }
    return nodes;
  }

  /** The resource and all that positive resource-affinity rules keep beside it. */
  private Set<String> companions(String sid) {
    Set<String> together = new LinkedHashSet<>(Set.of(sid));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (HaRule rule : rules) {
        if (rule.keepsTogether() && together.stream().anyMatch(rule::isAbout)) {
          grows |= together.addAll(rule.resources().stream().map(Slice::raw).toList());
        }
      }
    }
    return together;
  }

  private Stream<Set<String>> restrictions(String sid) {
    Stream<Set<String>> byRule =
        rules.stream()
            .filter(rule -> rule.isRestriction() && rule.isAbout(sid))
            .map(HaRule::nodeNames);
    Stream<Set<String>> byGroup =
        bySid.all(sid).stream()
            .flatMap(resource -> resource.group().stream())
            .flatMap(group -> group(group.value()).stream())
            .filter(HaGroup::isRestricted)
            .map(HaGroup::nodeNames);
    return Stream.concat(byRule, byGroup);
  }
}
