import type { StdioDeclared } from "../model/declaration.ts";
import type { Source } from "../model/source.ts";
import { inRepository } from "./in-repository.ts";
import { unresolved } from "./unresolved.ts";

/** `node SCRIPT ARGS`: a program of the repository. Options of node itself can load other code, so none is accepted. */
export function identifyNode(declared: StdioDeclared): Source {
  const [script, ...args] = declared.args;
  if (script === undefined) return unresolved("node is started without a program");
  if (script.startsWith("-"))
    return unresolved(`node is started with the option ${script}, which may load other code`);
  const folder = inRepository(declared.cwd ?? ".", ".");
  const entry = folder === null ? null : inRepository(script, folder);
  if (entry === null) return unresolved(`${script} lies outside the repository, or depends on a variable`);
  if (entry === ".") return unresolved(`${script} names a folder`);
  if (entry.split("/").includes("node_modules")) {
    return unresolved(`${script} is an installed package: declare it by name and version instead`);
  }
  return { kind: "local", runtime: "node", entry, args };
}
