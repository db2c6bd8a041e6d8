import { counted, type Markup, markup } from "./html-markup.ts";

/** When a list is too long to be shown whole, how much of it is shown at once, and what it is a list of. */
export interface Folding {
  readonly most: number;
  readonly first: number;
  readonly noun: string;
}

/** A list that stays readable: what is beyond its first items opens on demand. */
export function folded(
  items: readonly Markup[],
  { most, first, noun }: Folding,
  list: (items: readonly Markup[]) => Markup,
): Markup {
  if (items.length <= most) return list(items);
  const summary = `${counted(items.length - first, `more ${noun}`)}`;
  return markup`${list(items.slice(0, first))}
<details><summary>${summary}</summary>${list(items.slice(first))}</details>`;
}
