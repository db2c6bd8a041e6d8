import type { Report } from "../model/report.ts";
import { countSeverities } from "./count.ts";
import { mark } from "./html-marks.ts";
import {
  advice,
  counted,
  type Markup,
  markup,
  message,
  name,
  nothing,
  quote,
  trusted,
} from "./html-markup.ts";

const outcomeWords: Readonly<Record<Report["outcome"], string>> = {
  pass: "Passes",
  fail: "Fails",
  incomplete: "Could not check everything",
};
const outcomeMarks = { pass: "ok", fail: "critical", incomplete: "unchecked" } as const;

const depthWords = {
  declared: "declared: the configuration against the lockfile",
  artifact: "artifact: the configuration and the registries",
  live: "live: the configuration, the registries and the running servers",
} as const;

/** What the page is called: the outcome first, since tabs are narrow. */
export function titleOf(report: Report): string {
  return `${outcomeWords[report.outcome]} – mcp-lock ${report.command}`;
}

/** The outcome in words, what it is about and what was found. */
export function header(report: Report): Markup {
  const { command, outcome, depth, changeDigest, findings } = report;
  const sentence = summary(report);
  return markup`<header class="top ${outcome}">
<p class="command">mcp-lock ${command}</p>
<h1>${mark(outcomeMarks[outcome])} ${outcomeWords[outcome]}</h1>
${sentence === "" ? nothing : markup`<p class="summary">${sentence}</p>`}
<dl class="facts">
${fact("Findings", findings.length === 0 ? "none" : countSeverities(findings))}
${depth === null ? nothing : fact("Depth", depthWords[depth])}
${changeDigest === null ? nothing : fact("Change digest", trusted(quote(changeDigest)))}
</dl>
</header>`;
}

function fact(term: string, value: string | Markup): Markup {
  return markup`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}

function summary({ command, servers, written }: Report): string {
  const total = counted(servers.length, "server");
  const locked = servers.filter(({ status }) => status !== "unchecked").length;
  const asLocked = servers.filter(({ status }) => status === "as-locked").length;
  switch (command) {
    case "diff":
    case "gate":
      return "";
    case "lock":
      return `${locked} of ${total} locked, ${written ? "lockfile written" : "lockfile unchanged"}.`;
    case "verify":
      return `${asLocked} of ${total} as locked.`;
  }
}

/** What could not be done, and what to know besides; nothing where there is neither. */
export function problems({ errors, warnings }: Report): Markup {
  if (errors.length + warnings.length === 0) return nothing;
  const warned = errors.length === 0 ? "Warnings" : "Errors and warnings";
  const title = warnings.length === 0 ? "Errors" : warned;
  return markup`<section class="problems" aria-labelledby="problems">
<h2 id="problems">${title}</h2>
<ul>${errors.map((one) => problem(one.code, one.server, one.message, one.hint))}
${warnings.map((one) => problem("warning", one.server, one.message, null))}</ul>
</section>`;
}

function problem(word: string, server: string | null, text: string, hint: string | null): Markup {
  const place = server === null ? nothing : markup`${name(server)}: `;
  const help = hint === null ? nothing : markup`<p class="hint">Hint: ${advice(hint)}</p>`;
  return markup`<li><p><b>${word}</b> ${place}${message(text)}</p>${help}</li>`;
}
