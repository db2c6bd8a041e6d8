import type { Score, Tally } from "./tally.ts";

/** What docs/signals.json holds. */
export type Measurements = {
  /** How whole sets were judged, by the name of the set. */
  readonly sets: { readonly [set: string]: Tally };
  /** How well each threshold parts poisoned from benign. */
  readonly scores: { readonly [threshold: string]: Score };
  /** The made edits by where the text stands; without harmless ones where no prose belongs. */
  readonly placements: {
    readonly [placement: string]: { readonly poisoned: Tally; readonly harmless: Tally | null };
  };
  /** On how many of each set every signal fired. */
  readonly signals: { readonly [signal: string]: { readonly [set: string]: number } };
  /** What is poisoned and judged below high, with its severity. */
  readonly belowHigh: { readonly [edit: string]: string };
  /** Critical findings on upgrades of published servers, with the rule. */
  readonly criticalUpgrades: { readonly [upgrade: string]: string };
  /** What is labelled as poisoned and was not measured, with the reason. */
  readonly excluded: { readonly [id: string]: string };
};
