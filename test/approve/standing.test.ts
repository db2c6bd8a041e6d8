import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LabelEvent } from "../../src/approve/snapshot.ts";
import { standingEvents } from "../../src/approve/standing.ts";
import { event, label, person } from "../support/approvals.ts";

const on = (id: number, second: number, parts: Partial<LabelEvent> = {}) =>
  event("labeled", person(id), second, parts);
const off = (id: number, second: number, parts: Partial<LabelEvent> = {}) =>
  event("unlabeled", person(id), second, parts);
const standing = (...events: LabelEvent[]) =>
  standingEvents(label, events).map(({ actor }) => actor?.id ?? null);

describe("standingEvents", () => {
  it.each<[string, LabelEvent[], (number | null)[]]>([
    ["nobody where nothing happened", [], []],
    ["whoever put it on", [on(2, 1)], [2]],
    ["nobody when it was taken off", [on(2, 1), off(2, 2)], []],
    ["nobody when somebody else took it off", [on(2, 1), off(3, 2)], []],
    ["whoever put it on again", [on(2, 1), off(2, 2), on(2, 3)], [2]],
    ["two who put it on, one after the other", [on(2, 1), off(3, 2), on(3, 3)], [2, 3]],
    ["three", [on(2, 1), off(3, 2), on(3, 3), off(4, 4), on(4, 5)], [2, 3, 4]],
    ["only the second when one takes it off and another puts it on", [on(2, 1), off(3, 2), on(4, 3)], [4]],
    ["not the first when they took theirs back", [on(2, 1), off(3, 2), on(3, 3), off(2, 4), on(3, 5)], [3]],
    ["the last one last", [on(2, 1), off(3, 2), on(3, 3), off(2, 4), on(2, 5)], [3, 2]],
    ["an account that is no more", [event("labeled", null, 1)], [null]],
    ["the order of time, not of the list", [off(2, 2), on(2, 1)], []],
    ["the order of ids within a second", [on(2, 5, { id: 2 }), on(3, 5, { id: 1 })], [3, 2]],
    ["nobody when it was put on and off in one second", [off(2, 5, { id: 1 }), on(2, 5, { id: 2 })], []],
    ["nobody when another took it off in the same second", [off(3, 5, { id: 1 }), on(2, 5, { id: 2 })], []],
  ])("names %s", (_, events, people) => {
    expect(standing(...events)).toEqual(people);
  });

  it("looks at nothing that was done with another label", () => {
    expect(standing(on(2, 1), off(2, 2, { label: `${label}0` }))).toEqual([2]);
  });

  const anyEvents = fc.array(
    fc.record({ isOn: fc.boolean(), id: fc.integer({ min: 1, max: 4 }), second: fc.nat(20) }),
    { maxLength: 12 },
  );

  it("never names anybody whose last act was to take it off", () => {
    fc.assert(
      fc.property(anyEvents, (acts) => {
        const events = acts.map(({ isOn, id, second }, at) => (isOn ? on : off)(id, second, { id: at + 1 }));
        const tookOff = standing(...events).filter((id) => {
          const own = events
            .filter(({ actor }) => actor?.id === id)
            .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id - b.id);
          return own.at(-1)?.kind === "unlabeled";
        });
        expect(tookOff).toEqual([]);
      }),
    );
  });

  it("does not depend on the order in which events are listed", () => {
    fc.assert(
      fc.property(anyEvents, (acts) => {
        const events = acts.map(({ isOn, id, second }, at) => (isOn ? on : off)(id, second, { id: at + 1 }));
        expect(standing(...events.toReversed())).toEqual(standing(...events));
      }),
    );
  });
});
