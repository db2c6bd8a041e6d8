import type { Account, LabelEvent, Snapshot } from "../../src/approve/snapshot.ts";
import { Approvers } from "../../src/model/policy.ts";

export const label = "mcp-lock/ok:0123456789abcdef0123456789abcdef";

/** A person by their number: the number is the id. */
export function person(id: number, parts: Partial<Account> = {}): Account {
  return { id, login: `person-${id}`, type: "User", ...parts };
}

/** Somebody puts the label on, or takes it off, at a second of the hour. */
export function event(
  kind: LabelEvent["kind"],
  actor: Account | null,
  second: number,
  parts: Partial<LabelEvent> = {},
): LabelEvent {
  const createdAt = `2026-11-20T10:${String(Math.floor(second / 60)).padStart(2, "0")}:${String(second % 60).padStart(2, "0")}Z`;
  return { id: 1_000 + second, kind, label, actor, createdAt, byMachine: false, ...parts };
}

/** A pull request of person 1 whose label person 2, who may write, has put on; save what the test says. */
export function snapshotOf(parts: Partial<Snapshot> = {}): Snapshot {
  return {
    author: person(1),
    contributors: new Set([1]),
    labels: [label],
    events: [event("labeled", person(2), 1)],
    permissions: new Map([2, 3, 4].map((id) => [id, "write"])),
    members: new Map(),
    ...parts,
  };
}

export function approversOf(parts: Partial<Approvers> = {}): Approvers {
  return { ...Approvers.parse({}), ...parts };
}
