package io.github.pvelint.policy.node;

import io.github.pvelint.policy.node.PolicyNode.Entries;
import io.github.pvelint.policy.node.PolicyNode.Entry;
import io.github.pvelint.policy.node.PolicyNode.Items;
import io.github.pvelint.policy.node.PolicyNode.Scalar;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML, and JSON as a part of it. Only composed, never constructed: no tag makes an object, no text
 * becomes a date, {@code on} stays a key.
 */
final class YamlNodes {
  private static final int DEEPEST = 20;
  private static final int MOST_ALIASES = 20;
  private static final int MOST_NODES = 50_000;
  private static final Set<Tag> PLAIN_TAGS =
      Set.of(
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.TIMESTAMP,
          Tag.MERGE,
          Tag.SEQ,
          Tag.MAP);

  private final Source source;
  private final Problems problems;
  private int nodes;
  private int depth;

  YamlNodes(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  Optional<PolicyNode> read(String text) {
    Offsets offsets = new Offsets(source, text);
    try {
      StreamReader reader = new StreamReader(text);
      LoaderOptions limits = limits();
      Node root =
          new Composer(new ParserImpl(reader, limits), new Resolver(), limits).getSingleNode();
      return root == null
          ? Optional.of(new Entries(List.of(), source.slice(0, 0)))
          : Optional.of(node(root, offsets));
    } catch (MarkedYAMLException e) {
      complain(e, offsets);
    } catch (YAMLException e) {
      problems.add(source.slice(0, 0), "is no YAML that can be read here: " + reason(e));
    } catch (TooLarge e) {
      problems.add(e.at, "too many values or too deep, repetitions by aliases counted: not read");
    }
    return Optional.empty();
  }

  private static LoaderOptions limits() {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(PolicyText.LARGEST);
    limits.setNestingDepthLimit(DEEPEST);
    limits.setMaxAliasesForCollections(MOST_ALIASES);
    limits.setAllowRecursiveKeys(false);
    limits.setMergeOnCompose(false);
    // Any tag may be composed, since nothing is constructed; node() refuses it with its place.
    limits.setTagInspector(tag -> true);
    return limits;
  }

  private void complain(MarkedYAMLException e, Offsets offsets) {
    Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    Slice at = mark == null ? source.slice(0, 0) : offsets.slice(mark.getIndex(), mark.getIndex());
    problems.add(at, "is no YAML" + problems.quote(String.valueOf(e.getProblem())));
  }

  /** What SnakeYAML says of limits, on one line and without the text of the file. */
  private static String reason(YAMLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private PolicyNode node(Node node, Offsets offsets) {
    Slice at = offsets.slice(node.getStartMark().getIndex(), node.getEndMark().getIndex());
    if (++nodes > MOST_NODES || depth > DEEPEST) {
      throw new TooLarge(at);
    }
    if (!PLAIN_TAGS.contains(node.getTag())) {
      problems.add(at, "there may be no tag" + problems.quote(node.getTag().getValue()));
    }
    depth++;
    PolicyNode value = value(node, at, offsets);
    depth--;
    return value;
  }

  private PolicyNode value(Node node, Slice at, Offsets offsets) {
    if (node instanceof MappingNode mapping) {
      return entries(mapping, at, offsets);
    } else if (node instanceof SequenceNode sequence) {
      return new Items(sequence.getValue().stream().map(item -> node(item, offsets)).toList(), at);
    } else if (node instanceof ScalarNode scalar) {
      return new Scalar(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, at);
    }
    throw new IllegalStateException("no kind of YAML node: " + node.getNodeId());
  }

  private Entries entries(MappingNode mapping, Slice at, Offsets offsets) {
    List<Entry> entries = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      PolicyNode key = node(tuple.getKeyNode(), offsets);
      PolicyNode value = node(tuple.getValueNode(), offsets);
      if (!(key instanceof Scalar name)) {
        problems.add(key.at(), "a key must be a word, this is " + key.noun());
      } else if (!known.add(name.text())) {
        problems.add(name.at(), "the key" + problems.quote(name.text()) + " is there twice");
      } else {
        entries.add(new Entry(name, value));
      }
    }
    return new Entries(entries, at);
  }

  /** Aliases multiply what is written. */
  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Slice at;

    TooLarge(Slice at) {
      this.at = at;
    }
  }
}
