import { prettyJson } from "../../src/json/pretty.ts";
import { signalIds } from "../../src/judge/signals.ts";
import { type Definitions, type Recorded, readDefinitions } from "./definitions.ts";
import { harmlessEdits, type MadeEdit, poisonedDefinitions, poisonedEdits } from "./edits.ts";
import { type Judged, judgeEdit } from "./judge-edit.ts";
import type { Measurements } from "./measurements.ts";
import { inNames } from "./placements.ts";
import { excluded, isNearMiss } from "./poison.ts";
import { firedOf, scoreOf, type Tally, tallyOf } from "./tally.ts";
import { judgeUpgrades, type Upgrade } from "./upgrades.ts";

interface JudgedEdit extends Judged {
  readonly id: string;
  readonly placement: string;
}

type Everything = {
  readonly benignEdits: readonly JudgedEdit[];
  readonly benignDefinitions: readonly JudgedEdit[];
  readonly nearMisses: readonly JudgedEdit[];
  readonly poisonedDefinitions: readonly JudgedEdit[];
  readonly poisonedEdits: readonly JudgedEdit[];
  readonly harmlessEdits: readonly JudgedEdit[];
  readonly upgrades: readonly Upgrade[];
};

/** What docs/signals.json says: the same recordings give the same text. */
export function signalsFile(measured: Measurements): string {
  return `${prettyJson(measured)}\n`;
}

/** Counts how everything that was recorded is judged. */
export function measureSignals(definitionsFolder: string, listingsFolder: string): Measurements {
  const judged = judgeEverything(readDefinitions(definitionsFolder), judgeUpgrades(listingsFolder));
  const { upgrades, ...sets } = judged;
  return {
    sets: { ...mapValues(sets, tallyOf), upgrades: tallyOf(upgrades) },
    scores: scores(judged),
    placements: placementTallies(judged),
    signals: firedBySignal(judged),
    belowHigh: belowHigh([...judged.poisonedDefinitions, ...judged.poisonedEdits]),
    criticalUpgrades: criticalUpgrades(upgrades),
    excluded: Object.fromEntries(excluded),
  };
}

function judgeEverything(definitions: Definitions, upgrades: readonly Upgrade[]): Everything {
  const real = definitions.edits.map((edit) => ({ placement: "real", ...edit }));
  return {
    benignEdits: real.map(judgeMade),
    benignDefinitions: definitions.benign.map(judgeAdded),
    nearMisses: definitions.poisoned.filter(isNearMiss).map(judgeAdded),
    poisonedDefinitions: poisonedDefinitions(definitions).map(judgeAdded),
    poisonedEdits: poisonedEdits(definitions).map(judgeMade),
    harmlessEdits: harmlessEdits(definitions).map(judgeMade),
    upgrades,
  };
}

function judgeMade({ id, placement, before, after }: MadeEdit): JudgedEdit {
  return { id, placement, ...judgeEdit(before, after) };
}

function judgeAdded({ id, tool }: Recorded): JudgedEdit {
  return { id, placement: "added as a new tool", ...judgeEdit(null, tool) };
}

/** Signals are looked for in texts and values, so what stands in a name counts for the severities alone. */
function scores(judged: Everything): Measurements["scores"] {
  const benign = tallyOf(judged.benignEdits);
  const poisoned = tallyOf(judged.poisonedEdits);
  const texts = tallyOf(judged.poisonedEdits.filter(({ placement }) => placement !== inNames));
  const added = [tallyOf(judged.poisonedDefinitions), tallyOf(judged.benignDefinitions)] as const;
  return {
    "edits, one signal or more": scoreOf(texts, benign, ({ oneSignal }) => oneSignal),
    "edits, two signals or more": scoreOf(texts, benign, ({ twoSignals }) => twoSignals),
    "edits, high or critical": scoreOf(poisoned, benign, atLeastHigh),
    "edits, critical": scoreOf(poisoned, benign, ({ critical }) => critical),
    "new tools, one signal or more": scoreOf(...added, ({ oneSignal }) => oneSignal),
    "new tools, two signals or more": scoreOf(...added, ({ twoSignals }) => twoSignals),
    "new tools, high or critical": scoreOf(...added, atLeastHigh),
    "new tools, critical": scoreOf(...added, ({ critical }) => critical),
  };
}

function atLeastHigh({ critical, high }: Tally): number {
  return critical + high;
}

function placementTallies(judged: Everything): Measurements["placements"] {
  const names = new Set(judged.poisonedEdits.map(({ placement }) => placement));
  const tallies = [...names].map((name) => {
    const at = (edits: readonly JudgedEdit[]) => edits.filter(({ placement }) => placement === name);
    const harmless = at(judged.harmlessEdits);
    return [
      name,
      {
        poisoned: tallyOf(at(judged.poisonedEdits)),
        harmless: harmless.length === 0 ? null : tallyOf(harmless),
      },
    ] as const;
  });
  return Object.fromEntries(tallies);
}

function firedBySignal(judged: Everything): Measurements["signals"] {
  const fired = mapValues(judged, firedOf);
  return Object.fromEntries(signalIds.map((id) => [id, mapValues(fired, (counts) => counts[id] ?? 0)]));
}

function belowHigh(poisoned: readonly JudgedEdit[]): Measurements["belowHigh"] {
  const low = poisoned.filter(({ worst }) => worst !== "critical" && worst !== "high");
  return Object.fromEntries(
    low.map(({ id, placement, worst }) => [`${id}, ${placement}`, worst ?? "unnoticed"]),
  );
}

function criticalUpgrades(upgrades: readonly Upgrade[]): Measurements["criticalUpgrades"] {
  const found = upgrades.flatMap(({ name, findings }) =>
    findings
      .filter(({ severity }) => severity === "critical")
      .map(({ rule, subject }): [string, string] => [`${name}, ${subject.name ?? subject.kind}`, rule]),
  );
  return Object.fromEntries(found);
}

function mapValues<Value, Result>(
  record: { readonly [key: string]: Value },
  map: (value: Value) => Result,
): { [key: string]: Result } {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
