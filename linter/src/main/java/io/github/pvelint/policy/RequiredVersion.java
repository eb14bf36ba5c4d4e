package io.github.pvelint.policy;

import io.github.pvelint.policy.node.ValueType;
import io.github.pvelint.policy.node.ValueTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The oldest release that will do.
 *
 * @param text as written
 */
record RequiredVersion(String text) {
  private static final String FORM = "[0-9]{1,6}(\\.[0-9]{1,6}){0,2}";
  private static final Pattern RELEASE = Pattern.compile("(" + FORM + ")(-.*)?");

  static final ValueType<RequiredVersion> TYPE =
      new VersionText(
          ValueTypes.text(
              "a version such as 0.2 or 0.2.1",
              FORM,
              text -> Optional.of(new RequiredVersion(text))));

  /** Whether a release will do; one that has no number always does. */
  boolean isMetBy(String release) {
    var matcher = RELEASE.matcher(release);
    return !matcher.matches() || Arrays.compare(numbers(matcher.group(1)), numbers(text)) >= 0;
  }

  private static int[] numbers(String version) {
    List<String> parts = List.of(version.split("\\."));
    int[] numbers = new int[3];
    for (int i = 0; i < parts.size(); i++) {
      numbers[i] = Integer.parseInt(parts.get(i));
    }
    return numbers;
  }
}
