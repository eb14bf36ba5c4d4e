package io.github.pvelint.syntax;

import io.github.pvelint.syntax.generated.CalendarLexer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;

/** Says in words why a text is no calendar event. */
final class CalendarFault {
  private static final Pattern CRON = Pattern.compile("[0-9*][^ \\t]*([ \\t]+[^ \\t]+){4}");
  private static final List<String> SHORTHANDS =
      List.of(
          "minutely",
          "hourly",
          "daily",
          "weekly",
          "monthly",
          "quarterly",
          "semiannually",
          "semi-annually",
          "yearly",
          "annually");

  private CalendarFault() {}

  /** The reason for a syntax error at the token of that type. */
  static String reason(Slice text, Slice at, int type) {
    String fault = at.text();
    if (text.isEmpty()) {
      return "it names no weekday, date or time";
    }
    if (CRON.matcher(text.raw()).matches()) {
      return "it is a line of cron, and a calendar event puts the hour first: mon..fri 02:30";
    }
    return switch (type) {
      case Token.EOF -> "it ends too early";
      case CalendarLexer.BLANKS -> blanks(text.part(0, at.start() - text.start()).raw());
      case CalendarLexer.WORD -> word(fault);
      case CalendarLexer.SHORTHAND -> "`" + fault + "` must stand alone";
      case CalendarLexer.WEEKDAY -> "`" + fault + "` cannot stand here: weekdays come first";
      default -> "`" + fault + "` cannot stand here";
    };
  }

  private static String blanks(String before) {
    if (before.endsWith(",")) {
      return "a list holds no blanks";
    }
    return SHORTHANDS.contains(before)
        ? "nothing may follow `" + before + "`"
        : "nothing may follow the time";
  }

  private static String word(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (SHORTHANDS.contains(lower)) {
      return "`" + word + "` must be written in lower case: " + lower;
    }
    if (lower.equals("utc")) {
      return "`" + word + "` must be written in upper case: UTC";
    }
    return lower.equals("midnight")
        ? "`" + word + "` has no meaning to Proxmox; midnight is 00:00, or daily"
        : "`" + word + "` is neither a weekday nor a shorthand such as daily";
  }
}
