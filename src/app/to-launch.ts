import type { Declaration } from "../model/declaration.ts";
import { McpLockError } from "../model/error.ts";
import type { Launch } from "../model/launch.ts";
import type { Source } from "../model/source.ts";
import type { Program } from "../resolve/context.ts";
import type { World } from "../world.ts";
import type { Request } from "./request.ts";
import { expand, expandAll } from "./values.ts";

/** How a declared server is reached: its program with the declared arguments and variables, or its address. */
export function toLaunch(
  declaration: Declaration,
  source: Source,
  program: Program | null,
  request: Request,
  world: World,
): Launch {
  const env = request.withEnv ? world.env : null;
  const { declared } = declaration;
  if (declared.transport !== "stdio")
    return toRemoteLaunch(declaration, declared.transport, declared.url, env);
  if (program === null || !("args" in source))
    throw new McpLockError("INTERNAL", "a process without a program");
  // The variables of a container's declaration are meant for the container, which gets none, and never for its engine.
  const declaredEnv = source.kind === "oci" ? [] : expandAll(declaration.envValues, env);
  const args = source.args.map((arg) => expand(arg, env));
  return {
    kind: "process",
    program: program.path,
    args: [...program.args, ...args],
    env: new Map([...(program.env ?? []), ...declaredEnv]),
    folders: program.folders,
  };
}

function toRemoteLaunch(
  declaration: Declaration,
  transport: "http" | "sse" | "ws",
  url: string,
  env: ReadonlyMap<string, string> | null,
): Launch {
  if (transport === "ws") {
    throw new McpLockError("TRANSPORT_UNSUPPORTED", "servers over WebSocket cannot be listed", {
      hint: "the protocol does not define this transport",
    });
  }
  const headers = env === null ? new Map<string, string>() : expandAll(declaration.headerValues, env);
  return { kind: "remote", url: new URL(expand(url, env)), transport, headers };
}
