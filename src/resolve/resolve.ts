import { McpLockError } from "../model/error.ts";
import type { Source } from "../model/source.ts";
import type { Locked, Program, ResolveContext, Resolved } from "./context.ts";
import { resolveLocal } from "./local.ts";
import { findInstalled, startInstalled } from "./npm/install.ts";
import { resolveRemote } from "./remote.ts";

/**
 * The program of a locked artifact that is in place already, when the source still names that version; else
 * null. It can be started while the registry is asked whether the version still consists of these bytes.
 */
export async function lockedProgram(
  source: Source,
  locked: Locked | null,
  context: ResolveContext,
): Promise<Program | null> {
  if (source.kind !== "npm" || locked?.artifact.kind !== "npm" || locked.closure?.kind !== "npm") return null;
  const { artifact, closure } = locked;
  if (source.version !== artifact.version) return null;
  const installed = await findInstalled(source.name, artifact, closure, context.world);
  return installed === null ? null : startInstalled(installed, source.bin, context.nodePath);
}

/**
 * What exactly is the artifact that a source names? `locked` is what was agreed before, so that bytes which
 * are at hand need not be fetched again. Nothing is executed.
 */
export async function resolve(
  source: Source,
  locked: Locked | null,
  context: ResolveContext,
): Promise<Resolved> {
  switch (source.kind) {
    case "npm": {
      const { resolveNpm } = await import("./npm/npm.ts");
      return resolveNpm(source, locked, context);
    }
    case "oci": {
      const { resolveOci } = await import("./oci/oci.ts");
      return resolveOci(source, locked, context);
    }
    case "pypi": {
      const { resolvePypi } = await import("./pypi/pypi.ts");
      return resolvePypi(source, locked, context);
    }
    case "git": {
      const { resolveGit } = await import("./git/git.ts");
      return resolveGit(source, context);
    }
    case "mcpb": {
      const { resolveMcpb } = await import("./mcpb/mcpb.ts");
      return resolveMcpb(source, context);
    }
    case "local":
      return resolveLocal(source, context);
    case "remote":
      return resolveRemote(source);
    case "unresolved":
      throw new McpLockError("SOURCE_UNRESOLVED", source.reason, {
        hint: "declare `npx -y PACKAGE@VERSION`, `uvx PACKAGE==VERSION`, `docker run -i --rm IMAGE@DIGEST`, a program of this repository, or a URL",
      });
  }
}
