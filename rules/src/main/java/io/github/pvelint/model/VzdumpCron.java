package io.github.pvelint.model;

import io.github.pvelint.model.SectionConfigComplaint.Reason;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * vzdump.cron, the old place for backup jobs, as far as Proxmox understands it
 * (PVE::VZDump::Common::parse_vzdump_cron_config). Cron may run lines that it does not.
 *
 * @param complaints lines that Proxmox does not understand, so that nothing in them counts
 */
record VzdumpCron(List<BackupJob> jobs, List<SectionConfigComplaint> complaints) {
  private static final Pattern SKIPPED = Pattern.compile("#.*|\\s*|PATH\\s*=.*", Pattern.DOTALL);
  private static final Pattern LINE =
      Pattern.compile(
          "(([0-9]+)\\s+([0-9]+)\\s+\\*\\s+\\*\\s+(\\S+))\\s+root\\s+(?:/\\S+/)?(#)?vzdump"
              + "(?:\\s+(.*))?",
          Pattern.DOTALL);
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  static VzdumpCron read(Source source, int pveMajor) {
    Map<String, SectionConfigOption> options = BackupJobSchema.vzdump(pveMajor);
    List<BackupJob> jobs = new ArrayList<>();
    List<SectionConfigComplaint> complaints = new ArrayList<>();
    for (int number = 1; number <= source.lineCount(); number++) {
      Slice line = source.line(number);
      if (SKIPPED.matcher(line.raw()).matches()) {
        continue;
      }
      Optional<BackupJob> job = job(options, line, "vzdump.cron:" + (jobs.size() + 1));
      job.ifPresentOrElse(
          jobs::add,
          () ->
              complaints.add(
                  new SectionConfigComplaint(
                      Reason.UNPARSABLE,
                      "",
                      line.strip(),
                      "Proxmox does not understand this line, so no guest in it counts as covered")));
    }
    return new VzdumpCron(List.copyOf(jobs), List.copyOf(complaints));
  }

  private static Optional<BackupJob> job(
      Map<String, SectionConfigOption> options, Slice line, String id) {
    Matcher matcher = LINE.matcher(line.raw());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<String> days = days(matcher.group(4));
    int end = line.length();
    Slice arguments = matcher.group(6) == null ? line.part(end, end) : group(line, matcher, 6);
    Optional<List<SectionConfigProperty>> taken = VzdumpArguments.read(options, line, arguments);
    if (days.isEmpty() || taken.isEmpty()) {
      return Optional.empty();
    }
    List<SectionConfigProperty> properties = new ArrayList<>();
    Slice fields = group(line, matcher, 1);
    String schedule = days.get() + time(matcher.group(3), matcher.group(2));
    properties.add(new SectionConfigProperty(line, "schedule", fields, fields, schedule));
    if (matcher.group(5) != null) {
      Slice hash = group(line, matcher, 5);
      properties.add(new SectionConfigProperty(line, "enabled", hash, hash, "0"));
    }
    properties.addAll(taken.get());
    return Optional.of(
        new BackupJob(
            id,
            BackupJob.Origin.VZDUMP_CRON,
            line.strip(),
            List.copyOf(properties),
            List.of(),
            CalendarEvent.read(Source.of("", schedule).whole()).event()));
  }

  private static Slice group(Slice line, Matcher matcher, int group) {
    return line.part(matcher.start(group), matcher.end(group));
  }

  private static String time(String hour, String minute) {
    return twoDigits(hour) + ":" + twoDigits(minute);
  }

  private static String twoDigits(String number) {
    String digits = number.replaceFirst("^0+(?=[0-9])", "");
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /** The days as a calendar event has them, with a blank behind; empty text for every day. */
  private static Optional<String> days(String field) {
    boolean[] on = new boolean[DAYS.size()];
    for (String part : field.equals("*") ? DAYS : List.of(field.split(","))) {
      if (!add(part.toLowerCase(Locale.ROOT), on)) {
        return Optional.empty();
      }
    }
    List<String> names = new ArrayList<>();
    for (int day = 0; day < on.length; day++) {
      if (on[day]) {
        names.add(DAYS.get(day));
      }
    }
    boolean every = names.size() == DAYS.size();
    return Optional.of(every || names.isEmpty() ? "" : String.join(",", names) + " ");
  }

  private static boolean add(String part, boolean[] on) {
    int dash = part.indexOf('-');
    if (dash > 0) {
      int from = DAYS.indexOf(part.substring(0, dash));
      int to = DAYS.indexOf(part.substring(dash + 1));
      for (int day = Math.max(from, 0); day <= to; day++) {
        on[day] = true;
      }
      return from >= 0 && to >= 0;
    }
    int day = part.matches("[0-7]") ? (Integer.parseInt(part) + 6) % 7 : DAYS.indexOf(part);
    if (day >= 0) {
      on[day] = true;
    }
    return day >= 0 || part.isEmpty();
  }
}
