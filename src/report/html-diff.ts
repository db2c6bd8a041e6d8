import { entities } from "./escape.ts";
import { type Folding, folded } from "./html-fold.ts";
import { counted, type Markup, markup, nothing, trusted } from "./html-markup.ts";
import type { DiffLine } from "./text-diff.ts";

/** Nobody shall overlook new words because many others stand before them. */
const folding: Folding<DiffLine> = {
  most: 40,
  first: 24,
  summary: (rest) => {
    const added = rest.filter(({ sign }) => sign === "+").length;
    return `${counted(rest.length, "more line")}${added === 0 ? "" : `, ${added} of them added`}`;
  },
};

/** A text before and after, line by line with the words that differ marked; nothing where there are no lines. */
export function diffBlock(diff: readonly DiffLine[]): Markup {
  if (diff.length === 0) return nothing;
  return folded(diff, folding, (lines) => markup`<div class="text">${lines.map(diffLine)}</div>`);
}

function diffLine({ sign, spans }: DiffLine): Markup {
  const words = spans.map(({ text, changed }) => {
    const shown = trusted(entities(text));
    return changed ? markup`<mark>${shown}</mark>` : shown;
  });
  switch (sign) {
    case "-":
      return markup`<del><span class="unseen">removed: </span>${words}</del>`;
    case "+":
      return markup`<ins><span class="unseen">added: </span>${words}</ins>`;
    case " ":
      return markup`<p>${words}</p>`;
    case "…":
      return markup`<p class="gap">… ${words}</p>`;
  }
}
