import { a as pythonFor, i as compileArgs, o as resolvePypiClosure } from "./source.js";

export { pythonFor, resolvePypiClosure };