package io.github.pvelint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A suite of tests in JUnit's XML. The names of its tests are made different. */
final class TestSuite {
  private final String name;
  private final String className;
  private final List<Test> tests = new ArrayList<>(1);
  private final Map<String, Integer> names = new HashMap<>();

  TestSuite(String name, String className) {
    this.name = name;
    this.className = className;
  }

  /** What became of a test, by the name of the element that says so. */
  private enum Outcome {
    PASSED(""),
    FAILED("failure"),
    ERROR("error"),
    SKIPPED("skipped");

    private final String element;

    Outcome(String element) {
      this.element = element;
    }
  }

  private record Test(
      String name, Outcome outcome, Map<String, String> attributes, String details) {}

  void passed(String test) {
    add(test, Outcome.PASSED, Map.of(), "");
  }

  void failed(String test, String type, String message, String details) {
    add(test, Outcome.FAILED, attributes(message, type), details);
  }

  void error(String test, String message, String details) {
    add(test, Outcome.ERROR, attributes(message, "error"), details);
  }

  void skipped(String test, String message) {
    add(test, Outcome.SKIPPED, Map.of("message", message), "");
  }

  private static Map<String, String> attributes(String message, String type) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("message", message);
    attributes.put("type", type);
    return attributes;
  }

  private void add(String test, Outcome outcome, Map<String, String> attributes, String details) {
    int number = names.merge(test, 1, Integer::sum);
    String unique = number == 1 ? test : test + " (" + number + ")";
    tests.add(new Test(unique, outcome, attributes, details));
  }

  int size() {
    return tests.size();
  }

  /** Writes a document of suites. */
  static void write(List<TestSuite> suites, Appendable out) throws IOException {
    List<Test> all = suites.stream().flatMap(suite -> suite.tests.stream()).toList();
    Xml.write(
        out,
        xml ->
            xml.element(
                "testsuites",
                counts("pvelint", all),
                () -> {
                  xml.line();
                  for (TestSuite suite : suites) {
                    suite.write(xml);
                  }
                }));
  }

  private static Map<String, String> counts(String name, List<Test> tests) {
    Map<String, String> counts = new LinkedHashMap<>();
    counts.put("name", name);
    counts.put("tests", Integer.toString(tests.size()));
    counts.put("failures", count(tests, Outcome.FAILED));
    counts.put("errors", count(tests, Outcome.ERROR));
    counts.put("skipped", count(tests, Outcome.SKIPPED));
    counts.put("time", "0");
    return counts;
  }

  private static String count(List<Test> tests, Outcome outcome) {
    return Long.toString(tests.stream().filter(test -> test.outcome() == outcome).count());
  }

  private void write(Xml xml) throws IOException {
    xml.element(
        "testsuite",
        counts(name, tests),
        () -> {
          xml.line();
          for (Test test : tests) {
            write(xml, test);
          }
        });
  }

  private void write(Xml xml, Test test) throws IOException {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("name", test.name());
    attributes.put("classname", className);
    attributes.put("time", "0");
    if (test.outcome() == Outcome.PASSED) {
      xml.element("testcase", attributes);
      return;
    }
    xml.element("testcase", attributes, () -> result(xml, test));
  }

  private static void result(Xml xml, Test test) throws IOException {
    String element = test.outcome().element;
    if (test.details().isEmpty()) {
      xml.element(element, test.attributes());
    } else {
      xml.element(element, test.attributes(), () -> xml.text(test.details()));
    }
  }
}
