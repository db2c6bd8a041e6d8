import { severities } from "../model/severity.ts";

const colors = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1e23; --soft: #575e68; --line: #dcdfe4; --wash: #f6f7f9; --focus: #1a5fb4;
  --critical: #a50e3c; --high: #a83a00; --medium: #775700; --info: #3b587f; --ok: #17683a;
  --new: #eaf6ee; --new-ink: #10481f; --new-word: #bce6c8;
  --old: #fdeff1; --old-ink: #741426; --old-word: #f6c9d0;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --ink: #e5e8ec; --soft: #a3abb6; --line: #30363e; --wash: #1b1f25; --focus: #8ab8ff;
    --critical: #ff8da6; --high: #ffac7d; --medium: #e8c46c; --info: #a1c3ec; --ok: #82d5a2;
    --new: #14291c; --new-ink: #c4ebd0; --new-word: #265f3c;
    --old: #33191f; --old-ink: #f7cfd5; --old-word: #73293a;
  }
}
@media print { :root { color-scheme: light; } }
`;

const base = `
* { box-sizing: border-box; }
html { background: var(--paper); scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 66rem; padding: 3rem 2rem 5rem;
  color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  overflow-wrap: anywhere; font-variant-numeric: tabular-nums;
}
h1, h2, h3, h4, p, dl, dd, ol, ul, fieldset { margin: 0; padding: 0; }
h1, h2, h3, h4 { line-height: 1.2; font-weight: 650; }
h2 { font-size: 1.375rem; letter-spacing: -.01em; margin: 3.5rem 0 1.25rem; }
ul[role], ol[role] { list-style: none; }
a { color: inherit; text-decoration-color: var(--soft); text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
:target { scroll-margin-top: 1rem; }
code, .text { font: .875em/1.6 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; unicode-bidi: isolate; }
code { background: var(--wash); border-radius: 3px; padding: .1em .3em; }
.meta, .command, .legend, .hint { color: var(--soft); font-size: .875rem; font-weight: 400; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: fixed; left: 1rem; top: 1rem; z-index: 1; padding: .5rem 1rem; background: var(--paper); }
.shapes { position: absolute; width: 0; height: 0; }
.mark { width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.7; vertical-align: -.125em; overflow: visible; }
.solid { fill: currentColor; stroke: none; fill-rule: evenodd; }
.critical { --tone: var(--critical); } .high { --tone: var(--high); }
.medium { --tone: var(--medium); } .info { --tone: var(--info); }
.ok, .as-locked, .pass { --tone: var(--ok); } .changed, .fail { --tone: var(--critical); }
.unavailable { --tone: var(--soft); } .unchecked, .incomplete { --tone: var(--medium); }
`;

const top = `
.command { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; }
h1 { text-wrap: balance; font-size: clamp(1.9rem, 6vw, 3rem); letter-spacing: -.025em; margin: .35rem 0 .6rem; }
h1 .mark { width: .72em; height: .72em; vertical-align: -.02em; margin-right: .02em; color: var(--tone); }
.summary { font-size: 1.125rem; }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin-top: 1.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.facts dt { color: var(--soft); font-size: .875rem; }
.problems ul { border-left: 3px solid var(--medium); padding-left: 1.25rem; list-style: none; }
.problems li + li { margin-top: 1rem; }
`;

const servers = `
.servers li:has(.chain) { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 8fr); gap: 1rem 2.5rem; padding: 1.25rem 0; border-top: 1px solid var(--line); }
.servers > ul { border-bottom: 1px solid var(--line); }
.who { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .15rem 1rem; align-items: baseline; align-content: start; }
.who h3 { font-size: 1.0625rem; }
.who .meta, .found { grid-column: 1 / -1; }
.found { font-size: .875rem; }
.status, .state { color: var(--tone); }
.status { font-size: .9375rem; font-weight: 600; white-space: nowrap; }
.chain { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); align-self: start; padding-top: .2rem; }
.chain li { position: relative; display: grid; justify-items: center; text-align: center; font-size: .8125rem; line-height: 1.4; overflow-wrap: normal; }
.chain li + li::before { content: ""; position: absolute; top: .55rem; right: calc(50% + .95rem); width: calc(100% - 1.9rem); border-top: 1px solid var(--soft); }
.chain .mark { width: 1.125rem; height: 1.125rem; margin-bottom: .35rem; color: var(--tone); }
.chain .state { font-weight: 600; }
.legend { margin-top: .75rem; }
`;

const filter = `
.filter { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; border: 0; }
.filter legend { padding: 0; margin-bottom: .5rem; color: var(--soft); font-size: .875rem; }
.filter label, .filter button { display: inline-flex; align-items: center; gap: .5rem; min-height: 2.5rem; padding: .25rem .9rem; border: 1px solid var(--line); border-radius: 999px; cursor: pointer; }
.filter label:hover, .filter button:hover { border-color: var(--soft); }
.filter label .mark { color: var(--tone); }
.filter label:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: 2px; }
.filter input { width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--ink); outline: none; }
.filter button { font: inherit; color: inherit; background: none; margin-left: auto; }
.filter button[hidden] { display: none; }
.filtered { display: none; margin-top: .75rem; color: var(--soft); }
@media screen {
  body:has(.filter input:not(:checked)) .filtered { display: block; }
  ${severities.map((severity) => `body:has(#show-${severity}:not(:checked)) .group.${severity} { display: none; }`).join("\n  ")}
}
`;

const findings = `
.server { margin-top: 2.75rem; }
.server h3 { font-size: 1.25rem; letter-spacing: -.01em; margin-bottom: .1rem; }
.group { margin-top: 1.25rem; padding-left: 1.25rem; border-left: 3px solid var(--tone); }
.group + .group { margin-top: 2rem; }
h4 { display: inline; font-size: 1rem; margin-right: .75rem; }
.severity { color: var(--tone); margin-right: .5rem; }
.action { display: inline-block; font-size: .8125rem; line-height: 1.5; padding: 0 .55rem; border: 1px solid var(--soft); border-radius: 999px; }
.action.deny { border-color: var(--critical); color: var(--critical); font-weight: 600; }
.action.warn, .action.off { color: var(--soft); border-color: var(--line); }
.group > .meta { margin-left: .5rem; }
.advice { max-width: 46rem; margin-top: .3rem; }
.cause { color: var(--soft); }
.exception { max-width: 46rem; margin-top: .3rem; font-style: italic; }
.finding { margin-top: 1rem; overflow: clip; overflow-clip-margin: 6px; }
.finding > p { max-width: 46rem; }
.text { margin-top: .5rem; border: 1px solid var(--line); border-radius: 6px; overflow: clip; }
.text > * { display: block; padding: .2rem .75rem .2rem 2rem; text-indent: -1.25rem; white-space: pre-wrap; text-decoration: none; unicode-bidi: isolate; overflow: clip; }
.text > ::before { display: inline-block; width: 1.25rem; text-indent: 0; content: "" / ""; }
.text ins { background: var(--new); color: var(--new-ink); }
.text del { background: var(--old); color: var(--old-ink); }
.text ins::before { content: "+" / ""; }
.text del::before { content: "−" / ""; }
.text p { color: var(--soft); }
.text .gap { font-style: italic; }
mark { color: inherit; font-weight: 600; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; border-radius: 2px; }
ins mark { background: var(--new-word); }
del mark { background: var(--old-word); }
.noticed { font-size: .875rem; font-weight: 600; margin-top: .5rem; }
.signals { font-size: .9375rem; padding-left: 1.25rem; list-style: disc; }
summary { cursor: pointer; padding: .5rem 0; color: var(--soft); width: fit-content; }
summary:hover { color: var(--ink); }
`;

const narrow = `
@media (max-width: 52rem) { .servers li:has(.chain) { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 34rem) {
  body { padding: 1.5rem 1rem 3rem; }
  h2 { margin-top: 2.5rem; }
  .chain { grid-template-columns: minmax(0, 1fr); gap: .45rem; align-self: stretch; }
  .chain li { grid-template-columns: 1.125rem minmax(0, 1fr) auto; gap: .7rem; justify-items: start; text-align: left; font-size: .9375rem; }
  .chain .mark { margin: .1rem 0 0; }
  .chain li + li::before { top: -.55rem; left: .53rem; right: auto; width: 0; height: .6rem; border: 0; border-left: 1px solid var(--soft); }
  .group { padding-left: .85rem; }
  .filter button { margin-left: 0; }
}
@media (forced-colors: active) { ins mark, del mark { background: Highlight; color: HighlightText; } }
`;

const print = `
@media print {
  @page { margin: 16mm; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .filter, .filtered, .skip, summary { display: none; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  h2, h3, h4, .advice, .finding > p { break-after: avoid; }
  .servers li, .text > * { break-inside: avoid; }
  .text > *, mark, code { print-color-adjust: exact; }
}
`;

/** How the page looks: on a wide and a narrow screen, in light and dark, and on paper. */
export const style = [colors, base, top, servers, filter, findings, narrow, print].join("");
