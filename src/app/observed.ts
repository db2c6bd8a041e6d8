import type { Declaration } from "../model/declaration.ts";
import type { McpLockError } from "../model/error.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { Observation } from "../model/observation.ts";
import type { Closure } from "../resolve/closure.ts";

/** What was found out about one declared server, and what went wrong on the way. */
export interface Observed {
  readonly name: string;
  readonly observation: Observation;
  readonly error: McpLockError | null;
  readonly warnings: readonly string[];
  /** Whether nobody was to look at it: it is not locked, or the policy wants it left alone. */
  readonly skipped: boolean;
  readonly durationMs: number;
  /** Everything that its package pulls in, where that was found out. */
  readonly closure: Closure | null;
  /** What its signatures were verified from, where they were. */
  readonly attestations: JsonObject | null;
}

/** A server that nobody looked at. */
export function unobserved(declaration: Declaration): Observed {
  return done(declaration, { artifact: null, surface: null });
}

/** A server about which this was found out. */
export function done(declaration: Declaration, seen: Omit<Observation, "declared">): Observed {
  const observation = { declared: declaration.declared, ...seen };
  return {
    name: declaration.name,
    observation,
    error: null,
    warnings: [],
    skipped: false,
    durationMs: 0,
    closure: null,
    attestations: null,
  };
}

/** A server that could not be checked, with what was found out until then. */
export function failed(
  declaration: Declaration,
  error: McpLockError,
  seen: Omit<Observation, "declared" | "surface"> = { artifact: null },
): Observed {
  return { ...done(declaration, { ...seen, surface: null }), error };
}
