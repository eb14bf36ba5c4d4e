package io.github.pvelint.policy.node;

import io.github.pvelint.policy.node.PolicyNode.Entries;
import io.github.pvelint.policy.node.PolicyNode.Entry;
import io.github.pvelint.policy.node.PolicyNode.Items;
import io.github.pvelint.policy.node.PolicyNode.Scalar;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.configuration2.PropertiesConfiguration.PropertiesReader;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;

/**
 * Properties: a dot in a key leads one level down, two dots are a dot of the name; keys that are
 * all numbers make a list in their order. Only the reader of lines is used: it knows neither
 * includes nor interpolation.
 */
final class PropertyNodes {
  private static final int DEEPEST = 20;

  private final Source source;
  private final Problems problems;
  private final Branch root;

  PropertyNodes(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.root = new Branch(source.slice(0, 0));
  }

  Optional<PolicyNode> read(String text) {
    try (PropertiesReader reader = new PropertiesReader(new StringReader(text))) {
      int line = 0;
      while (reader.nextProperty()) {
        add(reader, at(line + reader.getCommentLines().size() + 1));
        line = reader.getLineNumber();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory fails", e);
    } catch (ConfigurationRuntimeException e) {
      problems.add(source.slice(0, 0), "is no file of properties: a broken \\u escape");
      return Optional.empty();
    }
    return Optional.of(root.node());
  }

  private Slice at(int line) {
    return source.line(Math.min(line, source.lineCount())).strip();
  }

  private void add(PropertiesReader reader, Slice at) {
    List<String> path = path(reader.getPropertyName());
    if (path.size() > DEEPEST) {
      problems.add(at, "a key of more than " + DEEPEST + " levels");
    } else if (!root.put(path, new Scalar(reader.getPropertyValue(), true, at))) {
      problems.add(at, "the key" + problems.quote(reader.getPropertyName()) + " is there twice");
    }
  }

  private static List<String> path(String key) {
    List<String> path = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) != '.') {
        name.append(key.charAt(i));
      } else if (i + 1 < key.length() && key.charAt(i + 1) == '.') {
        name.append('.');
        i++;
      } else {
        path.add(name.toString());
        name.setLength(0);
      }
    }
    path.add(name.toString());
    return path;
  }

  /** A key that has keys below it. */
  private static final class Branch {
    private final Slice at;
    private final Map<String, Branch> branches = new LinkedHashMap<>();
    private final Map<String, Scalar> leaves = new LinkedHashMap<>();

    Branch(Slice at) {
      this.at = at;
    }

    /** False if the key is there already, with a value or with keys below it. */
    boolean put(List<String> path, Scalar value) {
      String name = path.get(0);
      if (path.size() > 1) {
        return !leaves.containsKey(name)
            && branches
                .computeIfAbsent(name, any -> new Branch(value.at()))
                .put(path.subList(1, path.size()), value);
      }
      return !branches.containsKey(name) && leaves.putIfAbsent(name, value) == null;
    }

    PolicyNode node() {
      List<Entry> entries = new ArrayList<>();
      branches.forEach((name, branch) -> entries.add(entry(name, branch.at, branch.node())));
      leaves.forEach((name, leaf) -> entries.add(entry(name, leaf.at(), leaf)));
      entries.sort(Comparator.comparingInt(entry -> entry.key().at().start()));
      boolean isList = entries.stream().allMatch(entry -> isNumber(entry.key().text()));
      return isList && !entries.isEmpty() ? items(entries) : new Entries(entries, at);
    }

    private static Entry entry(String name, Slice at, PolicyNode value) {
      return new Entry(new Scalar(name, true, at), value);
    }

    private Items items(List<Entry> entries) {
      entries.sort(Comparator.comparingInt(entry -> Integer.parseInt(entry.key().text())));
      return new Items(entries.stream().map(Entry::value).toList(), at);
    }

    private static boolean isNumber(String name) {
      return !name.isEmpty()
          && name.length() < 6
          && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }
  }
}
