import { realWorld } from "../real-world.ts";
import { main } from "./main.ts";
import { realRunner } from "./runner.ts";

const world = realWorld();
const runner = realRunner(world.env, (text) => process.stdout.write(text));
process.exitCode = 2;
process.exitCode = await main(runner, world);
