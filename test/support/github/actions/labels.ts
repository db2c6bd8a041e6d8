import type { App, Intent, Issue, Label, LabelEvent, State, User } from "../model.ts";
import { sameName } from "../people.ts";

/** Who did something, and how. */
export interface Doer {
  /** Null for an account that is deleted. */
  readonly by: User | null;
  readonly app?: App | null;
  readonly intent?: Intent | null;
}

/** Labels an issue; an unknown label is made, as GitHub does; one that is there already makes no event. */
export function addLabel(state: State, issue: Issue, name: string, doer: Doer): void {
  const label = state.labels.find((known) => sameName(known.name, name)) ?? makeLabel(state, name);
  if (issue.labels.includes(label)) return;
  issue.labels.push(label);
  issue.timeline.push(labelEvent(state, issue, "labeled", label, doer));
}

/** Takes a label off an issue; false when it is not there. */
export function removeLabel(state: State, issue: Issue, name: string, doer: Doer): boolean {
  const label = issue.labels.find((known) => sameName(known.name, name));
  if (label === undefined) return false;
  issue.labels = issue.labels.filter((known) => known !== label);
  issue.timeline.push(labelEvent(state, issue, "unlabeled", label, doer));
  return true;
}

/** Makes the labels of an issue these and no others. */
export function setLabels(state: State, issue: Issue, names: readonly string[], doer: Doer): void {
  for (const { name } of [...issue.labels])
    if (!names.some((wanted) => sameName(wanted, name))) removeLabel(state, issue, name, doer);
  for (const name of names) addLabel(state, issue, name, doer);
}

/** Deletes a label of the repository; it leaves every issue, without an event. */
export function dropLabel(state: State, label: Label): void {
  state.labels.splice(state.labels.indexOf(label), 1);
  for (const issue of state.issues.values()) issue.labels = issue.labels.filter((own) => own !== label);
}

/** What is done with the token. */
export function byToken({ token }: State): Doer {
  return { by: token.user, app: token.app };
}

/** Makes a label of the repository. */
export function makeLabel(
  state: State,
  name: string,
  description: string | null = null,
  color = "ededed",
): Label {
  const label = { id: state.nextId(), name, color, description };
  state.labels.push(label);
  return label;
}

function labelEvent(
  state: State,
  issue: Issue,
  event: LabelEvent["event"],
  { name, color }: Label,
  { by, app = null, intent }: Doer,
): LabelEvent {
  issue.updatedAt = state.clock.tick();
  const createdAt = issue.updatedAt;
  const base = { event, id: state.nextId(), actor: by, createdAt, app, label: { name, color } };
  return intent === undefined ? base : { ...base, intent };
}
