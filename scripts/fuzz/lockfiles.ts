import { readFileSync } from "node:fs";
import { compareLockfiles } from "../../src/compare/compare.ts";
import { fingerprint } from "../../src/json/canonical.ts";
import { parseLockfile } from "../../src/lockfile/read.ts";
import { isJsonObject, type JsonValue } from "../../src/model/json-value.ts";
import type { Lockfile } from "../../src/model/lockfile.ts";
import { mutate, toBytes } from "./mutate.ts";
import { member, type Outcome, read, refusal, stable } from "./outcome.ts";
import type { Random } from "./random.ts";

const quickstart = new URL("../../examples/quickstart/mcp-lock.json", import.meta.url);
const whole = JSON.parse(readFileSync(quickstart, "utf8"));
/** Two servers of the quickstart: one of npm, one of the repository. */
const { "sequential-thinking": thinking, notes } = whole.servers;
const text = `${JSON.stringify({ ...whole, servers: { notes, "sequential-thinking": thinking } }, null, 2)}\n`;
/** The fingerprints that belong to what was changed, as somebody would write them who knows how. */
function fingerprinted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(fingerprinted);
  if (!isJsonObject(value)) return value;
  const { definition, fingerprint: stored } = value;
  if (isJsonObject(definition ?? null) && stored !== undefined)
    return { ...value, fingerprint: fingerprint(definition ?? null) };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fingerprinted(inner)]));
}

/** A list is one of names here: order and repetition say nothing. */
function meaning(value: unknown): string {
  return stable(Array.isArray(value) ? [...new Set(value.map(stable))].sort() : value);
}

let known: Lockfile | null = null;

/** Reads a changed lockfile. What compares as unchanged must hold the same words for everybody who reads JSON. */
export async function tryLockfile(random: Random): Promise<Outcome> {
  known ??= await parseLockfile(Buffer.from(text), "mcp-lock.json");
  const mend = random.below(2) === 0 ? fingerprinted : undefined;
  const bytes = toBytes(mutate(text, random, mend), random);
  try {
    const lockfile = await parseLockfile(bytes, "mcp-lock.json");
    if (compareLockfiles(known, lockfile).length > 0) return "changed";
  } catch (error) {
    return refusal(error);
  }
  const document = read(bytes.toString("utf8"));
  for (const server of ["notes", "sequential-thinking"]) {
    for (const list of ["tools", "prompts", "resourceTemplates", "instructions", "capabilities"]) {
      const place = ["servers", server, "surface", list];
      if (meaning(member(document, ...place)) !== meaning(member(JSON.parse(text), ...place)))
        throw new Error(`other ${list} of ${server} passed as unchanged`);
    }
  }
  return "unchanged";
}
