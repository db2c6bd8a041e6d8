import { meaningOfSignal } from "../judge/signals.ts";
import type { Finding } from "../model/finding.ts";
import type { Action } from "../model/severity.ts";
import { changedLines } from "./changed-text.ts";
import { countSeverities } from "./count.ts";
import { driftSentence } from "./drift.ts";
import type { FindingGroup } from "./group.ts";
import { diffBlock } from "./html-diff.ts";
import { type Folding, folded } from "./html-fold.ts";
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
import type { Anchors } from "./html-servers.ts";
import { thisRepository } from "./server-wording.ts";
import { describe } from "./wording.ts";

/** Characters of text before and after that a finding may fill: the rest is in the JSON report. */
const budget = 20_000;
const folding: Folding<Markup> = {
  most: 20,
  first: 10,
  summary: (rest) => counted(rest.length, "more finding"),
};

const actionWords: Readonly<Record<Action, string>> = {
  deny: "refused",
  approve: "needs approval",
  warn: "shown only",
  off: "switched off",
};

/** Where the texts of a server's findings have been shown, by what the findings are about. */
type Shown = Map<string, { readonly id: string; readonly rule: string }>;

/** What was found in each server, rule by rule. */
export function serverSections(groups: ReadonlyMap<string, FindingGroup[]>, anchors: Anchors): Markup {
  return markup`${[...groups].map(([server, own]) => serverSection(server, own, anchors.get(server) ?? ""))}`;
}

function serverSection(server: string, groups: readonly FindingGroup[], anchor: string): Markup {
  const shown: Shown = new Map();
  const all = groups.flatMap(({ findings }) => findings);
  const drift = driftSentence(all);
  return markup`<section class="server" id="${anchor}" aria-labelledby="${anchor}-name">
<h3 id="${anchor}-name">${server === "" ? thisRepository : name(server)}</h3>
<p class="meta">${countSeverities(all)}</p>
${drift === null ? nothing : markup`<p class="advice">${drift}</p>`}
${groups.map((group, at) => groupPart(group, `${anchor}-${at + 1}`, shown))}
</section>`;
}

function groupPart(group: FindingGroup, id: string, shown: Shown): Markup {
  const { severity, action, cause, exception, findings } = group;
  const count =
    findings.length === 1
      ? nothing
      : markup`<span class="meta">${counted(findings.length, "finding")}</span>`;
  const items = findings.map((finding, at) => findingItem(finding, `${id}-${at + 1}`, shown));
  return markup`<div class="group ${severity}">
<h4><span class="severity">${mark(severity)} ${severity}</span> ${ruleName(group)}</h4>
<p class="action ${action}">${actionWords[action]}</p>
${count}
${cause === "" ? nothing : markup`<p class="advice"><span class="cause">${cause}</span> ${advice(group.advice)}</p>`}
${exception === null ? nothing : markup`<p class="exception">Let pass by the policy: ${message(exception)}</p>`}
${folded(items, folding, (part) => markup`<ul class="findings" role="list">${part}</ul>`)}
</div>`;
}

/** Linked only where it leads to a page: no other address acts when it is followed. */
function ruleName({ rule, help }: FindingGroup): Markup {
  const shown = name(rule);
  return /^https:\/\//.test(help) ? markup`<a href="${help}" rel="noreferrer">${shown}</a>` : shown;
}

function findingItem(finding: Finding, id: string, shown: Shown): Markup {
  return markup`<li class="finding" id="${id}">
<p>${trusted(describe(finding, quote))}</p>
${textPart(finding, id, shown)}
${signalList(finding.signals ?? [])}
</li>`;
}

/** A text that several rules judge is shown once; the others point there. */
function textPart(finding: Finding, id: string, shown: Shown): Markup {
  const place = `${finding.digest} ${finding.subject.path}`;
  const earlier = shown.get(place);
  if (earlier !== undefined)
    return markup`<p class="meta">Its text is shown <a href="#${earlier.id}">under ${name(earlier.rule)}</a>.</p>`;
  const lines = changedLines(finding, budget);
  if (lines.length > 0) shown.set(place, { id, rule: finding.rule });
  return diffBlock(lines);
}

function signalList(signals: readonly string[]): Markup {
  if (signals.length === 0) return nothing;
  return markup`<p class="noticed">Noticed:</p><ul class="signals">${signals.map(signalItem)}</ul>`;
}

function signalItem(signal: string): Markup {
  const meaning = meaningOfSignal(signal);
  const word = trusted(quote(signal));
  return meaning === null ? markup`<li>${word}</li>` : markup`<li>${meaning} ${word}</li>`;
}
