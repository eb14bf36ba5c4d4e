package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A line of a description that is meant as a waiver: {@code pvelint ignore RULE[@KEY[~TEXT]] until
 * DATE REASON}, with any number of {@code #} before it. The form holds no character that Proxmox
 * encodes when it writes a description (PVE::Tools::encode_text), and all of it stands on one line:
 * lines of a description keep their order, but not their place among the options.
 */
record WaiverLine(List<String> words) {
  static final String NAME = "pvelint";
  private static final String FORM = "`pvelint ignore RULE[@KEY[~TEXT]] until YYYY-MM-DD REASON`";

  /** What people write who remember another tool's word for it. */
  private static final Set<String> MEANT =
      Set.of("ignore", "disable", "waive", "waiver", "allow", "skip", "suppress");

  private static final int TARGET = 2;
  private static final int UNTIL = 3;
  private static final int DATE = 4;
  private static final int REASON = 5;

  /** Whether somebody wanted to write a waiver; that we are mentioned is no sign of it. */
  static boolean isMeant(String line) {
    String[] words = text(line).toLowerCase(Locale.ROOT).split("[\\s:=-]+", TARGET + 1);
    return words.length >= TARGET && words[0].equals(NAME) && MEANT.contains(words[1]);
  }

  static WaiverLine of(String line) {
    return new WaiverLine(Arrays.asList(text(line).split("\\s+")));
  }

  /** Without what makes it a comment, or a heading to a viewer of Markdown. */
  private static String text(String line) {
    // Whoever copies a line from a page may copy blanks that do not break.
    String text = line.replace('\u00A0', ' ').strip();
    int from = 0;
    while (from < text.length() && (text.charAt(from) == '#' || text.charAt(from) == ' ')) {
      from++;
    }
    return text.substring(from);
  }

  /** What is wrong with it where it stands; absent if it is a waiver. */
  Optional<String> fault(Place place) {
    return place.part() == Place.Part.PENDING || place.part() == Place.Part.SPECIAL
        ? Optional.of("a waiver in this section holds for nothing: write it above the first option")
        : fault().map(what -> what + "; write " + FORM);
  }

  private Optional<String> fault() {
    if (!word(0).equals(NAME) || !word(1).equals("ignore")) {
      return Optional.of("a waiver begins with `pvelint ignore`");
    }
    if (!isTarget(word(TARGET))) {
      return Optional.of(
          word(TARGET).isEmpty()
              ? "the waiver names no rule"
              : "`" + word(TARGET) + "` does not name one rule, or one rule and a key");
    }
    if (!word(UNTIL).equals("until") || date().isEmpty()) {
      return Optional.of(
          word(UNTIL).equals("until") && !word(DATE).isEmpty()
              ? "`" + word(DATE) + "` is no day of the calendar"
              : "the waiver does not say until when it holds");
    }
    return words.size() > REASON ? Optional.empty() : Optional.of("the waiver gives no reason");
  }

  /** {@code RULE}, {@code RULE@KEY} or {@code RULE@KEY~TEXT}, nothing of it empty. */
  private static boolean isTarget(String word) {
    int at = word.indexOf('@');
    String rule = at < 0 ? word : word.substring(0, at);
    String key = at < 0 ? "key" : word.substring(at + 1);
    boolean isId =
        !rule.isEmpty() && rule.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
    return isId && !key.isEmpty() && !key.startsWith("~") && !key.endsWith("~");
  }

  private Optional<LocalDate> date() {
    try {
      // A year beyond 9999 would be written with a sign: ten characters are a usual day.
      return word(DATE).length() == 10
          ? Optional.of(LocalDate.parse(word(DATE)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private String word(int index) {
    return index < words.size() ? words.get(index) : "";
  }

  /** The waiver; to be asked for only where there is no fault. */
  Waiver waiver(Place place, Slice at) {
    Optional<String> section =
        place.part() == Place.Part.SNAPSHOT ? Optional.of(place.name()) : Optional.empty();
    String reason = String.join(" ", words.subList(REASON, words.size()));
    return new Waiver(target(section), reason, date(), Optional.empty(), Waiver.Origin.GUEST, at);
  }

  private WaiverTarget target(Optional<String> section) {
    String[] ruleAndKey = word(TARGET).split("@", 2);
    List<String> keyAndValue = new ArrayList<>();
    if (ruleAndKey.length > 1) {
      keyAndValue.addAll(Arrays.asList(ruleAndKey[1].split("~", 2)));
    }
    return new WaiverTarget(
        ruleAndKey[0],
        section,
        keyAndValue.stream().findFirst(),
        keyAndValue.stream().skip(1).findFirst());
  }
}
