import { type Signal, signalIds } from "../../src/judge/signals.ts";
import type { Judged } from "./judge-edit.ts";

/** How many edits were judged how. */
export type Tally = {
  readonly edits: number;
  /** On how many at least one signal, or at least two, fired together. */
  readonly oneSignal: number;
  readonly twoSignals: number;
  /** How many have a worst finding of each severity, whatever its rule, and how many have no finding. */
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly info: number;
  readonly unnoticed: number;
};

/** Counts how edits were judged. */
export function tallyOf(judged: readonly Judged[]): Tally {
  const count = (holds: (one: Judged) => boolean) => judged.filter(holds).length;
  return {
    edits: judged.length,
    oneSignal: count(({ together }) => together >= 1),
    twoSignals: count(({ together }) => together >= 2),
    critical: count(({ worst }) => worst === "critical"),
    high: count(({ worst }) => worst === "high"),
    medium: count(({ worst }) => worst === "medium"),
    info: count(({ worst }) => worst === "info"),
    unnoticed: count(({ worst }) => worst === null),
  };
}

/** On how many edits each signal fired. */
export function firedOf(judged: readonly Judged[]): Record<string, number> {
  const on = (id: Signal) => judged.filter(({ signals }) => signals.includes(id)).length;
  return Object.fromEntries(signalIds.map((id) => [id, on(id)]));
}

/** How well a threshold parts what is poisoned from what is not. */
export type Score = {
  readonly found: number;
  readonly ofPoisoned: number;
  readonly falseAlarms: number;
  readonly ofBenign: number;
  readonly recall: number;
  /** Of what is above the threshold, the part that is poisoned: when half of everything is, and when one in a hundred. */
  readonly precisionAtHalf: number;
  readonly precisionAtHundredth: number;
};

/** Scores a threshold by what is above it, of what is poisoned and of what is benign. */
export function scoreOf(poisoned: Tally, benign: Tally, above: (tally: Tally) => number): Score {
  const recall = above(poisoned) / poisoned.edits;
  const alarms = above(benign) / benign.edits;
  const precision = (share: number) => (recall * share) / (recall * share + alarms * (1 - share));
  return {
    found: above(poisoned),
    ofPoisoned: poisoned.edits,
    falseAlarms: above(benign),
    ofBenign: benign.edits,
    recall: rounded(recall),
    precisionAtHalf: rounded(precision(0.5)),
    precisionAtHundredth: rounded(precision(0.01)),
  };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
