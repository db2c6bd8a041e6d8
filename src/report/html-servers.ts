import type { CheckResult, Report, ServerReport } from "../model/report.ts";
import { countSeverities } from "./count.ts";
import { mark } from "./html-marks.ts";
import { counted, type Markup, markup, name, nothing } from "./html-markup.ts";

/** What is checked of a server, in the order in which one thing leads to the next. */
const chain = ["declaration", "artifact", "signature", "sbom", "surface"] as const;

const stepWords: Readonly<Record<(typeof chain)[number], string>> = {
  declaration: "declaration",
  artifact: "artifact",
  signature: "signature",
  sbom: "SBOM",
  surface: "definitions",
};

const statusMarks = { "as-locked": "ok", changed: "changed", unchecked: "unchecked" } as const;

/** Where on the page the findings of a server stand. */
export type Anchors = ReadonlyMap<string, string>;

/** The servers as rows, each with its chain of checks. */
export function serverRows(report: Report, anchors: Anchors): Markup {
  if (report.servers.length === 0) return nothing;
  return markup`<section class="servers" aria-labelledby="servers">
<h2 id="servers">Servers</h2>
<ul role="list">${report.servers.map((server) => serverRow(server, report, anchors))}</ul>
<p class="legend">Unavailable: there is nothing to check. Unchecked: it was not, or could not be, checked.</p>
</section>`;
}

function serverRow(server: ServerReport, report: Report, anchors: Anchors): Markup {
  const { checks } = server;
  const anchor = anchors.get(server.name);
  const shown = name(server.name);
  return markup`<li>
<div class="who"><h3>${anchor === undefined ? shown : markup`<a href="#${anchor}">${shown}</a>`}</h3>
${statusOf(server, report)}
<p class="meta">${facts(server)}</p>
${remarks(server, report)}</div>
<ol class="chain" role="list" aria-label="Checks">${chain.map((step) => stepOf(stepWords[step], checks[step]))}</ol>
</li>`;
}

function stepOf(what: string, result: CheckResult): Markup {
  return markup`<li class="${result}">${mark(result)}<span class="what">${what}</span> <span class="state">${result}</span></li>`;
}

function statusOf({ status }: ServerReport, { command }: Report): Markup {
  const isLocked = command === "lock" && status !== "unchecked";
  return markup`<p class="status ${isLocked ? "as-locked" : status}">${mark(isLocked ? "ok" : statusMarks[status])} ${statusWord()}</p>`;

  function statusWord(): string {
    if (command === "lock") return isLocked ? "locked" : "not locked";
    return status === "as-locked" ? "as locked" : status;
  }
}

function facts({ version, tools, in: files }: ServerReport): Markup {
  const parts = [
    ...(version === null ? [] : [markup`version ${name(version)}`]),
    ...(tools === null ? [] : [markup`${counted(tools, "tool")}`]),
    ...(files.length === 0 ? [] : [markup`in ${name(files.join(", "))}`]),
  ];
  return markup`${parts.map((part, at) => (at === 0 ? part : markup` · ${part}`))}`;
}

/** What was found in it, or why it could not be checked. */
function remarks(about: ServerReport, { findings, errors }: Report): Markup {
  const counts = countSeverities(findings.filter(({ server }) => server === about.name));
  const codes = errors.filter(({ server }) => server === about.name).map(({ code }) => code);
  const words = [...codes, ...(counts === "" ? [] : [counts])].join(", ");
  return words === "" ? nothing : markup`<p class="found">${words}</p>`;
}
