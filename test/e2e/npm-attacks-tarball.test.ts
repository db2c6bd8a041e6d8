import { describe, expect, it } from "vitest";
import {
  casesOf,
  entryCodes,
  impatient,
  lockWorld,
  runAttacked,
  withoutCache,
} from "../support/npm-faults.ts";
import { type NpmWorld, noSandbox, startNpmWorld } from "../support/npm-world.ts";

const live = ["verify", ...noSandbox];
const lock = ["lock", ...noSandbox];
/** MiB: what a command needs anyway, and an answer of the largest size in memory. */
const tarballCeiling = 900;

/** Of a tarball every byte counts, whatever it looks like. */
const tarball = {
  ...entryCodes,
  "answers HTML": "NPM_INTEGRITY",
  "answers other JSON": "NPM_INTEGRITY",
  "cuts the answer off": "NPM_INTEGRITY",
};
const installed = {
  ...tarball,
  fails: "NPM_INSTALL",
  "hangs up": "NPM_INSTALL",
  "ends the connection early": "NPM_INSTALL",
  "sends without end": "NPM_INSTALL",
  "fails without end": "NPM_INSTALL",
  drips: "NPM_INSTALL",
  "never answers": "NPM_INSTALL",
  "redirects in circles": "NPM_INSTALL",
};

async function lockedWorld(): Promise<NpmWorld> {
  return lockWorld(await startNpmWorld());
}

describe("a registry, asked for a server's tarball,", () => {
  it.each(casesOf(tarball))("that %s is %s", async (_, code, fault) => {
    const world = withoutCache(await lockedWorld(), impatient);
    world.registry.answer(fault, /^\/@example\/notes\/-\//);
    const result = await runAttacked(world, lock);
    expect(result).toMatchObject({ code: 2, codes: [code], untouched: true });
    expect(result.peak).toBeLessThan(tarballCeiling);
  });
});

describe("a registry, asked for the tarball of what a server depends on,", () => {
  it.each(casesOf(installed))("that %s is %s", async (_, code, fault) => {
    const world = withoutCache(await lockedWorld(), impatient);
    world.registry.answer(fault, /^\/example-dependency\/-\//);
    const result = await runAttacked(world, live);
    expect(result).toMatchObject({ code: 2, codes: [code], untouched: true });
    expect(result.peak).toBeLessThan(tarballCeiling);
  });
});
