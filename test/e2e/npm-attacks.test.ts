import { describe, expect, it } from "vitest";
import {
  casesOf,
  entryCodes,
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

const lock = ["lock", ...noSandbox];
/** MiB: what a command needs anyway, and an answer of the largest size in memory. */
const ceiling = 350;

async function lockedWorld(): Promise<NpmWorld> {
  return lockWorld(await startNpmWorld());
}

describe("a registry, asked for a server's package,", () => {
  it.each(casesOf(entryCodes))("that %s is %s", async (_, code, fault) => {
    const world = withoutCache(await lockedWorld(), impatient);
    world.registry.answer(fault);
    const result = await runAttacked(world, lock);
    expect(result).toMatchObject({ code: 2, codes: [code], untouched: true });
    expect(result.peak).toBeLessThan(ceiling);
  });
});

describe("a registry, asked for what a server depends on,", () => {
  it.each(casesOf(entryCodes))("that %s is %s", async (_, code, fault) => {
    const world = withoutCache(await lockedWorld(), impatient);
    await world.registry.publish(serverPackage("1.1.0"));
    declareNotes(world.repository, "@example/notes@1.1.0", world.script);
    world.registry.answer(fault, /^\/example-dependency$/);
    const result = await runAttacked(world, lock);
    expect(result).toMatchObject({ code: 2, codes: [code], untouched: true });
    expect(result.peak).toBeLessThan(ceiling);
  });
});
