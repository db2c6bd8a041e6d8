import type { Approvers } from "../model/policy.ts";
import type { LabelEvent, Snapshot } from "./snapshot.ts";

/** Whether somebody may approve: yes, no with the reason, or not to be told. */
export type Entitlement =
  | { readonly answer: "yes" }
  | { readonly answer: "no" | "unknown"; readonly reason: string };

const yes: Entitlement = { answer: "yes" };

function no(reason: string): Entitlement {
  return { answer: "no", reason };
}

function unknown(reason: string): Entitlement {
  return { answer: "unknown", reason };
}

/** May whoever put the label on approve this pull request? What cannot be told is never a yes. */
export function isEntitled(event: LabelEvent, approvers: Approvers, snapshot: Snapshot): Entitlement {
  const { actor, byMachine } = event;
  if (actor === null) return no("the account is no more");
  if (actor.type !== "User") return no(`it is a ${actor.type.toLowerCase()}, not a person`);
  if (byMachine) return no("an app or agent did it in their name");
  if (!approvers.unsafeAllowAuthor) {
    if (actor.id === snapshot.author?.id) return no("they are the author of the pull request");
    if (snapshot.contributors.has(actor.id)) return no("commits of the pull request are theirs");
  }
  return both(isNamed(actor.id, approvers, snapshot), isPermitted(actor.id, approvers, snapshot));
}

/** Of two conditions the worse answer: a no is surer than not knowing. */
function both(one: Entitlement, other: Entitlement): Entitlement {
  if (one.answer === "no" || other.answer === "yes") return one;
  return other.answer === "no" || one.answer === "yes" ? other : one;
}

function isNamed(id: number, { users, teams }: Approvers, { members }: Snapshot): Entitlement {
  if (users.length === 0 && teams.length === 0) return yes;
  if (users.includes(id)) return yes;
  if (teams.length === 0) return no("the policy does not name them");
  const isMember = members.get(id);
  if (isMember === undefined)
    return unknown("whether they are in a team that the policy names could not be read");
  return isMember ? yes : no("they are in no team that the policy names");
}

function isPermitted(id: number, { permission }: Approvers, { permissions }: Snapshot): Entitlement {
  const has = permissions.get(id);
  if (has === undefined) return unknown("their permission could not be read");
  if (has === "admin" || (has === "write" && permission === "write")) return yes;
  return no(`they have ${has === "none" ? "no" : has} permission, and ${permission} is needed`);
}
