import type { State } from "./model.ts";
import { type Call, ok, type Reply } from "./route.ts";

/** One page of a list, with the links to the others. */
export function pageOf<T>(
  state: State,
  call: Call,
  items: readonly T[],
  render: (item: T) => unknown,
): Reply {
  const { size, number, start } = pageBounds(call);
  const headers = linkHeader(state, call, number, Math.ceil(items.length / size));
  return { ...ok(items.slice(start, start + size).map(render)), headers };
}

/** Which part of a list a request asks for: 30 at a time unless it says so, and never more than 100. */
export function pageBounds({ query }: Call): { size: number; number: number; start: number } {
  const size = Math.min(100, positive(query.get("per_page")) ?? 30);
  const number = positive(query.get("page")) ?? 1;
  return { size, number, start: (number - 1) * size };
}

/** The Link header of a page, in GitHub's order; its addresses name the repository by id, as GitHub's do. */
export function linkHeader(state: State, call: Call, page: number, last: number): Record<string, string> {
  const links: string[] = [];
  const add = (rel: string, number: number) =>
    links.push(`<${addressOf(state, call, number)}>; rel="${rel}"`);
  if (page > 1) add("prev", Math.min(page - 1, Math.max(last, 1)));
  if (page < last) add("next", page + 1);
  if (page < last) add("last", last);
  if (page > 1) add("first", 1);
  return links.length === 0 ? {} : { link: links.join(", ") };
}

/** The address of another page of the same list. */
export function addressOf(state: State, call: Call, page: number): string {
  const path = call.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${state.repository.id}`);
  const query = new URLSearchParams(call.query);
  query.set("page", String(page));
  return `${state.origin}${path}?${query}`;
}

function positive(text: string | null): number | null {
  const number = Number(text ?? "");
  return Number.isInteger(number) && number > 0 ? number : null;
}
