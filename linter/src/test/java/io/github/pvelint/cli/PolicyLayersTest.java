package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.input.PolicySearch;
import io.github.pvelint.input.Request;
import io.github.pvelint.lint.FailOn;
import io.github.pvelint.policy.EffectivePolicy;
import io.github.pvelint.policy.EffectiveValue;
import io.github.pvelint.policy.Layer;
import io.github.pvelint.policy.Overlay;
import io.github.pvelint.policy.node.PolicyException;
import io.github.pvelint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From where policies are taken, and what beats what. */
class PolicyLayersTest {
  private static final String RULE = "stale-snapshot";

  @TempDir Path folder;
  private Path system;
  private Path repository;

  @BeforeEach
  void foldersAreReal() throws IOException {
    folder = folder.toRealPath();
    system = Files.createDirectory(folder.resolve("etc-pvelint"));
    repository = Files.createDirectories(folder.resolve("work/repository"));
    Files.createDirectory(repository.resolve(".git"));
    Files.createDirectories(repository.resolve("nodes/pve1/lxc"));
  }

  @Test
  void eachLayerIsLaidOverTheOneBefore() throws Exception {
    assertThat(severity()).isEqualTo("note (built in)");
    write(system, "pvelint.yaml", severity("warning"));
    assertThat(severity()).isEqualTo("warning (system)");
    write(repository, "pvelint.yaml", severity("error"));
    assertThat(severity()).isEqualTo("error (repository)");
    write(repository.resolve("nodes"), ".pvelint.yaml", severity("note"));
    assertThat(severity()).isEqualTo("note (directory)");
    write(repository.resolve("nodes/pve1"), "pvelint.properties", "rules." + RULE + " = warning\n");
    assertThat(severity()).isEqualTo("warning (directory)");
    write(
        repository.resolve("nodes/pve1/lxc"),
        "pvelint.json",
        "{\"rules\": {\"" + RULE + "\": \"error\"}}");
    assertThat(severity()).isEqualTo("error (directory)");
  }

  @Test
  void theEnvironmentBeatsFilesAndTheCommandLineBeatsBoth() throws Exception {
    write(repository, "pvelint.yaml", "fail-on: note\npve-version: 8\n");
    assertThat(load().failOn()).isEqualTo(FailOn.NOTE);
    assertThat(load().pveVersion()).isEqualTo(8);
    Overlay environment = new Overlay(Layer.ENVIRONMENT);
    environment.failOn(FailOn.ERROR, "PVELINT_FAIL_ON");
    assertThat(load(List.of(environment)).failOn()).isEqualTo(FailOn.ERROR);
    Overlay commandLine = new Overlay(Layer.COMMAND_LINE);
    commandLine.failOn(FailOn.NEVER, "--fail-on");
    commandLine.pveVersion(9, "--pve-version");
    EffectivePolicy all = load(List.of(environment, commandLine));
    assertThat(all.failOn()).isEqualTo(FailOn.NEVER);
    assertThat(all.pveVersion()).isEqualTo(9);
    assertThat(all.values())
        .filteredOn(value -> value.path().equals(List.of("fail-on")))
        .extracting(value -> value.origin().toString())
        .containsExactly("--fail-on");
  }

  @Test
  void whatANearerPolicyDoesNotSayStaysAsItIs() throws Exception {
    write(repository, "pvelint.yaml", "fail-on: error\n" + severity("warning"));
    write(
        repository.resolve("nodes"),
        "pvelint.yaml",
        "rules: {" + RULE + ": {parameters: {max-age-days: 3}}}\n");
    assertThat(load().failOn()).isEqualTo(FailOn.ERROR);
    assertThat(severity()).isEqualTo("warning (repository)");
    assertThat(value("rules", RULE, "parameters", "max-age-days")).isEqualTo("3 (directory)");
  }

  @Test
  void aNamedPolicyTakesThePlaceOfThoseInFoldersButNotOfTheSystems() throws Exception {
    write(system, "pvelint.yaml", "fail-on: never\n");
    write(repository, "pvelint.yaml", severity("error"));
    Path named = write(folder, "mine.yaml", "pve-version: 8\n");
    EffectivePolicy policy =
        loader(List.of()).load(Optional.of(named.toString())).of("").orElseThrow();
    assertThat(policy.pveVersion()).isEqualTo(8);
    assertThat(policy.failOn()).isEqualTo(FailOn.NEVER);
    assertThat(value(policy, "rules", RULE, "severity")).isEqualTo("note (built in)");
  }

  @Test
  void theSearchEndsWhereTheRepositoryBegins() throws Exception {
    write(folder.resolve("work"), "pvelint.yaml", severity("error"));
    assertThat(severity()).isEqualTo("note (built in)");
    Files.delete(repository.resolve(".git"));
    assertThat(severity()).as("outside of a repository").isEqualTo("note (built in)");
    write(repository, "pvelint.yaml", severity("warning"));
    assertThat(severity()).as("at the cluster's folder").isEqualTo("warning (repository)");
  }

  @Test
  void outsideOfARepositoryTheNamedFolderCounts() throws Exception {
    Files.delete(repository.resolve(".git"));
    write(folder.resolve("work"), "pvelint.yaml", severity("error"));
    PolicySearch search = new PolicySearch(folder.resolve("work"), system, Request.of("."));
    assertThat(search.of(repository.resolve("nodes/pve1/lxc")))
        .extracting(path -> path.name())
        .containsExactly("pvelint.yaml");
    assertThat(search(Request.of("repository/nodes")).of(repository.resolve("nodes/pve1/lxc")))
        .isEmpty();
  }

  @Test
  void twoFoldersMayHaveTwoPolicies() throws Exception {
    Path other = Files.createDirectories(repository.resolve("nodes/pve2/lxc"));
    write(repository.resolve("nodes/pve2"), "pvelint.yaml", severity("error"));
    Map<String, Path> folders = Map.of("a", repository.resolve("nodes/pve1/lxc"), "b", other);
    RunPolicies policies = loader(folders, List.of()).load(Optional.empty());
    assertThat(value(policies.of("a/x").orElseThrow(), "rules", RULE, "severity"))
        .isEqualTo("note (built in)");
    assertThat(value(policies.of("b/x").orElseThrow(), "rules", RULE, "severity"))
        .isEqualTo("error (directory)");
  }

  @Test
  void aFolderThatEverybodyWritesToHoldsNoPolicy() throws Exception {
    Path above = folder.resolve("shared");
    Path shared = Files.createDirectories(above.resolve("mine"));
    write(folder.resolve("shared"), "pvelint.yaml", severity("error"));
    Files.createDirectory(folder.resolve("shared/.git"));
    Files.setAttribute(folder.resolve("shared"), "unix:mode", 01777);
    assertThat(search(Request.of(shared.toString())).of(shared)).isEmpty();
    assertThat(search(Request.of(above.toString())).of(shared)).isEmpty();
    Files.setAttribute(folder.resolve("shared"), "unix:mode", 0755);
    assertThat(search(Request.of(shared.toString())).of(shared)).hasSize(1);
  }

  @Test
  void oneFolderHasOnePolicy() throws Exception {
    write(repository, "pvelint.yaml", severity("error"));
    write(repository, "pvelint.json", "{}");
    assertThat(problems())
        .singleElement()
        .asString()
        .contains("two policies in one folder, pvelint.yaml and pvelint.json");
  }

  @Test
  void aPolicyBuildsOnOthers() throws Exception {
    write(system, "strict.yaml", "fail-on: note\n" + severity("error"));
    write(repository, "base.yml", "pve-version: 8\n" + severity("warning"));
    write(
        repository.resolve("nodes"),
        "pvelint.yaml",
        "extends: [" + system.resolve("strict.yaml") + ", ../base.yml]\npve-version: 9\n");
    assertThat(load().failOn()).isEqualTo(FailOn.NOTE);
    assertThat(load().pveVersion()).isEqualTo(9);
    assertThat(severity()).isEqualTo("warning (directory)");
  }

  @Test
  void whatAPolicyBuildsOnLiesInTheRepositoryOrTheSystemsFolder() throws Exception {
    write(folder, "secret.yaml", "hunter2: hunter2\n");
    for (String file :
        List.of("/etc/passwd", "/etc/shadow.yaml", "../../secret.yaml", "none.txt")) {
      write(repository, "pvelint.yaml", "extends: " + file + "\n");
      assertThat(problems())
          .as(file)
          .singleElement()
          .asString()
          .startsWith(repository + "/pvelint.yaml:1:10: cannot extend this: ")
          .matches(".*(lies outside of the repository|is no policy file).*")
          .doesNotContain("hunter2");
    }
    Files.createSymbolicLink(repository.resolve("link.yaml"), folder.resolve("secret.yaml"));
    write(repository, "pvelint.yaml", "extends: link.yaml\n");
    assertThat(problems()).singleElement().asString().contains("lies outside of the repository");
    write(repository, "pvelint.yaml", "extends: missing.yaml\n");
    assertThat(problems()).singleElement().asString().contains("no such file");
    Files.delete(repository.resolve("pvelint.yaml"));
    Files.createSymbolicLink(repository.resolve("pvelint.yaml"), folder.resolve("secret.yaml"));
    assertThat(problems()).singleElement().asString().contains("lies outside of the repository");
  }

  @Test
  void nothingIsShownOfWhatAPolicyBuildsOn() throws Exception {
    write(repository, "secret.yaml", "password: hunter2\nfail-on: hunter2\n? [hunter2]\n: x\n");
    write(repository, "broken.yaml", "a: *hunter2\n");
    write(repository, "pvelint.yaml", "extends: [secret.yaml, broken.yaml]\n");
    write(repository.resolve("nodes"), "pvelint.yaml", "foo: 1\n");
    assertThat(problems())
        .anyMatch(problem -> problem.contains("secret.yaml:1:1: there is no key"))
        .anyMatch(problem -> problem.contains("secret.yaml:2:10: expected one of"))
        .anyMatch(problem -> problem.contains("broken.yaml:1:4: is no YAML"))
        .anyMatch(problem -> problem.contains("nodes/pvelint.yaml:1:1: there is no key `foo`"))
        .noneMatch(problem -> problem.contains("hunter2") || problem.contains("password"));
  }

  @Test
  void noPolicyBuildsOnItself() throws Exception {
    write(repository, "pvelint.yaml", "extends: a.yaml\n");
    write(repository, "a.yaml", "extends: b.yaml\n");
    write(repository, "b.yaml", "extends: a.yaml\n");
    assertThat(problems())
        .singleElement()
        .asString()
        .contains("b.yaml:1:10: extends itself: ")
        .endsWith("/a.yaml -> " + repository + "/b.yaml -> " + repository + "/a.yaml");
    write(repository, "pvelint.yaml", "extends: pvelint.yaml\n");
    assertThat(problems()).singleElement().asString().contains("extends itself");
  }

  @Test
  void whatIsLockedNobodyFurtherDownWeakens() throws Exception {
    write(
        system,
        "pvelint.yaml",
        "rules: {" + RULE + ": {severity: warning, locked: true}, isolation: {locked: true}}\n");
    for (String weaker :
        List.of(
            "off",
            "note",
            "{enabled: false}",
            "{severity: note}",
            "{locked: false}",
            "{parameters: {max-age-days: 99}}")) {
      write(repository, "pvelint.yaml", "rules: {" + RULE + ": " + weaker + "}\n");
      assertThat(problems())
          .as(weaker)
          .singleElement()
          .asString()
          .startsWith(repository + "/pvelint.yaml:1:")
          .contains("`" + RULE + "` is locked by " + system + "/pvelint.yaml:1: it cannot be ");
      write(
          repository,
          "pvelint.yaml",
          "overrides: [{select: {tag: x}, rules: {" + RULE + ": " + weaker + "}}]\n");
      if (!weaker.contains("locked")) {
        assertThat(problems()).as("override " + weaker).hasSize(1);
      }
    }
    write(repository, "pvelint.yaml", "rules: {'stale-*': off}\n");
    assertThat(problems()).hasSize(1);
    write(repository, "pvelint.yaml", severity("error"));
    assertThat(severity()).as("may be made more severe").isEqualTo("error (repository)");
    write(repository, "pvelint.yaml", "rules: {privileged-container: note}\n");
    assertThat(problems()).singleElement().asString().contains("less severe than");
  }

  @Test
  void anOverrideOfTheSameFileIsFurtherDown() throws Exception {
    write(
        repository,
        "pvelint.yaml",
        "rules: {"
            + RULE
            + ": {locked: true}}\n"
            + "overrides:\n  - select: {tag: x}\n    rules: {"
            + RULE
            + ": off}\n");
    assertThat(problems())
        .singleElement()
        .asString()
        .contains("pvelint.yaml:4:")
        .contains("locked");
  }

  private String severity() throws Exception {
    return value("rules", RULE, "severity");
  }

  private String value(String... path) throws Exception {
    return value(load(), path);
  }

  private static String value(EffectivePolicy policy, String... path) {
    EffectiveValue found =
        policy.values().stream()
            .filter(value -> value.path().equals(List.of(path)))
            .findFirst()
            .orElseThrow();
    String layer = found.origin().layer().id().replace('-', ' ');
    return found.text() + " (" + layer + ")";
  }

  private EffectivePolicy load() throws Exception {
    return load(List.of());
  }

  private EffectivePolicy load(List<Overlay> overlays) throws Exception {
    return loader(overlays).load(Optional.empty()).of("").orElseThrow();
  }

  private List<String> problems() {
    try {
      loader(List.of()).load(Optional.empty());
      return List.of();
    } catch (PolicyException e) {
      return e.problems().stream().map(Object::toString).toList();
    }
  }

  private PolicyLoader loader(List<Overlay> overlays) {
    return loader(Map.of("", repository.resolve("nodes/pve1/lxc")), overlays);
  }

  private PolicyLoader loader(Map<String, Path> folders, List<Overlay> overlays) {
    return new PolicyLoader(
        search(Request.of()), PolicyOptions.catalogue(Rules.all()), overlays, folders);
  }

  private PolicySearch search(Request request) {
    return new PolicySearch(folder.resolve("elsewhere"), system, request);
  }

  private static String severity(String level) {
    return "rules: {" + RULE + ": {severity: " + level + "}}\n";
  }

  private static Path write(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
