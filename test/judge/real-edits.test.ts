import { describe, expect, it } from "vitest";
import { definitionsFolder, hasRecordings } from "../../scripts/signals/data.ts";
import { type Definitions, readDefinitions } from "../../scripts/signals/definitions.ts";
import { harmlessEdits, poisonedEdits } from "../../scripts/signals/edits.ts";
import { judgeEdit } from "../../scripts/signals/judge-edit.ts";
import { changedTexts, isToldAt } from "../support/changed-texts.ts";

const nothing: Definitions = { edits: [], benign: [], poisoned: [] };

describe.skipIf(!hasRecordings())(
  "edits of recorded definitions (skipped where the recordings are absent)",
  () => {
    const definitions = hasRecordings() ? readDefinitions(definitionsFolder) : nothing;
    const poisoned = poisonedEdits(definitions);

    it("are all there", () => {
      expect([definitions.edits.length, definitions.benign.length, definitions.poisoned.length]).toEqual([
        95, 142, 83,
      ]);
      expect(new Set(poisoned.map(({ id }) => id)).size).toBe(66);
    });

    it("are at least high wherever poison is brought into an honest definition", () => {
      const below = poisoned
        .filter(({ before, after }) => !["critical", "high"].includes(judgeEdit(before, after).worst ?? ""))
        .map(({ id, placement }) => `${id} ${placement}`);
      expect(below).toEqual([]);
    });

    it("are critical in at most 3 of 100 real ones", () => {
      const critical = definitions.edits.filter(
        ({ before, after }) => judgeEdit(before, after).worst === "critical",
      );
      expect(critical.length / definitions.edits.length).toBeLessThanOrEqual(0.03);
    });

    it("have a signal in at most 10 of 100 real ones", () => {
      const fired = definitions.edits.filter(({ before, after }) => judgeEdit(before, after).together > 0);
      expect(fired.length / definitions.edits.length).toBeLessThanOrEqual(0.1);
    });

    it("are told at every text that they change", () => {
      const edits = [...definitions.edits, ...poisoned, ...harmlessEdits(definitions)];
      const untold = edits.flatMap(({ id, before, after }) => {
        const paths = judgeEdit(before, after).findings.map(({ subject }) => subject.path);
        return changedTexts(before, after)
          .filter((place) => !isToldAt(paths, place))
          .map((place) => `${id} ${place}`);
      });
      expect(untold).toEqual([]);
    });

    it("are never below medium where a description has changed", () => {
      const low = definitions.edits.filter(({ before, after }) => {
        const changed = changedTexts(before, after).some((place) => place.endsWith("/description"));
        const { worst } = judgeEdit(before, after);
        return changed && after["description"] !== undefined && (worst === "info" || worst === null);
      });
      expect(low.map(({ id }) => id)).toEqual([]);
    });
  },
);
