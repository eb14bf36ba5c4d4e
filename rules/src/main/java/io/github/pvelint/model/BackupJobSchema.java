package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The properties of backup jobs (PVE::VZDump::Common of pve-guest-common 6.0, PVE::Job::Registry).
 */
final class BackupJobSchema {
  private static final Pattern VMID = Pattern.compile("[1-9][0-9]{2,8}");
  private static final Pattern STORAGE = Pattern.compile("(?i)[a-z][a-z0-9._-]*[a-z0-9]");
  private static final Pattern KEEP =
      Pattern.compile("keep-all=[01]|keep-(last|hourly|daily|weekly|monthly|yearly)=[0-9]{1,9}");

  private static final int ANY = Integer.MAX_VALUE;

  /** The last release whose vzdump knows {@code maxfiles}. */
  private static final int LAST_WITH_MAXFILES = 8;

  private BackupJobSchema() {}

  /** jobs.cfg as a release reads it. */
  static SectionConfigSchema jobs(int pveMajor) {
    return new SectionConfigSchema(
        true,
        false,
        id -> true,
        Map.of("vzdump", vzdumpJob(pveMajor), "realm-sync", realmSync()),
        Optional.empty());
  }

  private static SectionConfigSchema.Type vzdumpJob(int pveMajor) {
    Map<String, SectionConfigOption> options = vzdump(pveMajor);
    options.putAll(everyJob());
    return new SectionConfigSchema.Type(Map.copyOf(options), false);
  }

  /** Only what decides whether such a section vanishes; its other properties are of no matter. */
  private static SectionConfigSchema.Type realmSync() {
    Map<String, SectionConfigOption> options = everyJob();
    options.put("realm", SectionConfigOption.text().mandatory());
    options.put("scope", SectionConfigOption.oneOf("users", "groups", "both").mandatory());
    return new SectionConfigSchema.Type(Map.copyOf(options), true);
  }

  private static Map<String, SectionConfigOption> everyJob() {
    Map<String, SectionConfigOption> options = new LinkedHashMap<>();
    options.put("schedule", SectionConfigOption.calendarEvent().mandatory());
    options.put("enabled", SectionConfigOption.onOff());
    options.put("comment", SectionConfigOption.text());
    options.put("repeat-missed", SectionConfigOption.onOff());
    return options;
  }

  /** What vzdump itself takes: as properties of a job or as arguments in vzdump.cron. */
  static Map<String, SectionConfigOption> vzdump(int pveMajor) {
    Map<String, SectionConfigOption> options = new LinkedHashMap<>();
    if (pveMajor <= LAST_WITH_MAXFILES) {
      options.put("maxfiles", SectionConfigOption.number(0, ANY));
    }
    selection(options);
    target(options);
    for (String flag : new String[] {"stdexcludes", "quiet", "stop", "remove", "protected"}) {
      options.put(flag, SectionConfigOption.onOff());
    }
    String[] texts = {
      "mailto", "tmpdir", "script", "notes-template", "performance", "fleecing",
    };
    for (String text : texts) {
      options.put(text, SectionConfigOption.text());
    }
    options.put("exclude-path", SectionConfigOption.text().repeated());
    options.put("mode", SectionConfigOption.oneOf("snapshot", "suspend", "stop"));
    options.put("compress", SectionConfigOption.oneOf("0", "1", "gzip", "lzo", "zstd"));
    options.put("mailnotification", SectionConfigOption.oneOf("always", "failure"));
    options.put(
        "notification-mode",
        SectionConfigOption.oneOf("auto", "legacy-sendmail", "notification-system"));
    options.put(
        "pbs-change-detection-mode", SectionConfigOption.oneOf("legacy", "data", "metadata"));
    numbers(options);
    return options;
  }

  private static void selection(Map<String, SectionConfigOption> options) {
    SectionConfigOption vmids =
        SectionConfigOption.list("a list of VMIDs from 100, without leading zeros", full(VMID));
    options.put("vmid", vmids);
    options.put("exclude", vmids);
    options.put("all", SectionConfigOption.onOff());
    options.put("pool", SectionConfigOption.text());
    options.put("node", SectionConfigOption.node());
  }

  private static void target(Map<String, SectionConfigOption> options) {
    options.put("storage", SectionConfigOption.matching("a storage's name", full(STORAGE)));
    options.put("dumpdir", SectionConfigOption.text());
    options.put(
        "prune-backups",
        SectionConfigOption.matching(
            "keep-all=1, or numbers for keep-last and so on", BackupJobSchema::isRetention));
  }

  private static void numbers(Map<String, SectionConfigOption> options) {
    options.put("pigz", SectionConfigOption.number(-ANY, ANY));
    options.put("zstd", SectionConfigOption.number(-ANY, ANY));
    options.put("bwlimit", SectionConfigOption.number(0, ANY));
    options.put("ionice", SectionConfigOption.number(0, 8));
    options.put("lockwait", SectionConfigOption.number(0, ANY));
    options.put("stopwait", SectionConfigOption.number(0, ANY));
  }

  private static Predicate<Slice> full(Pattern pattern) {
    return slice -> pattern.matcher(slice.raw()).matches();
  }

  /** PVE::Storage::Plugin::validate_prune_backups: keep-all stands alone. */
  private static boolean isRetention(Slice value) {
    boolean all = false;
    boolean some = false;
    for (String part : value.raw().split(",", -1)) {
      if (!KEEP.matcher(part).matches()) {
        return false;
      }
      boolean positive = Integer.parseInt(part.substring(part.indexOf('=') + 1)) > 0;
      all |= positive && part.startsWith("keep-all");
      some |= positive && !part.startsWith("keep-all");
    }
    return !(all && some);
  }
}
