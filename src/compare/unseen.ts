import type { Definition, Surface } from "../model/surface.ts";

/**
 * A surface as it was seen, with those definitions of the locked one that are only shown to some clients: that
 * a look did not see them does not say that they are gone.
 */
export function withUnseen(seen: Surface, locked: Surface): Surface {
  return {
    ...seen,
    tools: merge(seen.tools, locked.tools),
    prompts: merge(seen.prompts, locked.prompts),
    resourceTemplates: merge(seen.resourceTemplates, locked.resourceTemplates),
  };
}

function merge(
  seen: ReadonlyMap<string, Definition>,
  locked: ReadonlyMap<string, Definition>,
): ReadonlyMap<string, Definition> {
  const unseen = [...locked].filter(([name, { gated = false }]) => gated && !seen.has(name));
  return unseen.length === 0 ? seen : new Map([...seen, ...unseen]);
}
