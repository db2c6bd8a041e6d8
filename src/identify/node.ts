import { posix, win32 } from "node:path";
import type { StdioDeclared } from "../model/declaration.ts";
import type { Source } from "../model/source.ts";
import { unresolved } from "./unresolved.ts";

const workspaceFolder = /^\$\{workspaceFolder\}[\\/]/;

/** `node SCRIPT ARGS`: a program of the repository. Options of node itself can load other code, so none is accepted. */
export function identifyNode(declared: StdioDeclared): Source {
  const [script, ...args] = declared.args;
  if (script === undefined) return unresolved("node is started without a program");
  if (script.startsWith("-"))
    return unresolved(`node is started with the option ${script}, which may load other code`);
  const folder = (declared.cwd ?? ".").replace(workspaceFolder, "./");
  const entry = posix.normalize(
    posix.join(folder, script.replace(workspaceFolder, "./").replaceAll("\\", "/")),
  );
  if (posix.isAbsolute(script) || win32.isAbsolute(script) || entry.startsWith("../")) {
    return unresolved(`${script} lies outside the repository`);
  }
  if (entry.includes("$")) return unresolved(`${script} depends on a variable`);
  if (entry.split("/").includes("node_modules")) {
    return unresolved(`${script} is an installed package: declare it by name and version instead`);
  }
  return { kind: "local", runtime: "node", entry, args };
}
