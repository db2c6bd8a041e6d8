import type { Finding } from "../model/finding.ts";
import { type Severity, severities } from "../model/severity.ts";
import { mark } from "./html-marks.ts";
import { type Markup, markup, nothing } from "./html-markup.ts";

/**
 * Check boxes that show and hide findings by severity. The style sheet does it, so that nothing has to run; a
 * reload always begins with everything shown.
 */
export function severityFilter(findings: readonly Finding[]): Markup {
  if (findings.length === 0) return nothing;
  const boxes = severities.map((severity) =>
    severityBox(severity, findings.filter((finding) => finding.severity === severity).length),
  );
  return markup`<fieldset class="filter">
<legend>Show findings by severity</legend>
${boxes}
<button type="button" id="unfold" hidden>Unfold all</button>
</fieldset>
<p class="filtered">The filter hides some of the findings.</p>
<p class="unseen" id="shown" role="status"></p>`;
}

function severityBox(severity: Severity, count: number): Markup {
  if (count === 0) return nothing;
  return markup`<label class="${severity}"><input type="checkbox" id="show-${severity}" checked autocomplete="off"> ${mark(severity)} ${severity} <span class="meta">${count}</span></label>`;
}
