import type { StdioDeclared } from "../model/declaration.ts";
import type { Source } from "../model/source.ts";
import { inRepository } from "./in-repository.ts";
import { unresolved } from "./unresolved.ts";

/** Whether a command is a bundle by its name. */
export function isBundle(command: string): boolean {
  return /\.mcpb$/i.test(command);
}

/** `./FOLDER/NAME.mcpb ARGS`: an MCPB bundle of the repository. */
export function identifyBundle({ command, args, cwd }: StdioDeclared): Source {
  // Whether a program is looked for in the client's folder or in the server's differs between systems.
  if (cwd !== undefined) return unresolved(`${command} is a bundle, and started in a folder of its own`);
  const file = inRepository(command, ".");
  if (file === null) return unresolved(`${command} lies outside the repository, or depends on a variable`);
  return { kind: "mcpb", file, args };
}
