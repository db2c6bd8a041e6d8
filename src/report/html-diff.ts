import { html } from "./escape.ts";
import { folded } from "./html-fold.ts";
import { type Markup, markup, nothing, trusted } from "./html-markup.ts";
import type { DiffLine } from "./text-diff.ts";

/** More lines than `most` are folded after the first ones. */
const lines = { most: 40, first: 24, noun: "line" };

/** A text before and after, line by line with the words that differ marked; nothing where there are no lines. */
export function diffBlock(diff: readonly DiffLine[]): Markup {
  if (diff.length === 0) return nothing;
  return folded(diff.map(diffLine), lines, (part) => markup`<div class="text">${part}</div>`);
}

function diffLine({ sign, spans }: DiffLine): Markup {
  const words = spans.map(({ text, changed }) => {
    const shown = trusted(html(text));
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
