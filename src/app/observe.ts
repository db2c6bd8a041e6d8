import { relative, sep } from "node:path";
import pLimit from "p-limit";
import type { Artifact } from "../model/artifact.ts";
import type { Declaration } from "../model/declaration.ts";
import { McpLockError, toMcpLockError } from "../model/error.ts";
import type { Launch } from "../model/launch.ts";
import type { Lockfile } from "../model/lockfile.ts";
import type { Observation } from "../model/observation.ts";
import type { Source } from "../model/source.ts";
import type { Surface } from "../model/surface.ts";
import type { ResolveContext, Resolved } from "../resolve/resolve.ts";
import type { World } from "../world.ts";
import type { Request } from "./request.ts";
import { expand, expandAll } from "./values.ts";

/** What was found out about one declared server, and what went wrong on the way. */
export interface Observed {
  readonly name: string;
  readonly observation: Observation;
  readonly error: McpLockError | null;
  readonly warnings: readonly string[];
  readonly durationMs: number;
}

/** Registries answer many questions at a time; processors start few servers. */
const resolvesAtATime = 16;

/**
 * What are the declared servers now, to the depth asked for? A server that cannot be observed carries its
 * error, so that one dead server does not hide the others.
 */
export async function observe(
  declarations: readonly Declaration[],
  locked: Lockfile,
  request: Request,
  world: World,
): Promise<Observed[]> {
  if (request.depth === "declared") {
    return declarations.map((declaration) => done(declaration, { artifact: null, surface: null }));
  }
  const context = resolveContext(request, world);
  const resolving = pLimit(resolvesAtATime);
  const probing = pLimit(request.jobs ?? process.getBuiltinModule("node:os").availableParallelism());
  return Promise.all(
    declarations.map(async (declaration) => {
      const started = world.now();
      const work = { declaration, locked: locked.get(declaration.name)?.artifact ?? null, request, world };
      const resolved = await resolving(() => resolveOne(work, context));
      const observed = await probing(() => probeOne(work, resolved));
      request.onProgress?.(declaration.name, observed.error === null ? "done" : "failed");
      return { ...observed, durationMs: Math.round(world.now() - started) };
    }),
  );
}

interface Work {
  readonly declaration: Declaration;
  readonly locked: Artifact | null;
  readonly request: Request;
  readonly world: World;
}

type Outcome<T> =
  | { readonly value: T; readonly error: null }
  | { readonly value: null; readonly error: McpLockError };

function resolveContext(request: Request, world: World): ResolveContext {
  let npmConfig: ReturnType<ResolveContext["npmConfig"]> | null = null;
  const own = relative(request.root, request.lockfile).split(sep).join("/");
  return {
    root: request.root,
    offline: request.offline,
    nodePath: request.nodePath,
    ownFiles: [own, ".mcp-lock"],
    npmConfig: () => {
      npmConfig ??= import("../resolve/npm-config.ts").then(({ loadNpmConfig }) =>
        loadNpmConfig(request.root, request.nodePath, world),
      );
      return npmConfig;
    },
    world,
  };
}

async function resolveOne(
  work: Work,
  context: ResolveContext,
): Promise<Outcome<{ source: Source; resolved: Resolved }>> {
  const { declaration, request } = work;
  return attempt(async () => {
    request.onProgress?.(declaration.name, "resolving");
    const [{ identify }, { resolve }] = await Promise.all([
      import("../identify/identify.ts"),
      import("../resolve/resolve.ts"),
    ]);
    const source = identify(declaration.declared);
    return { source, resolved: await resolve(source, work.locked, context) };
  });
}

async function probeOne(
  work: Work,
  outcome: Outcome<{ source: Source; resolved: Resolved }>,
): Promise<Observed> {
  const { declaration, request } = work;
  if (outcome.error !== null) return failed(declaration, outcome.error, null);
  const { source, resolved } = outcome.value;
  const { artifact } = resolved;
  if (request.depth !== "live") return done(declaration, { artifact, surface: null });
  request.onProgress?.(declaration.name, "probing");
  const looked = await attempt(() => lookOne(work, source, resolved));
  if (looked.error !== null) return failed(declaration, looked.error, artifact);
  const { surface, warnings } = looked.value;
  return { ...done(declaration, { artifact, surface }), warnings };
}

async function lookOne(
  { declaration, request, world }: Work,
  source: Source,
  resolved: Resolved,
): Promise<{ surface: Surface; warnings: readonly string[] }> {
  if (request.offline && source.kind === "remote") {
    throw new McpLockError("OFFLINE", "a remote server can only be checked by dialling it", {
      hint: "run without --offline",
    });
  }
  if (source.kind !== "remote") refuseUnsandboxed(source, request);
  const launch = await toLaunch(declaration, source, resolved, request, world);
  const [{ look }, { defaultLimits }] = await Promise.all([
    import("../probe/look.ts"),
    import("../probe/limits.ts"),
  ]);
  const limits =
    request.timeout === null
      ? defaultLimits
      : { ...defaultLimits, total: request.timeout, handshake: request.timeout };
  return look(launch, { limits, nodePath: request.nodePath, allowLoopback: request.allowLoopback }, world);
}

/** Starting foreign code is never the silent default. */
function refuseUnsandboxed(source: Source, request: Request): void {
  if (request.sandbox === "auto") {
    throw new McpLockError(
      "SANDBOX_UNAVAILABLE",
      "this version of mcp-lock has no sandbox to start servers in",
      {
        hint: "--sandbox none starts them as ordinary programs, in throw-away folders; --depth artifact starts nothing",
      },
    );
  }
  if (source.kind === "local" && !request.allowLocal) {
    throw new McpLockError(
      "LOCAL_NOT_ALLOWED",
      "a program of this repository is not started without a sandbox",
      {
        hint: "--allow-local permits it; do not use it on a change that nobody has reviewed",
      },
    );
  }
}

async function toLaunch(
  declaration: Declaration,
  source: Source,
  resolved: Resolved,
  request: Request,
  world: World,
): Promise<Launch> {
  const env = request.withEnv ? world.env : null;
  const { declared } = declaration;
  if (declared.transport !== "stdio")
    return toRemoteLaunch(declaration, declared.transport, declared.url, env);
  const program = await resolved.prepare();
  if (program === null || !("args" in source))
    throw new McpLockError("INTERNAL", "a process without a program");
  const args = source.args.map((arg) => expand(arg, env));
  return {
    kind: "process",
    program: program.path,
    args: [...program.args, ...args],
    env: expandAll(declaration.envValues, env),
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

async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work(), error: null };
  } catch (error) {
    return { value: null, error: toMcpLockError(error) };
  }
}

function done(declaration: Declaration, seen: Omit<Observation, "declared">): Observed {
  const observation = { declared: declaration.declared, ...seen };
  return { name: declaration.name, observation, error: null, warnings: [], durationMs: 0 };
}

function failed(declaration: Declaration, error: McpLockError, artifact: Artifact | null): Observed {
  return { ...done(declaration, { artifact, surface: null }), error };
}
