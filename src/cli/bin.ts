#!/usr/bin/env node
import module from "node:module";

// Compiled code is kept between runs: most of a short command is spent on reading it.
module.enableCompileCache?.();

const { start } = await import("./start.ts");
await start();
