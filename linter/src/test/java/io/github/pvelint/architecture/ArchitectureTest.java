package io.github.pvelint.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The arrows between packages, and what each of them may touch. ArchUnit fails a rule that matches
 * no class, so none of these can pass by checking nothing.
 */
class ArchitectureTest {
  private static final String US = "io.github.pvelint";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(US);

  @Test
  void onlyTheReadersKnowAntlr() {
    noClasses()
        .that()
        .resideInAPackage(US + "..")
        .and()
        .resideOutsideOfPackages(US + ".syntax", US + ".syntax.generated", US + ".syntax.antlr")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.antlr..", US + ".syntax.generated")
        .check(CLASSES);
  }

  @Test
  void dependenciesPointOneWay() {
    mayDependOn(".syntax.antlr");
    mayDependOn(".syntax.generated", ".syntax.antlr");
    mayDependOn(".syntax", ".syntax.generated", ".syntax.antlr");
    mayDependOn(".schema", ".syntax");
    mayDependOn(".model", ".syntax", ".schema");
    mayDependOn(".rule", ".syntax", ".schema", ".model");
    mayDependOn(".rules..", ".syntax", ".schema", ".model", ".rule", ".rules..");
    mayDependOn(".controls");
    mayDependOn(".lint", ".syntax", ".schema", ".model", ".rule");
    mayDependOn(".policy.node", ".syntax", ".schema");
    mayDependOn(
        ".policy.cel", ".syntax", ".schema", ".model", ".rule", ".controls", ".policy.node");
    mayDependOn(
        ".policy",
        ".syntax",
        ".schema",
        ".model",
        ".rule",
        ".rules",
        ".lint",
        ".policy.node",
        ".policy.cel");
    mayDependOn(".input.source", ".syntax", ".schema", ".model");
    mayDependOn(".input.archive", ".syntax", ".input.source");
    mayDependOn(".input.pmxcfs", ".input.source", ".input.archive");
    mayDependOn(".input.vzdump", ".syntax", ".schema", ".model", ".input.source", ".input.archive");
    mayDependOn(".input.pbs", ".syntax", ".schema", ".model", ".input.source", ".input.archive");
    mayDependOn(".input.git", ".model", ".input.source");
    mayDependOn(".input", ".syntax", ".schema", ".model", ".lint", ".input..");
    mayDependOn(".fix", ".syntax", ".schema", ".model", ".rule", ".lint");
    mayDependOn(".history", ".syntax", ".model", ".rule", ".lint");
    mayDependOn(
        ".report..",
        ".syntax",
        ".schema",
        ".model",
        ".rule",
        ".controls",
        ".lint",
        ".fix",
        ".policy",
        ".history",
        ".report..");
  }

  private static void mayDependOn(String from, String... others) {
    Set<String> allowed = new HashSet<>();
    allowed.add(US + from);
    for (String other : others) {
      allowed.add(US + other);
    }
    noClasses()
        .that()
        .resideInAPackage(US + from)
        .should()
        .dependOnClassesThat(resideInAPackage(US + "..").and(resideOutside(allowed)))
        .check(CLASSES);
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> resideOutside(
      Set<String> packages) {
    return com.tngtech.archunit.base.DescribedPredicate.not(
        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
            packages.toArray(String[]::new)));
  }

  @Test
  void ruleFamiliesDoNotKnowEachOther() {
    slices().matching(US + ".rules.(*)..").should().notDependOnEachOther().check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(US + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyInputHistoryAndCliTouchTheOutsideWorld() {
    noClasses()
        .that()
        .resideInAPackage(US + "..")
        .and()
        .resideOutsideOfPackages(US + ".input..", US + ".history", US + ".cli..", US + ".testing..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net.http..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.System")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .check(CLASSES.that(isNotAllowedSystemUse()));
  }

  /** {@code System.arraycopy} is no window to the outside world. */
  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> isNotAllowedSystemUse() {
    return com.tngtech.archunit.base.DescribedPredicate.describe(
        "classes that use more of System than arraycopy",
        type ->
            !type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isEquivalentTo(System.class))
                    .allMatch(call -> call.getName().equals("arraycopy"))
                || type.getMethodCallsFromSelf().stream()
                    .noneMatch(call -> call.getTargetOwner().isEquivalentTo(System.class)));
  }

  @Test
  void librariesStayWhereTheyBelong() {
    noClasses()
        .that()
        .resideOutsideOfPackage(US + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(US + ".report..", US + ".input.pbs")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(CLASSES);
    onlyIn(".input.archive", "org.apache.commons.compress..", "com.github.luben..", "io.airlift..");
    noClasses()
        .that()
        .resideOutsideOfPackages(US + ".input.pmxcfs", US + ".history")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.sqlite..", "java.sql..")
        .check(CLASSES);
    onlyIn(".report.html", "com.samskivert..", "org.commonmark..");
    onlyIn(".input.git", "org.eclipse.jgit..");
    onlyIn(".policy.cel", "dev.cel..", "com.google.common..", "com.google.re2j..");
    noClasses()
        .that()
        .resideOutsideOfPackage(US + ".report.text")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.difflib..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage(US + ".policy..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.commons.configuration2..", "org.yaml..")
        .check(CLASSES);
  }

  private static void onlyIn(String home, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(US + home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(CLASSES);
  }

  @Test
  void rulesAreValues() {
    classes()
        .that()
        .implement(Rule.class)
        .and()
        .areNotInterfaces()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould()
        .bePackagePrivate()
        .check(CLASSES);
    List<JavaField> fields =
        ruleClasses().stream().flatMap(type -> type.getFields().stream()).toList();
    assertThat(fields)
        .isNotEmpty()
        .allSatisfy(
            field ->
                assertThat(field.getModifiers())
                    .as(field.getFullName())
                    .contains(JavaModifier.STATIC, JavaModifier.FINAL));
  }

  @Test
  void everyRuleIsRegisteredOnceUnderTheNameOfItsClass() {
    Set<String> registered =
        Rules.all().stream().map(rule -> rule.getClass().getName()).collect(Collectors.toSet());
    assertThat(ruleClasses().stream().map(JavaClass::getName))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(registered);
    assertThat(Rules.all()).hasSameSizeAs(registered);
    assertThat(Rules.all())
        .allSatisfy(
            rule ->
                assertThat(rule.info().id())
                    .matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")
                    .isEqualTo(kebab(rule.getClass().getSimpleName(), rule.info().id())));
  }

  /**
   * The name of a class as an id. Before digits a hyphen may be or not: {@code win11-}, {@code
   * -2011-}.
   */
  private static String kebab(String name, String id) {
    String words = name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return words.equals(id.replaceAll("-(?=[0-9])", "")) ? id : words;
  }

  private static Set<JavaClass> ruleClasses() {
    return CLASSES.stream()
        .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
        // The rules of policies are values of one class.
        .filter(type -> !type.getPackageName().equals(US + ".policy.cel"))
        .collect(Collectors.toSet());
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> packages =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.endsWith(".generated"))
            .collect(Collectors.toSet());
    assertThat(packages)
        .hasSizeGreaterThan(8)
        .allSatisfy(
            name ->
                assertThat(CLASSES.get(name + ".package-info").getAnnotations())
                    .as(name)
                    .anyMatch(
                        annotation ->
                            annotation.getRawType().getSimpleName().equals("NullMarked")));
  }

  @Test
  void theGeneratedParsersNeverPredictAhead() {
    List<JavaClass> parsers =
        CLASSES.stream()
            .filter(type -> type.isAssignableTo("org.antlr.v4.runtime.Parser"))
            .toList();
    assertThat(parsers)
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(
            parser ->
                assertThat(parser.getMethodCallsFromSelf())
                    .as(parser.getName())
                    .isNotEmpty()
                    .noneMatch(call -> call.getName().equals("adaptivePredict")));
  }
}
