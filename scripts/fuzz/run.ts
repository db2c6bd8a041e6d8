import { tryClientFile } from "./client-files.ts";
import { tryLockfile } from "./lockfiles.ts";
import type { Outcome } from "./outcome.ts";
import { tryPolicy } from "./policies.ts";
import { createRandom, type Random } from "./random.ts";
import { tryTranscript } from "./transcripts.ts";

/** What is changed, and how many of a hundred cases it gets. */
const targets: ReadonlyMap<
  string,
  { readonly share: number; readonly attempt: (random: Random) => Promise<Outcome> }
> = new Map([
  ["server transcripts", { share: 40, attempt: tryTranscript }],
  ["lockfiles", { share: 20, attempt: tryLockfile }],
  ["client files", { share: 20, attempt: tryClientFile }],
  ["policies", { share: 20, attempt: tryPolicy }],
]);

/** A case that takes longer than this, in milliseconds, hangs for all that anybody would wait. */
const patience = 10_000;

export interface Tally extends Record<Outcome, number> {
  readonly what: string;
  /** Milliseconds of the slowest case. */
  slowest: number;
}

/** Runs `cases` cases from a seed. Throws for the first that is a defect, with the seed that repeats it alone. */
export async function fuzz(cases: number, seed: number): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const [what, { share, attempt }] of targets) {
    const tally: Tally = { what, refused: 0, changed: 0, unchanged: 0, slowest: 0 };
    for (let index = 0; index < (cases * share) / 100; index++) {
      const own = (seed * 1_000_003 + index) >>> 0;
      const started = performance.now();
      try {
        tally[await attempt(createRandom(own))] += 1;
      } catch (cause) {
        throw new Error(`${what}, case ${index} of seed ${seed}`, { cause });
      }
      tally.slowest = Math.max(tally.slowest, performance.now() - started);
      if (tally.slowest > patience) throw new Error(`${what}, case ${index} of seed ${seed} took too long`);
    }
    tallies.push(tally);
  }
  return tallies;
}
