import { relative, sep } from "node:path";
import pLimit from "p-limit";
import type { Declaration } from "../model/declaration.ts";
import type { Lockfile } from "../model/lockfile.ts";
import type { Policy } from "../model/policy.ts";
import type { ResolveContext } from "../resolve/context.ts";
import type { World } from "../world.ts";
import { observeServer, type Work } from "./observe-server.ts";
import { type Observed, unobserved } from "./observed.ts";
import type { Request } from "./request.ts";
import type { Verifier } from "./trust.ts";

/** What the repository has agreed on and wants. */
export interface Terms {
  readonly locked: Lockfile;
  readonly policy: Policy | null;
  /** Whether a locked closure that is missing or wrong is an error; else it is resolved anew. */
  readonly needsClosures: boolean;
  readonly verifier: Verifier;
}

/** Registries answer many questions at a time; processors start few servers. */
const resolvesAtATime = 16;

/**
 * What are the declared servers now, to the depth asked for? A server that cannot be observed carries its
 * error, so that one dead server does not hide the others.
 */
export async function observe(
  declarations: readonly Declaration[],
  { locked, policy, needsClosures, verifier }: Terms,
  request: Request,
  world: World,
): Promise<Observed[]> {
  if (request.depth === "declared") return declarations.map(unobserved);
  const context = resolveContext(request, world);
  // Loaded only where something is started.
  const sandboxes = once(async () => {
    const { createSandboxes } = await import("./sandbox.ts");
    return createSandboxes(request, policy, world);
  });
  const resolving = pLimit(resolvesAtATime);
  const probing = pLimit(request.jobs ?? process.getBuiltinModule("node:os").availableParallelism());
  return Promise.all(
    declarations.map(async (declaration) => {
      const started = world.now();
      const { timeout, unsafeIgnore } = await serverPolicy(declaration.name, policy);
      if (unsafeIgnore === true) return ignore(declaration);
      const work: Work = {
        declaration,
        locked: locked.get(declaration.name) ?? null,
        needsClosures,
        request: { ...request, timeout: request.timeout ?? (timeout === undefined ? null : timeout * 1000) },
        context,
        verifier,
        sandboxFor: async (source) => (await sandboxes())(source),
      };
      const observed = await observeServer(work, resolving, probing);
      request.onProgress?.(declaration.name, observed.error === null ? "done" : "failed");
      return { ...observed, durationMs: Math.round(world.now() - started) };
    }),
  );
}

function resolveContext(request: Request, world: World): ResolveContext {
  const own = relative(request.root, request.lockfile).split(sep).join("/");
  return {
    root: request.root,
    offline: request.offline,
    nodePath: request.nodePath,
    ownFiles: [own, ".mcp-lock"],
    npmConfig: once(async () => {
      const { loadNpmConfig } = await import("../resolve/npm/config.ts");
      return loadNpmConfig(request.root, request.nodePath, world);
    }),
    world,
  };
}

/** Work that is done when it is first asked for, and not again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}

function ignore(declaration: Declaration): Observed {
  return { ...unobserved(declaration), skipped: true, warnings: ["the policy ignores this server"] };
}

async function serverPolicy(server: string, policy: Policy | null): Promise<Policy["servers"][string]> {
  if (policy === null) return {};
  const { policyFor } = await import("../judge/policy.ts");
  return policyFor(server, policy);
}
