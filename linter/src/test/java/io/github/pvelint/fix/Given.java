package io.github.pvelint.fix;

import io.github.pvelint.lint.Fixes;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One guest by itself, and what fixing makes of it. Texts have one char a byte. */
record Given(GuestConfig config) {

  static Given container(String text) {
    return of(GuestKind.LXC, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Given vm(String text) {
    return of(GuestKind.QEMU, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A container in a file of that name, which ends in its number. */
  static Given named(String file, String text) {
    int vmid = Integer.parseInt(file.replaceAll("[^0-9]", ""));
    return new Given(
        new GuestLoader()
            .load(
                Source.of(file, text),
                GuestKind.LXC,
                vmid,
                Optional.empty(),
                CustomCpuModels.NONE));
  }

  static Given of(GuestKind kind, byte[] text) {
    Source source = Source.of(kind.folder() + "/101.conf", text);
    return new Given(
        new GuestLoader().load(source, kind, 101, Optional.empty(), CustomCpuModels.NONE));
  }

  Fixed fix(String... rules) {
    Set<String> wanted = Set.of(rules);
    return fix(
        Rules.all().stream()
            .filter(
                rule ->
                    wanted.isEmpty()
                        ? rule.info().onByDefault()
                        : wanted.contains(rule.info().id()))
            .toList());
  }

  Fixed fix(List<Rule> rules) {
    return Fixer.fix(
        clusters -> new Linter(rules).lint(clusters, List.of()),
        EnumSet.of(Fix.SAFE, Fix.UNSAFE),
        Set.of(config.document().source().name()),
        List.of(Cluster.of(Guest.of(config))));
  }

  /** The text after fixing what the rules find; all that are on by default if none is named. */
  String fixed(String... rules) {
    return text(fix(rules));
  }

  static String text(Fixed fixed) {
    return fixed.clusters().get(0).guests().get(0).config().document().source().whole().raw();
  }

  static Fixes fixes(Fixed fixed) {
    return fixed.report().fixes().orElseThrow();
  }
}
