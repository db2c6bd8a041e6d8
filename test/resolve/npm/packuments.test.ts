import { describe, expect, it } from "vitest";
import type { NpmConfig } from "../../../src/resolve/npm/config.ts";
import { packageLimit, packumentCache } from "../../../src/resolve/npm/packuments.ts";
import { fakeWorld } from "../../support/fake-world.ts";

const known = { versions: {} };

function config(packages: number, patience: number): NpmConfig {
  const urls = Array.from({ length: packages }, (_, index) => `corgi:http://127.0.0.1:1/p${index}`);
  return {
    options: {},
    patience,
    packuments: new Map(urls.map((url) => [url, Promise.resolve(known)])),
    defaultRegistry: "",
    projectRegistry: () => null,
  };
}

async function readAll(packages: number, patience = 100_000) {
  const own = config(packages, patience);
  const cache = packumentCache(own, fakeWorld({ env: { MCP_LOCK_CACHE: "/cache" } }));
  for (const key of own.packuments.keys()) await cache.get(key);
  return cache;
}

describe("the packuments of one package's closure", () => {
  it("are read as often as they are asked for", async () => {
    const cache = await readAll(packageLimit);
    expect(await cache.get("corgi:http://127.0.0.1:1/p0")).toBe(known);
    expect(cache.failures).toEqual([]);
  });

  it("end at a number that no real package reaches", async () => {
    await expect(readAll(packageLimit + 1)).rejects.toThrow(`more than ${packageLimit}`);
  });

  it("may together take twice as long as one of them", async () => {
    await expect(readAll(100, 50)).resolves.toMatchObject({ failures: [] });
    await expect(readAll(102, 50)).rejects.toThrow("took too long");
  });
});
