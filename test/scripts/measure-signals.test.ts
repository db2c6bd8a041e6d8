import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { definitionsFolder, hasRecordings, listingsFolder } from "../../scripts/signals/data.ts";
import { measureSignals, signalsFile } from "../../scripts/signals/measure.ts";

const script = fileURLToPath(new URL("../../scripts/measure-signals.ts", import.meta.url));
const committed = () => readFileSync(new URL("../../docs/signals.json", import.meta.url), "utf8");

describe("docs/signals.json", () => {
  it.skipIf(!hasRecordings())(
    "is what `npm run measure:signals` writes (skipped where the recordings are absent)",
    () => {
      expect(committed()).toBe(signalsFile(measureSignals(definitionsFolder, listingsFolder)));
    },
  );

  it("stays as it is where the recordings are absent, and the script says so", async () => {
    const before = committed();
    const env = { ...process.env, MCP_LOCK_TEST_DATA: fileURLToPath(new URL("nowhere", import.meta.url)) };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [script], { env });
    expect([stdout, stderr]).toEqual(["", expect.stringContaining("no recordings")]);
    expect(committed()).toBe(before);
  });

  it("holds numbers and names, and nothing of the recorded texts", () => {
    expect(committed()).not.toMatch(/\/home\/|https?:|~\//);
  });
});
