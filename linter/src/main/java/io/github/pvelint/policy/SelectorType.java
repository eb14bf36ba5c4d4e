package io.github.pvelint.policy;

import io.github.pvelint.lint.Glob;
import io.github.pvelint.lint.SubjectSelector;
import io.github.pvelint.policy.node.EntriesType;
import io.github.pvelint.policy.node.Fields;
import io.github.pvelint.policy.node.Key;
import io.github.pvelint.policy.node.PolicyNode;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.policy.node.ValueType;
import io.github.pvelint.policy.node.ValueTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Picks guests and other subjects: all keys must hold, of each key one value. */
public final class SelectorType implements ValueType<SubjectSelector> {
  private final UnaryOperator<String> paths;

  /**
   * Selectors of a run.
   *
   * @param paths what globs of paths are held against, by the name of the file in reports
   */
  public SelectorType(UnaryOperator<String> paths) {
    this.paths = paths;
  }

  private EntriesType<SubjectSelector> type() {
    return new EntriesType<>(Keys.ALL, this::make);
  }

  private Optional<SubjectSelector> make(Fields fields, Problems problems) {
    Selector selector =
        new Selector(
            fields.get(Keys.KIND),
            fields.get(Keys.VMID),
            fields.get(Keys.NODE),
            fields.get(Keys.POOL),
            fields.get(Keys.TAG),
            fields.get(Keys.NAME),
            fields.get(Keys.PATH),
            paths);
    if (selector.isEverything()) {
      problems.add(
          fields.at(),
          "selects everything: name at least one of kind, vmid, node, pool, tag, name, path");
      return Optional.empty();
    }
    return Optional.of(selector);
  }

  @Override
  public Optional<SubjectSelector> read(PolicyNode node, Problems problems) {
    return type().read(node, problems);
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>(type().schema());
    schema.put("minProperties", 1);
    return schema;
  }

  /** Apart, since most policies select nothing. */
  private static final class Keys {
    private static final ValueType<List<Glob>> GLOBS =
        ValueTypes.listOf(ValueTypes.text().map(Glob::new));
    private static final Key<List<String>> KIND =
        Key.of("kind", "What it is.", ValueTypes.listOf(ValueTypes.oneOf(kinds())));
    private static final Key<List<VmidType.Range>> VMID =
        Key.of(
            "vmid",
            "The guest's number, or ranges such as 100-199.",
            ValueTypes.listOf(new VmidType()));
    private static final Key<List<Glob>> NODE =
        Key.of("node", "The node whose folder the guest is in; globs.", GLOBS);
    private static final Key<List<Glob>> POOL =
        Key.of("pool", "The guest's pool, if user.cfg was given; globs.", GLOBS);
    private static final Key<List<Glob>> TAG =
        Key.of("tag", "A tag of the guest, upper and lower case alike; globs.", GLOBS);
    private static final Key<List<Glob>> NAME = Key.of("name", "The guest's name; globs.", GLOBS);
    private static final Key<List<Glob>> PATH =
        Key.of(
            "path",
            "The file, relative to where policies are looked for: the repository, or the cluster's"
                + " folder; globs, in which `*` takes slashes too.",
            GLOBS);
    private static final List<Key<?>> ALL = List.of(KIND, VMID, NODE, POOL, TAG, NAME, PATH);

    private static Map<String, String> kinds() {
      Map<String, String> kinds = new LinkedHashMap<>();
      for (String kind : List.of("lxc", "qemu", "backup-job", "storage", "cluster")) {
        kinds.put(kind, kind);
      }
      return kinds;
    }
  }
}
