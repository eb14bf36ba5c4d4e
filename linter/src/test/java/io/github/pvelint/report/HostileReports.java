package io.github.pvelint.report;

import io.github.pvelint.lint.Accepted;
import io.github.pvelint.lint.Notice;
import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Reports in which every text that comes from outside is made of what some format, viewer, shell or
 * terminal takes for more than text. The same seed gives the same reports.
 */
public final class HostileReports {
  /** Characters that a terminal obeys, reorders or hides, among some that it just shows. */
  private static final int[] CHARACTERS = {
    0, 7, 8, '\t', '\n', '\r', 0x1b, '[', '2', 'J', ']', 0x7f, 0x85, 0x9b, 0xa0, 0xad, 0x300,
    0x3042, 0x200b, 0x200d, 0x202a, 0x202e, 0x2028, 0x2029, 0x2066, 0x2069, 0xd800, 0xdc00, 0xfe0f,
    0xfeff, 0xfffd, 0xfffe, 0xffff, 0x1f680, 0xe0001, 'a', 'b', ' ', ',', '=', ':', 0x20ac, 0x1160,
    '#', '\'', '"', '\\', '`', '$', '%', '&', '<', '>', '|', ';', '*', '_', '~', '!', '@', '(', ')',
    '{', '}', '.', '/', '-', '+', '^', '?', '1'
  };

  private static final String[] PHRASES = {
    "::error::x",
    "\n::warning file=a::x",
    "%0A::set-output name=a::b",
    "##[add-mask]x",
    "%25",
    "]]>",
    "<![CDATA[",
    "<!-- ",
    " -->",
    "&#0;",
    "&#10;",
    "&lt;",
    "<script>alert(1)</script>",
    "</failure>",
    "<img src=x onerror=alert(1)>",
    "' onmouseover='x",
    "[a](javascript:x)",
    "![a](http://evil.example/a.png)",
    "https://evil.example",
    "www.evil.example",
    "a@evil.example",
    "@everyone",
    "#1",
    ":smile:",
    "| b |",
    "\n\n# h\n",
    "\n- a\n",
    "\n```\n",
    "**b**",
    "$x^2$",
    "; touch pwned;",
    "$(touch pwned)",
    "`touch pwned`",
    "' && touch pwned '",
    "\ntouch pwned\n",
    "\\\ntouch pwned\n",
    "\" } 1\npvelint_guests{a=\"",
    "# HELP pvelint_guests x",
    "\u001b[2J\u001b]0;x\u0007",
    "../../etc/passwd",
    "./",
    "::",
    "\r\n"
  };

  private static final RuleInfo[] RULES = {Samples.SECURITY, Samples.PLAIN, Samples.WARNING};

  private static final String[] KINDS = {"lxc", "qemu", "backup-job", "storage", "cluster"};

  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

  private final Random random;

  /** Reports by a seed. */
  public HostileReports(long seed) {
    this.random = new Random(seed);
  }

  /** The next report; its results are in the order of reports. */
  public Report next() {
    List<Result> results = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (int left = random.nextInt(6); left > 0; left--) {
      guest(results, verdicts);
    }
    results.sort(Comparator.comparing((Result result) -> result.at().source().name()));
    List<Trouble> troubles = new ArrayList<>();
    for (int left = random.nextInt(3); left > 0; left--) {
      troubles.add(new Trouble("t" + text(9), line(), "not " + text(9)));
    }
    List<Notice> notices = List.of(new Notice("some-notice", "something about " + text(5)));
    int guests = random.nextInt(3);
    return new Report(
        Samples.RULES, results, Accepted.NOTHING, verdicts, troubles, notices, guests, 1);
  }

  private Optional<Integer> line() {
    return random.nextBoolean() ? Optional.empty() : Optional.of(1 + random.nextInt(9));
  }

  private void guest(List<Result> results, List<Verdict> verdicts) {
    Source source = Source.of("f" + text(4), randomBytes());
    Subject subject =
        new Subject(
            KINDS[random.nextInt(KINDS.length)],
            text(3),
            text(2),
            "a" + text(4),
            source.slice(0, 0));
    Set<Verdict> own = new LinkedHashSet<>();
    for (int left = random.nextInt(12); left > 0; left--) {
      RuleInfo rule = RULES[random.nextInt(RULES.length)];
      results.add(new Result(rule, subject, finding(source), random.nextInt(3)));
      own.add(new Verdict(rule, subject, Outcome.FAILED, List.of()));
    }
    Outcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
    boolean isOpen = outcome == Outcome.NOT_EVALUATED || outcome == Outcome.PARTLY_EVALUATED;
    List<String> reasons = isOpen ? List.of("no " + text(5), "no " + text(2)) : List.of();
    own.add(new Verdict(RULES[0], subject, outcome, reasons));
    verdicts.addAll(own);
  }

  private Finding finding(Source source) {
    Place[] places = {Place.CURRENT, Place.PENDING, Place.snapshot(text(3)), Place.special("a")};
    Place place = places[random.nextInt(places.length)];
    Spot spot = new Spot(slice(source), place, text(2), text(1), text(1), text(2));
    Finding finding = Finding.at(spot, "found " + text(12));
    if (random.nextBoolean()) {
      finding = finding.with(slice(source), text(5) + "there");
    }
    return random.nextInt(6) == 0 ? finding : finding.remedy(remedy(source));
  }

  private Remedy remedy(Source source) {
    GuestKind kind = random.nextBoolean() ? GuestKind.LXC : GuestKind.QEMU;
    int vmid = random.nextInt(3) * 100;
    return switch (random.nextInt(5)) {
      case 0 -> new Remedy.SetOption(kind, vmid, text(2), text(5), text(9));
      case 1 -> new Remedy.SetOption(kind, vmid, "mp0", printable(5), text(9));
      case 2 -> new Remedy.DeleteOptions(kind, vmid, List.of(text(2), "net0"), text(3));
      case 3 -> new Remedy.EditFile(List.of(slice(source)), text(3), text(3));
      default -> Remedy.advice("do " + text(12));
    };
  }

  /** Some phrases and characters, mostly fewer than so many. */
  public String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      if (random.nextInt(3) == 0) {
        text.append(PHRASES[random.nextInt(PHRASES.length)]);
      } else {
        text.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
      }
    }
    return text.toString();
  }

  /** The same in one line, such as a command can hold. */
  private String printable(int most) {
    return PlainText.line(text(most)).replace("\uFFFD", "");
  }

  private byte[] randomBytes() {
    if (random.nextBoolean()) {
      return Source.of("", text(60)).toBytes();
    }
    byte[] bytes = new byte[random.nextInt(300)];
    random.nextBytes(bytes);
    return bytes;
  }

  private Slice slice(Source source) {
    int start = random.nextInt(source.length() + 1);
    return source.slice(start, start + random.nextInt(source.length() - start + 1));
  }
}
