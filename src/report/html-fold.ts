import { type Markup, markup } from "./html-markup.ts";

/** When a list is too long to be shown whole, how much of it is shown at once, and what is said of the rest. */
export interface Folding<Item> {
  readonly most: number;
  readonly first: number;
  readonly summary: (rest: readonly Item[]) => string;
}

/** A list that stays readable: what is beyond its first items opens on demand. */
export function folded<Item>(
  items: readonly Item[],
  { most, first, summary }: Folding<Item>,
  list: (items: readonly Item[]) => Markup,
): Markup {
  if (items.length <= most) return list(items);
  const rest = items.slice(first);
  return markup`${list(items.slice(0, first))}
<details><summary>${summary(rest)}</summary>${list(rest)}</details>`;
}
