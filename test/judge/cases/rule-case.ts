import { compareLockfiles, compareServers } from "../../../src/compare/compare.ts";
import type { ServerTools } from "../../../src/judge/neighbours.ts";
import type { Against } from "../../../src/judge/verdict.ts";
import type { Change, Subject } from "../../../src/model/change.ts";
import type { StdioDeclared } from "../../../src/model/declaration.ts";
import type { JsonObject } from "../../../src/model/json-value.ts";
import type { LockedServer } from "../../../src/model/lockfile.ts";
import {
  listNotes,
  lockedServer,
  notes,
  type OfferParts,
  readNote,
  surfaceOf,
} from "../../support/servers.ts";

/** One rule with a change that must fire it and one, much like it, that must not. */
export interface RuleCase {
  readonly rule: string;
  /** Severity and action of the finding, as `critical/deny`. */
  readonly judged: string;
  readonly fires: readonly Change[];
  readonly spares: readonly Change[];
  /** What the near miss is instead: all of its findings. */
  readonly instead: readonly string[];
  /** What the changes are held against; another lockfile where nothing is said. */
  readonly against?: Against;
  /** The tools of all servers as they are now; none where nothing is said. */
  readonly servers?: ServerTools;
}

/** A change made by hand, of a server that is not new. */
export function changing(
  kind: Subject["kind"],
  path: string,
  values: Pick<Change, "before" | "after">,
): Change[] {
  const { before, after } = values;
  const movement = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return [{ kind: movement, server: "notes", subject: { kind, name: null, path }, ...values }];
}

/** What has changed between two servers of one name. */
export function between(before: LockedServer, after: LockedServer): Change[] {
  return compareServers("notes", before, after);
}

/** What has changed between two lockfiles. */
export function betweenLocks(
  before: Record<string, LockedServer>,
  after: Record<string, LockedServer>,
): Change[] {
  return compareLockfiles(new Map(Object.entries(before)), new Map(Object.entries(after)));
}

export function declaring(before: Partial<StdioDeclared>, after: Partial<StdioDeclared>): Change[] {
  return between(lockedServer({ declared: before }), lockedServer({ declared: after }));
}

/** What has changed when the server offers something else than `notes` does. */
export function offering(after: OfferParts, before: OfferParts = {}): Change[] {
  return between(
    lockedServer({ surface: surfaceOf({ ...notes, ...before }) }),
    lockedServer({ surface: surfaceOf({ ...notes, ...after }) }),
  );
}

/** What has changed when members of the tool `read_note` are others. */
export function retooling(after: JsonObject, before: JsonObject = {}): Change[] {
  return offering(
    { tools: [{ ...readNote, ...after }, listNotes] },
    { tools: [{ ...readNote, ...before }, listNotes] },
  );
}

/** What has changed when the tool `read_note` takes another input. */
export function inputting(before: JsonObject, after: JsonObject): Change[] {
  const schema = (members: JsonObject) => ({ inputSchema: { type: "object", ...members } });
  return retooling(schema(after), schema(before));
}

/** What has changed when the parameter `id` of a tool, beside another one, is described in another way. */
export function describing(before: JsonObject, after: JsonObject): Change[] {
  const other = { type: "boolean" };
  return inputting({ properties: { id: before, other } }, { properties: { id: after, other } });
}
