package io.github.pvelint.model;

import io.github.pvelint.model.SectionConfigComplaint.Reason;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The resource pools of a cluster, from user.cfg (PVE::AccessControl::parse_user_config).
 *
 * @param names of all pools; the parents of nested ones are among them, with or without a line
 * @param members the guests, by VMID in file order; a guest is in one pool only, the first that has
 *     it
 * @param complaints what Proxmox did not take, and why
 */
public record Pools(
    Set<String> names, Map<Integer, Member> members, List<SectionConfigComplaint> complaints) {
  // Up to three levels; a name of more is refused.
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+){0,2}");
  private static final Pattern NUMBER = Pattern.compile("0*[0-9]{1,9}");

  /**
   * A guest's place in a pool.
   *
   * @param at the guest's number in the pool's line
   */
  public record Member(String pool, Slice at) {}

  /** Reads user.cfg; only its pools. */
  public static Pools read(Source source) {
    Set<String> names = new TreeSet<>();
    Map<Integer, Member> members = new LinkedHashMap<>();
    List<SectionConfigComplaint> complaints = new ArrayList<>();
    for (int number = 1; number <= source.lineCount(); number++) {
      List<Slice> fields = fields(source.line(number).strip());
      if (fields.get(0).is("pool")) {
        record(fields, names, members, complaints);
      }
    }
    return new Pools(names, members, List.copyOf(complaints));
  }

  private static void record(
      List<Slice> fields,
      Set<String> names,
      Map<Integer, Member> members,
      List<SectionConfigComplaint> complaints) {
    Slice name = fields.size() > 1 ? fields.get(1) : fields.get(0);
    if (fields.size() < 2 || !NAME.matcher(name.raw()).matches()) {
      complaints.add(
          new SectionConfigComplaint(
              Reason.BAD_ID, "pool", name, "the pool is ignored: its name is not allowed"));
      return;
    }
    String pool = name.raw();
    for (int end = pool.length(); end > 0; end = pool.lastIndexOf('/', end - 1)) {
      names.add(pool.substring(0, end));
    }
    for (Slice vmid : fields.size() > 3 ? Words.of(fields.get(3)) : List.<Slice>of()) {
      add(pool, vmid, members).ifPresent(complaints::add);
    }
  }

  private static Optional<SectionConfigComplaint> add(
      String pool, Slice vmid, Map<Integer, Member> members) {
    if (!NUMBER.matcher(vmid.raw()).matches()) {
      return Optional.of(
          new SectionConfigComplaint(
              Reason.BAD_VALUE, "pool", vmid, "the entry is ignored: this is no VMID"));
    }
    Member earlier = members.putIfAbsent(Integer.parseInt(vmid.raw()), new Member(pool, vmid));
    if (earlier == null) {
      return Optional.empty();
    }
    String message = "the entry is ignored: the guest is in pool " + earlier.pool() + " already";
    return Optional.of(new SectionConfigComplaint(Reason.DUPLICATE_MEMBER, "pool", vmid, message));
  }

  /** The parts between colons, trimmed. */
  static List<Slice> fields(Slice line) {
    List<Slice> fields = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.byteAt(i) == ':') {
        fields.add(line.part(start, i).strip());
        start = i + 1;
      }
    }
    return fields;
  }

  /** Whether there is such a pool. */
  public boolean exists(String name) {
    return names.contains(name);
  }

  /** The pool that directly holds the guest; absent if none does. */
  public Optional<String> poolOf(int vmid) {
    return Optional.ofNullable(members.get(vmid)).map(Member::pool);
  }

  /** The guests that are directly in the pool, not those of pools nested in it. */
  public List<Integer> guestsOf(String pool) {
    return members.entrySet().stream()
        .filter(member -> member.getValue().pool().equals(pool))
        .map(Map.Entry::getKey)
        .toList();
  }
}
