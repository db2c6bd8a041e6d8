import { hash } from "node:crypto";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { subjectKinds } from "../../src/model/change.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { actions, severities } from "../../src/model/severity.ts";
import { formatHtml } from "../../src/report/html.ts";
import { anyString } from "../support/json-values.ts";
import { findingOf, reportOf, serverReport } from "../support/reports.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(node: Node): Element[] {
  const own = defaultTreeAdapter.isElementNode(node) ? [node] : [];
  return "childNodes" in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** What a browser makes of a report; `find` takes a tag, a tag with a class, or a class. */
function pageOf(report: Report) {
  const document = parse(formatHtml(report));
  const elements = elementsOf(document);
  const within = (all: readonly Element[], selector: string) => {
    const [tag = "", ...classes] = selector.split(".");
    return all.filter((element) => {
      const own = attribute(element, "class")?.split(" ") ?? [];
      return (tag === "" || element.tagName === tag) && classes.every((name) => own.includes(name));
    });
  };
  const find = (selector: string) => within(elements, selector);
  const words = (selector: string) => find(selector).map((one) => textOf(one).replace(/\s+/g, " ").trim());
  return { elements, find, words, within, text: textOf(document).replace(/\s+/g, " ") };
}

const only = (finding: Partial<Finding>) => pageOf(reportOf({ findings: [findingOf(finding)] }));
const many = (count: number, parts: Partial<Finding> = {}) =>
  Array.from({ length: count }, (_, at) => findingOf({ digest: `sha256:${at}`, ...parts }));

describe("the head of the page", () => {
  it.each([
    ["pass", "Passes"],
    ["fail", "Fails"],
    ["incomplete", "Could not check everything"],
  ] as const)("says the outcome %s in words, in the title and at the top", (outcome, words) => {
    const page = pageOf(reportOf({ outcome }));
    expect([page.words("title"), page.words("h1")]).toEqual([[`${words} – mcp-lock verify`], [words]]);
  });

  it.each(["pass", "fail", "incomplete"] as const)("never calls anything safe: %s", (outcome) => {
    expect(pageOf(reportOf({ outcome, findings: many(1) })).text).not.toMatch(/\bsafe/i);
  });

  it("counts what was found, and says how deep was looked and what would be approved", () => {
    const findings = [findingOf({ severity: "critical" }), ...many(2)];
    const page = pageOf(reportOf({ findings, depth: "artifact", changeDigest: "sha256:abc" }));
    expect(page.words("dd")).toEqual([
      "1 critical, 2 medium",
      "artifact: the configuration and the registries",
      "sha256:abc",
    ]);
  });

  it.each([
    ["verify", false, ["1 of 2 servers as locked."]],
    ["lock", true, ["2 of 2 servers locked, lockfile written."]],
    ["lock", false, ["2 of 2 servers locked, lockfile unchanged."]],
    ["diff", false, []],
  ] as const)("sums up what %s did (written: %s)", (command, written, sentence) => {
    const servers = [serverReport("a"), serverReport("b", { status: "changed" })];
    expect(pageOf(reportOf({ command, written, servers })).words("p.summary")).toEqual(sentence);
  });

  it("shows errors with their code, server and hint", () => {
    const hint = "allow more with `--timeout`";
    const errors = [{ code: "PROBE_TIMEOUT", server: "slow", message: "no answer", hint }] as const;
    expect(
      pageOf(reportOf({ errors: [...errors] }))
        .find("section.problems")
        .map(textOf)
        .join(),
    ).toMatch(/Errors\s+PROBE_TIMEOUT slow: no answerHint: allow more with --timeout/);
  });

  it("shows errors and warnings together", () => {
    const error = { code: "INTERNAL", server: null, message: "", hint: null } as const;
    const page = pageOf(reportOf({ errors: [error], warnings: [{ server: null, message: "" }] }));
    expect(page.words("h2")).toEqual(["Errors and warnings", "Findings"]);
  });

  it("shows warnings", () => {
    const page = pageOf(reportOf({ warnings: [{ server: null, message: "an exception has ended" }] }));
    expect(page.find("section.problems").map(textOf).join()).toMatch(
      /Warnings\s+warning an exception has ended/,
    );
  });
});

describe("what the page may do", () => {
  const page = pageOf(reportOf({ findings: many(30), servers: [serverReport("notes")] }));
  const sourceHash = (tag: string) =>
    `'sha256-${hash("sha256", page.find(tag).map(textOf).join(""), "base64")}'`;

  it("is to apply its own style sheet and to run its own script, and nothing else", () => {
    const [policy] = page.find("meta").filter((meta) => attribute(meta, "http-equiv") !== undefined);
    expect(policy === undefined ? "" : attribute(policy, "content")).toBe(
      `default-src 'none'; style-src ${sourceHash("style")}; script-src ${sourceHash("script")}; base-uri 'none'; form-action 'none'`,
    );
  });

  it("is said before anything that it is about", () => {
    const names = page.elements.map(({ tagName, attrs }) => `${tagName} ${attrs[0]?.name ?? ""}`);
    expect(names.slice(0, 4)).toEqual(["html lang", "head ", "meta charset", "meta http-equiv"]);
  });

  it("is in one style sheet and one script, and in no attribute", () => {
    const acting = page.elements.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => /^(?:on|style$)/.test(name)),
    );
    expect([page.find("style").length, page.find("script").length, acting]).toEqual([1, 1, []]);
  });

  it("loads nothing", () => {
    const loading = page.elements.filter(({ tagName, attrs }) => {
      return tagName === "link" || attrs.some(({ name }) => /^(?:src|srcset|data|action)$/.test(name));
    });
    expect(loading).toEqual([]);
  });
});

describe("the structure of the page", () => {
  const page = pageOf(reportOf({ findings: many(30), servers: [serverReport("notes"), serverReport("b")] }));

  it("leaves out no level of headings", () => {
    const levels = page.elements.flatMap(({ tagName }) =>
      /^h\d$/.test(tagName) ? [Number(tagName[1])] : [],
    );
    const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
    expect([levels[0], jumps]).toEqual([1, []]);
  });

  it("gives no id twice", () => {
    const ids = page.elements.flatMap((element) => attribute(element, "id") ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("has a place for every link within it", () => {
    const ids = new Set(page.elements.map((element) => `#${attribute(element, "id")}`));
    const links = page.elements.flatMap((element) => attribute(element, "href") ?? []);
    expect(links.filter((link) => link.startsWith("#") && !ids.has(link))).toEqual([]);
  });

  it("begins with a link to the findings", () => {
    const [first] = page.find("a");
    expect(first === undefined ? [] : [textOf(first), attribute(first, "href")]).toEqual([
      "Skip to the findings",
      "#findings",
    ]);
  });
});

describe("the rows of servers", () => {
  it("show the chain of checks in words", () => {
    const checks = {
      declaration: "ok",
      artifact: "changed",
      signature: "unavailable",
      sbom: "unchecked",
      surface: "ok",
    } as const;
    const page = pageOf(reportOf({ servers: [serverReport("a", { checks })] }));
    const [chain] = page.find("ol.chain");
    expect(page.within(chain === undefined ? [] : elementsOf(chain), "li").map(textOf)).toEqual([
      "declaration ok",
      "artifact changed",
      "signature unavailable",
      "SBOM unchecked",
      "definitions ok",
    ]);
  });

  it("show a shape with every state", () => {
    const page = pageOf(reportOf({ servers: [serverReport("a")] }));
    const uses = page.find("ol.chain").flatMap((chain) => page.within(elementsOf(chain), "use"));
    expect(uses.map((use) => attribute(use, "href"))).toEqual(
      ["ok", "ok", "unchecked", "unchecked", "ok"].map((state) => `#mark-${state}`),
    );
  });

  it("show version, tools and files", () => {
    const servers = [serverReport("a", { version: "1.2.3", tools: 1, in: [".mcp.json", "b.json"] })];
    expect(pageOf(reportOf({ servers })).words("p.meta")[0]).toBe(
      "version 1.2.3 · 1 tool · in .mcp.json, b.json",
    );
  });

  it.each([
    ["verify", "as-locked", "as locked"],
    ["verify", "changed", "changed"],
    ["verify", "unchecked", "unchecked"],
    ["lock", "changed", "locked"],
    ["lock", "unchecked", "not locked"],
  ] as const)("of %s say %s as %s", (command, status, words) => {
    expect(pageOf(reportOf({ command, servers: [serverReport("a", { status })] })).words("p.status")).toEqual(
      [words],
    );
  });

  it("lead to what was found in the server", () => {
    const page = pageOf(reportOf({ servers: [serverReport("notes")], findings: [findingOf()] }));
    const [row] = page.find("ul").flatMap((list) => page.within(elementsOf(list), "a"));
    const [section] = page.find("section.server");
    expect(row && attribute(row, "href")).toBe(`#${section && attribute(section, "id")}`);
  });

  it("lead nowhere where nothing was found", () => {
    const page = pageOf(reportOf({ servers: [serverReport("notes")] }));
    expect(page.words("a")).toEqual(["Skip to the findings"]);
  });

  it("say what was found, and why something was not checked", () => {
    const error = { code: "PROBE_EXIT", server: "notes", message: "", hint: null } as const;
    const servers = [serverReport("notes"), serverReport("other")];
    expect(pageOf(reportOf({ servers, findings: many(2), errors: [error] })).words("p.found")).toEqual([
      "PROBE_EXIT, 2 medium",
    ]);
  });
});

describe("the findings", () => {
  it("are all there, each once, folded or not", () => {
    const findings = Array.from({ length: 90 }, (_, at) =>
      findingOf({
        digest: `sha256:${at}`,
        server: at % 2 === 0 ? "a" : "constructor",
        rule: at % 3 === 0 ? "tool-added" : "description-changed",
        subject: { kind: "tool", name: `tool-${at}.`, path: "/description" },
      }),
    );
    const text = pageOf(reportOf({ findings })).words("li.finding").join(" ");
    expect(findings.filter(({ subject }) => text.split(subject.name ?? "").length !== 2)).toEqual([]);
  });

  it("stand in the section of their server, also where no row speaks of it", () => {
    const findings = ["b", "a", "b"].map((server) => findingOf({ server }));
    const page = pageOf(reportOf({ findings }));
    const counts = page
      .find("section.server")
      .map((section) => page.within(elementsOf(section), "li.finding").length);
    expect([page.words("h3"), counts]).toEqual([
      ["b", "a"],
      [2, 1],
    ]);
  });

  it("are grouped by rule, the worst first, in whatever order they come", () => {
    const findings = severities
      .toReversed()
      .map((severity) => findingOf({ severity, rule: `rule-${severity}` }));
    expect(pageOf(reportOf({ findings })).words("h4")).toEqual(
      severities.map((severity) => `${severity} rule-${severity}`),
    );
  });

  it("say that there are none", () => {
    expect(pageOf(reportOf()).words("section.all")).toEqual(["Findings There are none."]);
  });

  it.each([
    ["deny", "refused"],
    ["approve", "needs approval"],
    ["warn", "shown only"],
    ["off", "switched off"],
  ] as const)("say what %s means", (action, words) => {
    expect(only({ action }).words("p.action")).toEqual([words]);
  });

  it("come with the cause and the advice of their rule", () => {
    expect(only({ rule: "integrity-changed" }).words("p.advice").join()).toMatch(
      /^The same version now consists of other bytes\. Do not use it\./,
    );
  });

  it("come with the reason for which the policy lets them pass", () => {
    expect(only({ exception: "Asked the publisher." }).words("p.exception")).toEqual([
      "Let pass by the policy: Asked the publisher.",
    ]);
  });

  it("say what each signal means, and name a hidden character as it is", () => {
    expect(only({ signals: ["ordering", "U+200B"] }).words("ul.signals")).toEqual([
      "it wants something done before or after other things orderingU+200B",
    ]);
  });

  it("link their rule", () => {
    const [, link] = only({ help: "https://example.com/rules.md#a" }).find("a");
    expect(link && [textOf(link), attribute(link, "href")]).toEqual([
      "description-changed",
      "https://example.com/rules.md#a",
    ]);
  });

  it.each([
    "",
    "javascript:alert(1)",
    "http://example.com",
    " https://example.com",
    "//example.com",
    "data:,",
  ])("do not link their rule to %j", (help) => {
    expect(only({ help }).words("a")).toEqual(["Skip to the findings"]);
  });
});

describe("a text before and after", () => {
  it("is shown with the words that differ", () => {
    const page = only({ before: "Reads one note.", after: "Sends one note." });
    expect([page.words("del"), page.words("ins"), page.words("mark")]).toEqual([
      ["removed: Reads one note."],
      ["added: Sends one note."],
      ["Reads", "Sends"],
    ]);
  });

  it("is shown with what stands around a change", () => {
    const before = "One. Two. Three. Four. Five. Six.";
    const page = only({ before, after: `${before} Seven.` });
    const [block] = page.find("div.text");
    expect(block?.childNodes.map(textOf)).toEqual(["… 5 sentences as before", "Six.", "added: Seven."]);
  });

  it("keeps white space that tells two texts apart", () => {
    expect(only({ before: "a  b", after: "a b" }).find("ins").map(textOf)).toEqual(["added: a·b"]);
  });

  it("is shown once where several rules judge it; the others point there", () => {
    const findings = [findingOf({ severity: "critical", rule: "hidden-characters" }), findingOf()];
    const page = pageOf(reportOf({ findings }));
    const [first, second] = page.find("li.finding");
    const links = second === undefined ? [] : page.within(elementsOf(second), "a");
    expect([
      page.find("div.text").length,
      links.map((link) => [textOf(link), attribute(link, "href")]),
    ]).toEqual([1, [["under hidden-characters", `#${first && attribute(first, "id")}`]]]);
  });

  it("is shown for each server that has it", () => {
    const findings = ["a", "b"].map((server) => findingOf({ server }));
    expect(pageOf(reportOf({ findings })).find("div.text").length).toBe(2);
  });

  it("is shown whole up to twenty thousand characters", () => {
    expect(only({ before: null, after: "word ".repeat(3_900) }).text).not.toContain("more characters");
  });

  it("is cut beyond that, and says so", () => {
    expect(only({ before: null, after: "word ".repeat(4_100) }).text).toContain("more characters");
  });

  it.each([
    [40, []],
    [41, ["17 more lines, 17 of them added"]],
  ])("of %i lines folds as %j", (count, summaries) => {
    const after = Array.from({ length: count }, (_, at) => `Line ${at}.`).join("\n");
    const { before: _, ...added } = findingOf({ after });
    expect(pageOf(reportOf({ findings: [added] })).words("summary")).toEqual(summaries);
  });

  it("says of folded lines how many are new", () => {
    const sentences = (word: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${word} ${at} ${word}.`).join("\n");
    const page = only({
      before: `${sentences("Old", 50)}\nSame.`,
      after: `Same.\n${sentences("New", 3)}`,
    });
    expect(page.words("summary")).toEqual(["30 more lines, 3 of them added"]);
  });
});

describe("a long list", () => {
  it.each([
    [20, []],
    [21, ["11 more findings"]],
  ])("of %i findings folds as %j", (count, summaries) => {
    expect(pageOf(reportOf({ findings: many(count) })).words("summary")).toEqual(summaries);
  });

  it("says how long it is", () => {
    expect(pageOf(reportOf({ findings: many(21) })).words("span.meta")).toContain("21 findings");
  });
});

describe("the filter", () => {
  const findings = [findingOf({ severity: "critical" }), ...many(2, { severity: "info" })];
  const page = pageOf(reportOf({ findings }));
  const boxes = page.find("input");

  it("has a labelled box for each severity that occurs, with its number", () => {
    expect(page.words("label")).toEqual(["critical 1", "info 2"]);
  });

  it("begins with everything shown, also after a reload", () => {
    const states = boxes.map((box) => [attribute(box, "checked"), attribute(box, "autocomplete")]);
    expect(states).toEqual([
      ["", "off"],
      ["", "off"],
    ]);
  });

  it("hides each severity by a rule of the style sheet", () => {
    const style = page.words("style").join();
    const rules = severities.map(
      (one) => `body:has(#show-${one}:not(:checked)) .group.${one} { display: none; }`,
    );
    expect(rules.filter((rule) => !style.includes(rule))).toEqual([]);
  });

  it("is not there when there is nothing to filter", () => {
    expect(pageOf(reportOf()).find("input")).toEqual([]);
  });
});

/** A report that has everything a report can have, each string from outside being the next one of `texts`. */
function reportFrom(
  texts: readonly string[],
  kinds: readonly Finding["subject"]["kind"][] = subjectKinds,
): Report {
  let at = 0;
  const next = () => texts[at++ % texts.length] ?? "";
  const findings = kinds.flatMap((kind, index) => {
    const finding = (): Finding => ({
      rule: index === 0 ? "description-changed" : next(),
      severity: severities[index % severities.length] ?? "info",
      action: actions[index % actions.length] ?? "off",
      server: next(),
      subject: { kind, name: next(), path: `/description/${next()}` },
      before: `One two ${next()} three. Same. ${next()}`,
      after: `One two ${next()} four. Same. ${next()}`,
      signals: ["ordering", next()],
      exception: next(),
      digest: next(),
      help: index === 0 ? "https://example.com/" : next(),
    });
    const whole = {
      ...finding(),
      subject: { kind, name: next(), path: "" },
      after: { name: next(), [next()]: next() },
    };
    const { before: _, ...added } = whole;
    return [finding(), finding(), added];
  });
  const server = next();
  return reportOf({
    changeDigest: next(),
    servers: [server, next()].map((name) => serverReport(name, { version: next(), in: [next(), next()] })),
    findings: [...findings, findingOf({ server })],
    errors: [{ code: "INTERNAL", server: next(), message: next(), hint: `${next()} \`${next()}\`` }],
    warnings: [{ server: next(), message: next() }],
  });
}

/** What a page has once. */
const single = ["html", "head", "title", "style", "script", "body", "header", "h1", "main", "fieldset"];

/** What a page consists of: every element with its attributes, save links out and numbers in names of places. */
function partsOf(report: Report): Set<string> {
  const page = pageOf(report);
  const parts = page.elements.flatMap(({ tagName, attrs }) => [
    tagName,
    ...attrs.map(({ name, value }) => {
      if (name === "href" && value.startsWith("https://")) return `${tagName} href out`;
      return `${tagName} ${name}=${value.replace(/^(#?server)(?:-\d+)+(-name)?$/, "$1-1$2")}`;
    }),
  ]);
  return new Set([...parts, ...single.map((tag) => `${page.find(tag).length} ${tag}`)]);
}

const tame = Array.from({ length: 200 }, (_, at) => `word${at}`);
const tameParts = partsOf({
  ...reportFrom(tame),
  findings: [...reportFrom(tame).findings, ...tameAdditions()],
});

/** What a hostile text may make of a finding: a long text, and one that is shown elsewhere. */
function tameAdditions(): Finding[] {
  const after = Array.from({ length: 100 }, (_, at) => `Line ${at}.`).join("\n");
  return [
    findingOf({ before: `Line 0.\nLine 1.\n${after}`, after }),
    findingOf({ before: null, after }),
    findingOf(),
    findingOf({ rule: "a" }),
  ];
}

/** What the page has that the tame one has not. */
function strange(...made: Parameters<typeof reportFrom>): string[] {
  return [...partsOf(reportFrom(...made))].filter((part) => !tameParts.has(part));
}

describe("text from outside", () => {
  it.each<[string, string]>([
    ["a script", "<script>alert(1)</script>"],
    ["an image with a handler", '"><img src=x onerror=alert(1)>'],
    ["the same in single quotes", "'><img src=x onerror=alert(1)>"],
    ["a handler in an attribute", '" onmouseover="alert(1)" x="'],
    ["the end of the style sheet", "</style><script>alert(1)</script>"],
    ["the end of the title", "</title><h1>Passes</h1>"],
    ["the end of a comment and of character data", "]]>--><b>x</b>"],
    ["the beginning of a comment", "<!--"],
    ["entities", "&lt;b&gt; &#60;b&#62; &quot;"],
    ["an address that runs", "javascript:alert(1)"],
    ["an address with quotes", 'https://example.com/"onclick="alert(1)'],
    ["text that reads backwards", "\u202e<b>\u2066"],
    ["what a terminal obeys", "\u001b]8;;https://example.com\u0007x"],
    ["two hundred backticks", "`".repeat(200)],
    ["backticks around a tag", "`<b>`"],
    ["a template", "${alert(1)} {{alert(1)}}"],
    ["half a character", "\ud800<b>"],
    ["nothing", ""],
  ])("is text wherever it stands: %s", (_, text) => {
    expect(strange([text])).toEqual([]);
  });

  it("is text whatever it is", () => {
    const piece = fc.constantFrom(
      ...[
        "<",
        ">",
        '"',
        "'",
        "&",
        "`",
        "/",
        "=",
        "!--",
        "-->",
        "]]>",
        "script",
        "style",
        "title",
        "svg",
        "a",
      ],
      ...[
        " ",
        "\n",
        ". ",
        "\0",
        "\u202e",
        "\u001b",
        "\ud800",
        "https://",
        "javascript:",
        "onload",
        "href",
        "&lt",
      ],
    );
    const hostile = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      anyString,
    );
    fc.assert(
      fc.property(
        fc.array(hostile, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...subjectKinds),
        (texts, kind) => {
          expect(strange(texts, [kind])).toEqual([]);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("is shown as it is, save what cannot be seen", () => {
    const { text } = only({ server: "<b>\u200b", exception: 'a "b" &amp; `c`' });
    expect([text.includes("<b>‹U+200B›"), text.includes('a "b" &amp; `c`')]).toEqual([true, true]);
  });

  it("makes no long page however long it is", () => {
    const html = formatHtml(reportFrom(["<b>".repeat(350_000)]));
    expect(html.length).toBeLessThan(5_000_000);
  });

  it("is cut where it is a name, and says by how much", () => {
    expect(only({ server: "x".repeat(1_000) }).words("h3")).toEqual([
      `${"x".repeat(200)}… (800 more characters)`,
    ]);
  });
});
