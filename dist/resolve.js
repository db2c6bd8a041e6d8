import { n as resolve, t as lockedProgram } from "./source.js";

export { lockedProgram, resolve };