import { sha256 } from "../json/canonical.ts";
import type { Report } from "../model/report.ts";
import { severities } from "../model/severity.ts";
import { groupFindings } from "./group.ts";
import { severityFilter } from "./html-filter.ts";
import { serverSections } from "./html-findings.ts";
import { header, problems, titleOf } from "./html-header.ts";
import { markShapes } from "./html-marks.ts";
import { type Markup, markup, render, trusted } from "./html-markup.ts";
import { script } from "./html-script.ts";
import { serverRows } from "./html-servers.ts";
import { style } from "./html-style.ts";

/**
 * A report as one page for a browser, complete in itself: it loads nothing, runs nothing but its own script,
 * and says the same without it.
 */
export function formatHtml(report: Report): string {
  const findings = report.findings.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  return `<!doctype html>\n${render(page({ ...report, findings }))}\n`;
}

function page(report: Report): Markup {
  const groups = groupFindings(report.findings);
  const anchors = new Map([...groups.keys()].map((server, at) => [server, `server-${at + 1}`]));
  return markup`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleOf(report)}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${markShapes}
${header(report)}
<main>
${problems(report)}
${serverRows(report, anchors)}
<section class="all" aria-labelledby="findings">
<h2 id="findings" tabindex="-1">Findings</h2>
${report.findings.length === 0 ? markup`<p>There are none.</p>` : severityFilter(report.findings)}
${serverSections(groups, anchors)}
</section>
</main>
<script>${trusted(script)}</script>
</body>
</html>`;
}

/** Content Security Policy Level 3: nothing is loaded, and only what has these hashes applies or runs. */
const policy = [
  "default-src 'none'",
  `style-src '${sourceHash(style)}'`,
  `script-src '${sourceHash(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function sourceHash(text: string): string {
  const digest = sha256(text).slice("sha256:".length);
  return `sha256-${Buffer.from(digest, "hex").toString("base64")}`;
}
