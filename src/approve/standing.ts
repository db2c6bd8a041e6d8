import type { LabelEvent } from "./snapshot.ts";

/** In the order in which they happened; of the same second in the order of their ids. */
function inOrder(events: readonly LabelEvent[]): LabelEvent[] {
  return events.toSorted((a, b) =>
    a.createdAt === b.createdAt ? a.id - b.id : a.createdAt < b.createdAt ? -1 : 1,
  );
}

/**
 * The events by which a label stands on a pull request, one for each person, the last one at the end; none when
 * it does not stand. A further person takes the label off and puts it on again: the approvals before that stay.
 * Whoever takes their own off takes it back, and when somebody takes the label off and somebody else puts it on,
 * all before that are void. What was put on and taken off in the same second does not stand: nobody can tell
 * which came first.
 */
export function standingEvents(label: string, events: readonly LabelEvent[]): LabelEvent[] {
  const own = inOrder(events.filter((event) => event.label === label));
  const offs = own.filter(({ kind }) => kind === "unlabeled");
  const last = own.at(-1);
  if (last === undefined || last.kind === "unlabeled" || offs.some((off) => off.createdAt >= last.createdAt))
    return [];
  return [...approvalsIn(own).values()].filter(
    (event) => !offs.some((off) => idOf(off) === idOf(event) && off.createdAt >= event.createdAt),
  );
}

function approvalsIn(events: readonly LabelEvent[]): Map<number | null, LabelEvent> {
  const standing = new Map<number | null, LabelEvent>();
  let takenOffBy: number | null | undefined;
  for (const event of events) {
    const id = idOf(event);
    if (event.kind === "unlabeled") {
      takenOffBy = id;
      continue;
    }
    if (takenOffBy !== undefined && takenOffBy !== id) standing.clear();
    takenOffBy = undefined;
    // Put in anew, so that the last one stands at the end.
    standing.delete(id);
    standing.set(id, event);
  }
  return standing;
}

function idOf({ actor }: LabelEvent): number | null {
  return actor?.id ?? null;
}
