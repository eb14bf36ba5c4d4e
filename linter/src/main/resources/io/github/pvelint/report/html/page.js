"use strict";
// Filters what the page holds already. Whatever comes from a config is only ever used as text.
(function () {
  const form = document.getElementById("filters");
  const groups = document.getElementById("groups");
  const findings = Array.from(groups.querySelectorAll(".finding"));
  if (findings.length === 0) {
    return;
  }
  const byId = (id) => document.getElementById(id);
  const texts = new Map(findings.map((one) => [one, one.textContent.toLowerCase()]));
  const home = new Map(findings.map((one) => [one, one.parentElement]));
  const ruleGroups = Array.from(groups.children);
  let subjectGroups = null;

  function count(key) {
    const counts = new Map();
    for (const one of findings) {
      counts.set(one.dataset[key], (counts.get(one.dataset[key]) || 0) + 1);
    }
    return Array.from(counts).sort((a, b) => a[0].localeCompare(b[0], "en", { numeric: true }));
  }

  function fill(select, key) {
    for (const [value, number] of count(key)) {
      select.add(new Option(value + " (" + number + ")", value));
    }
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function makeSubjectGroups() {
    return count("subject").map(([subject]) => {
      const group = element("section", "group", "");
      group.append(element("h3", "", subject));
      for (const one of findings.filter((any) => any.dataset.subject === subject)) {
        group.append(one);
      }
      return group;
    });
  }

  function arrange() {
    const isByRule = byId("group-by").value === "rule";
    groups.classList.toggle("by-subject", !isByRule);
    if (isByRule) {
      findings.forEach((one) => home.get(one).append(one));
      groups.replaceChildren(...ruleGroups);
    } else {
      subjectGroups = makeSubjectGroups();
      groups.replaceChildren(...subjectGroups);
    }
  }

  function filter() {
    const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const severities = Array.from(form.querySelectorAll(":checked[type=checkbox]"), (box) => box.value);
    const subject = byId("by-subject").value;
    const rule = byId("by-rule").value;
    let shown = 0;
    for (const one of findings) {
      const data = one.dataset;
      const isShown =
        severities.includes(data.severity) &&
        (subject === "" || data.subject === subject) &&
        (rule === "" || data.rule === rule) &&
        words.every((word) => texts.get(one).includes(word) || data.rule.includes(word));
      one.hidden = !isShown;
      shown += isShown ? 1 : 0;
    }
    for (const group of groups.children) {
      const left = group.querySelectorAll(".finding:not([hidden])").length;
      group.hidden = left === 0;
      const number = group.querySelector(".count");
      if (number) {
        number.textContent = left;
      }
    }
    byId("shown").value = shown + " of " + findings.length + " shown";
  }

  fill(byId("by-subject"), "subject");
  fill(byId("by-rule"), "rule");
  for (const one of findings) {
    const rule = element("span", "rule", one.dataset.rule);
    one.querySelector(".where").append(" ", rule);
  }
  form.hidden = false;
  byId("group-by").addEventListener("change", () => { arrange(); filter(); });
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { arrange(); filter(); }));
  filter();

  // On paper nothing can be unfolded.
  const folded = () => Array.from(document.querySelectorAll("details:not([open])"));
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = folded();
    opened.forEach((one) => { one.open = true; });
  });
  window.addEventListener("afterprint", () => opened.forEach((one) => { one.open = false; }));
})();
