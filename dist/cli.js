#!/usr/bin/env node
import module from "node:module";

// src/cli/bin.ts
module.enableCompileCache?.();
const { start } = await import("./start.js");
await start();

export {  };