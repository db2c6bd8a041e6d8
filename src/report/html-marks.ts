import type { CheckResult } from "../model/report.ts";
import type { Severity } from "../model/severity.ts";
import { type Markup, markup, trusted } from "./html-markup.ts";

/** A shape for every state, so that none is told by its colour alone. */
type MarkName = CheckResult | Severity;

const exclamation = "M7.1 4h1.8v5.2H7.1zM7.1 10.6h1.8v1.8H7.1z";

const shapes: Readonly<Record<MarkName, string>> = {
  ok: '<circle cx="8" cy="8" r="6.9"/><path d="M4.8 8.4l2.2 2.2 4.3-4.9"/>',
  changed: `<path class="solid" d="M8 .2 15.8 8 8 15.8 .2 8z${exclamation}"/>`,
  unavailable: '<circle cx="8" cy="8" r="6.9"/><path d="M5 8h6"/>',
  unchecked: '<circle cx="8" cy="8" r="6.9" stroke-dasharray="2.4 1.94"/>',
  critical: `<path class="solid" d="M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9z${exclamation}"/>`,
  high: '<path class="solid" d="M8 .6 16 15H0zM7.1 5.4h1.8v4.6H7.1zM7.1 11.2h1.8V13H7.1z"/>',
  medium: '<path class="solid" d="M1.5 1.5h13v13h-13zM4.5 7.1h7v1.8h-7z"/>',
  info: '<circle cx="8" cy="8" r="6.9"/><path d="M8 7.2v4.4M8 4.4v.1"/>',
};

/** The shapes, once for the page. */
export const markShapes: Markup = trusted(
  `<svg class="shapes" aria-hidden="true">${Object.entries(shapes)
    .map(([name, shape]) => `<symbol id="mark-${name}" viewBox="0 0 16 16">${shape}</symbol>`)
    .join("")}</svg>`,
);

/** One shape. The word that it stands for is beside it. */
export function mark(name: MarkName): Markup {
  return markup`<svg class="mark" aria-hidden="true"><use href="#mark-${name}"/></svg>`;
}
