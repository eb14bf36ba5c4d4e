package io.github.pvelint.policy.node;

import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Optional;

/** A value of a policy file, in whatever format it was written. */
public sealed interface PolicyNode {
  /** Where it stands: file, line, column. */
  Slice at();

  /** For messages: {@code a list} and so on. */
  String noun();

  /**
   * A single value.
   *
   * @param text without quotes and escapes
   * @param plain whether it was written without quotes: only then may it be a number, a truth value
   *     or nothing
   */
  record Scalar(String text, boolean plain, Slice at) implements PolicyNode {
    /** Whether nothing was written behind the key. */
    public boolean isNothing() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String noun() {
      return isNothing() ? "nothing" : plain ? "a word" : "a text";
    }
  }

  /** A list, in its order. */
  record Items(List<PolicyNode> all, Slice at) implements PolicyNode {
    public Items {
      all = List.copyOf(all);
    }

    @Override
    public String noun() {
      return "a list";
    }
  }

  /** Keys with their values in the order of the file; no key comes twice. */
  record Entries(List<Entry> all, Slice at) implements PolicyNode {
    public Entries {
      all = List.copyOf(all);
    }

    @Override
    public String noun() {
      return "a set of keys";
    }

    /** The value of a key. */
    public Optional<PolicyNode> find(String key) {
      for (Entry entry : all) {
        if (entry.key().text().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, PolicyNode value) {}
}
