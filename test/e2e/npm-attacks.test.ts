import { describe, expect, it } from "vitest";
import {
  type Fault,
  faults,
  impatient,
  lockWorld,
  runAttacked,
  withoutCache,
} from "../support/npm-faults.ts";
import {
  declareNotes,
  type NpmWorld,
  noSandbox,
  serverPackage,
  startNpmWorld,
} from "../support/npm-world.ts";

const live = ["verify", ...noSandbox];
const lock = ["lock", ...noSandbox];
/** MiB: what a command needs anyway, and an answer of the largest size in memory. */
const ceiling = 350;
const tarballCeiling = 900;

type Cases = [string, string, Fault][];

/** What each fault leads to. */
function casesOf(codes: Readonly<Record<keyof typeof faults, string>>): Cases {
  return Object.entries(faults).map(([name, fault]) => [
    name,
    new Map(Object.entries(codes)).get(name) ?? "",
    fault,
  ]);
}

const entry = {
  "answers HTML": "NPM_ANSWER",
  "answers other JSON": "NPM_ANSWER",
  fails: "NPM_NETWORK",
  "hangs up": "NPM_NETWORK",
  "cuts the answer off": "NPM_ANSWER",
  "ends the connection early": "NPM_NETWORK",
  "sends without end": "NPM_ANSWER",
  "fails without end": "NPM_NETWORK",
  drips: "NPM_NETWORK",
  "never answers": "NPM_NETWORK",
  "redirects in circles": "NPM_NETWORK",
};
/** Of a tarball every byte counts, whatever it looks like. */
const tarball = {
  ...entry,
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

describe("a registry, asked for a server's package,", () => {
  it.each(casesOf(entry))("that %s is %s", async (_, code, fault) => {
    const world = withoutCache(await lockedWorld(), impatient);
    world.registry.answer(fault);
    const result = await runAttacked(world, lock);
    expect(result).toMatchObject({ code: 2, codes: [code], untouched: true });
    expect(result.peak).toBeLessThan(ceiling);
  });
});

describe("a registry, asked for a server's tarball,", () => {
  it.each(casesOf(tarball))("that %s is %s", async (_, code, fault) => {
    const world = withoutCache(await lockedWorld(), impatient);
    world.registry.answer(fault, /^\/@example\/notes\/-\//);
    const result = await runAttacked(world, lock);
    expect(result).toMatchObject({ code: 2, codes: [code], untouched: true });
    expect(result.peak).toBeLessThan(tarballCeiling);
  });
});

describe("a registry, asked for what a server depends on,", () => {
  it.each(casesOf(entry))("that %s is %s", async (_, code, fault) => {
    const world = withoutCache(await lockedWorld(), impatient);
    await world.registry.publish(serverPackage("1.1.0"));
    declareNotes(world.repository, "@example/notes@1.1.0", world.script);
    world.registry.answer(fault, /^\/example-dependency$/);
    const result = await runAttacked(world, lock);
    expect(result).toMatchObject({ code: 2, codes: [code], untouched: true });
    expect(result.peak).toBeLessThan(ceiling);
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
