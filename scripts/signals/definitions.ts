import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../../src/model/json-value.ts";

/** A definition as some server published it, or as somebody wrote it to attack. */
export interface Recorded {
  readonly id: string;
  readonly tool: JsonObject;
}

/** How a real server changed a definition from one release to the next. */
export interface RecordedEdit {
  readonly id: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** What the signals are measured on. */
export interface Definitions {
  readonly edits: readonly RecordedEdit[];
  readonly benign: readonly Recorded[];
  readonly poisoned: readonly Recorded[];
}

/** Reads recorded definitions, one JSON object per line. */
export function readDefinitions(folder: string): Definitions {
  const lines = (file: string) => readFileSync(join(folder, file), "utf8").trim().split("\n");
  return {
    edits: lines("benign-edits.jsonl").map((line): RecordedEdit => JSON.parse(line)),
    benign: lines("benign.jsonl").map((line): Recorded => JSON.parse(line)),
    poisoned: lines("poisoned.jsonl").map((line): Recorded => JSON.parse(line)),
  };
}
