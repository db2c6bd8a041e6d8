import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../src/json/canonical.ts";
import { errorCodes } from "../src/model/error.ts";
import { defaultLimits } from "../src/probe/limits.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

interface Vector {
  readonly json: string;
  readonly canonical: string;
  readonly fingerprint: string;
}

describe("docs/threat-model.md", () => {
  it.each(Object.entries(defaultLimits))("tells the limit %s", (limit) => {
    expect(read("docs/threat-model.md")).toContain(`\`${limit}\``);
  });
});

describe("docs/lockfile.md", () => {
  const block =
    /### Test vectors[\s\S]*?```json\n([\s\S]*?)\n```/.exec(read("docs/lockfile.md"))?.[1] ?? "[]";
  const vectors: Vector[] = JSON.parse(block);

  it("has test vectors", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(6);
  });

  it.each(vectors.map((vector) => [vector.json, vector] as const))(
    "gives the fingerprint of %s",
    (_, vector) => {
      expect(fingerprint(JSON.parse(vector.json))).toBe(vector.fingerprint);
      expect(`sha256:${createHash("sha256").update(vector.canonical).digest("hex")}`).toBe(
        vector.fingerprint,
      );
    },
  );
});

describe("docs/errors.md", () => {
  it("explains every error code, and no other", () => {
    const documented = [...read("docs/errors.md").matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
    expect(documented).toEqual([...errorCodes]);
  });
});
