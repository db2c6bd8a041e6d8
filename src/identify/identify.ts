import type { Declared, StdioDeclared } from "../model/declaration.ts";
import type { Source } from "../model/source.ts";
import { identifyContainer } from "./docker.ts";
import { identifyBundle, isBundle } from "./mcpb.ts";
import { identifyNode } from "./node.ts";
import { identifyNpx } from "./npx.ts";
import { identifyPipx } from "./pipx.ts";
import { unresolved } from "./unresolved.ts";
import { identifyUv, identifyUvx } from "./uvx.ts";

/** Reads a launcher's command line. Refuses, with the reason, whatever it does not understand in full. */
export type Launcher = (declared: StdioDeclared) => Source;

const launchers: ReadonlyMap<string, Launcher> = new Map<string, Launcher>([
  ["npx", identifyNpx],
  ["node", identifyNode],
  ["docker", (declared) => identifyContainer("docker", declared)],
  ["podman", (declared) => identifyContainer("podman", declared)],
  ["nerdctl", (declared) => identifyContainer("nerdctl", declared)],
  ["uvx", identifyUvx],
  ["uv", identifyUv],
  ["pipx", identifyPipx],
]);

/** Which artifact does a declaration name? A wrong answer is worse than none: what is not understood is `unresolved`. */
export function identify(declared: Declared): Source {
  if (declared.transport !== "stdio") return { kind: "remote", url: declared.url };
  const { command } = declared;
  if (isRelativePath(command) && isBundle(command)) return identifyBundle(declared);
  if (isRelativePath(command))
    return unresolved(`${command} is a program of this repository that mcp-lock cannot start by itself`);
  const launcher = launchers.get(programName(command));
  if (launcher !== undefined) return launcher(declared);
  return unresolved(`mcp-lock does not know the launcher ${JSON.stringify(command)}`);
}

/** `./npx` is not npx. */
function isRelativePath(command: string): boolean {
  return /[\\/]/.test(command) && !/^(?:[\\/]|[A-Za-z]:)/.test(command);
}

/** The name by which a program is known: no folders, no Windows extension. */
function programName(command: string): string {
  const segment = command.split(/[\\/]/).at(-1) ?? command;
  return segment.replace(/\.(?:exe|cmd|bat|ps1)$/i, "");
}
