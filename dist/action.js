import { j as realWorld } from "./core.js";
import { a as main, i as realRunner } from "./gate.js";

// src/action/bin.ts
const world = realWorld();
const runner = realRunner(world.env, (text) => process.stdout.write(text));
process.exitCode = 2;
process.exitCode = await main(runner, world);

export {  };