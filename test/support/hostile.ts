import fc from "fast-check";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { findingOf, reportOf, serverReport } from "./reports.ts";

/** Stands in every hostile fragment, so that a reader can tell where outside text has come out. */
export const marker = "QZX";

/** Characters that move the cursor, hide or reorder text; a line break is none of them. */
export const acting = /[^\P{C}\n]|\p{Zl}|\p{Zp}/u;

/** Text that acts somewhere: in Markdown, in HTML, on a terminal, in the log of a CI runner. */
export const fragments: readonly string[] = [
  `\n${marker}\n`,
  "\n```\n",
  `\n~~~\n# ${marker}\n`,
  "`".repeat(200),
  "`",
  "``",
  "\n---\n",
  `\n- ${marker}\n`,
  `\n> ${marker}\n`,
  `<script>alert("${marker}")</script>`,
  `<img src=x onerror=${marker}>`,
  `</code></pre><b>${marker}</b>`,
  `<!-- ${marker}`,
  "-->",
  `"><a href="https://${marker}.example">`,
  `@${marker}`,
  `#1 GH-2 ${marker}@example.com`,
  `[${marker}](https://${marker}.example)`,
  `![${marker}](https://${marker}.example/a.png)`,
  `[${marker}]: https://${marker}.example`,
  `https://${marker}.example/`,
  `| ${marker} | \\| ${marker} |`,
  "|",
  "\\",
  `$\{${marker}}`,
  `::set-output name=${marker}::x`,
  `\n::error file=a::${marker}\n`,
  ` ::stop-commands::${marker}`,
  `%0A::error::${marker}%0D%25`,
  `##[error]${marker}`,
  `##`,
  "[",
  "::",
  `\u001b[2J\u001b]8;;https://${marker}.example\u0007`,
  "\u0007\b\r",
  "\u202e\u2066\u200b\ufeff\u{e0041}",
  "\u2028::warning::\u2029",
  "\u0085::debug::",
  "\u00a0",
  "{0}{{",
  "&lt;&#60;",
  " ".repeat(40),
  "\n\n\n\n\n\n\n",
  "\ud800",
  marker,
  "word. ",
];

/** Hostile text: fragments, one after the other. */
export const hostileText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fragments) }, fc.string({ maxLength: 8 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(""));

const hostileValue = fc.oneof(
  hostileText,
  fc.record({ description: hostileText, name: hostileText }),
  fc.array(hostileText, { maxLength: 2 }),
);

const kinds = ["server", "declaration", "artifact", "instructions", "capability", "tool", "prompt"] as const;
const rules = ["description-changed", "tool-added", "tool-renamed", "launch-changed", "no-such-rule"];

const hostileFinding: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.constantFrom(...rules),
    server: hostileText,
    kind: fc.constantFrom(...kinds),
    name: hostileText,
    path: fc.oneof(
      fc.constant(""),
      fc.constant("/description"),
      hostileText.map((text) => `/${text}`),
    ),
    before: fc.option(hostileValue, { nil: undefined }),
    after: fc.option(hostileValue, { nil: undefined }),
    signals: fc.array(hostileText, { maxLength: 2 }),
    exception: fc.option(hostileText, { nil: undefined }),
    digest: fc.stringMatching(/^sha256:[0-9a-f]{8}$/),
  })
  .map(({ rule, server, kind, name, path, before, after, signals, exception, digest }) => {
    const {
      before: _,
      after: __,
      ...rest
    } = findingOf({ rule, server, subject: { kind, name, path }, digest });
    return {
      ...rest,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      ...(signals.length > 0 && { signals }),
      ...(exception !== undefined && { exception }),
    };
  });

/** A report in which every string from outside is hostile. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(hostileFinding, { minLength: 1, maxLength: 3 }),
    name: hostileText,
    version: hostileText,
    file: hostileText,
    message: hostileText,
    hint: hostileText,
  })
  .map(({ findings, name, version, file, message, hint }) =>
    reportOf({
      outcome: "fail",
      findings,
      servers: [serverReport(name, { version, in: [file], status: "changed" })],
      warnings: [{ server: name, message }],
      errors: [{ code: "PROBE_EXIT", server: name, message, hint }],
    }),
  );
