import { compareServers } from "../compare/compare.ts";
import type { Declaration } from "../model/declaration.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { LockedServer, Lockfile } from "../model/lockfile.ts";
import type { Observation } from "../model/observation.ts";
import type { InvalidSignature } from "../model/signature.ts";
import type { Closure } from "../resolve/closure.ts";
import type { Observed } from "./observed.ts";

/** The entries kept, replaced by those that could be observed. One in which nothing changed stays as it is. */
export function merge(kept: Lockfile, observed: readonly Observed[]): Lockfile {
  const merged = new Map(kept);
  for (const { name, observation } of observed) {
    const { declared, artifact, sbom, surface } = observation;
    if (artifact === null || surface === null) continue;
    const now: LockedServer = {
      declared,
      artifact,
      ...signaturesToLock(observation),
      ...(sbom !== undefined && sbom !== null && { sbom }),
      surface,
    };
    const old = kept.get(name);
    if (old === undefined || compareServers(name, old, now).length > 0) merged.set(name, now);
  }
  return new Map([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The entries of those servers that are still declared. */
export function declaredOnly(before: Lockfile, declarations: readonly Declaration[]): Lockfile {
  const names = new Set(declarations.map(({ name }) => name));
  return new Map([...before].filter(([name]) => names.has(name)));
}

/** What is known of signatures; what could not be asked is unavailable. */
function signaturesToLock({
  signature,
  registrySignature,
  attestations,
}: Observation): Pick<LockedServer, "signature" | "registrySignature" | "attestations"> {
  const unknown = { status: "unavailable", reason: "not-answered" } as const;
  return {
    ...(signature !== undefined && { signature: lockable(signature) ?? unknown }),
    ...(registrySignature !== undefined && { registrySignature: lockable(registrySignature) ?? unknown }),
    ...(attestations !== undefined && { attestations }),
  };
}

function lockable<T extends object>(signature: T | InvalidSignature | null): T | null {
  return signature === null || isInvalid(signature) ? null : signature;
}

function isInvalid(signature: object): signature is InvalidSignature {
  return "status" in signature && signature.status === "invalid";
}

/** The closures of those servers whose entries name them. */
export function closuresOf(observed: readonly Observed[], after: Lockfile): Map<string, Closure> {
  return new Map(
    observed.flatMap(({ name, observation, closure }) =>
      closure !== null && observation.sbom?.digest === after.get(name)?.sbom?.digest ? [[name, closure]] : [],
    ),
  );
}

/** What is kept for those servers whose entries name it. */
export function attestationsOf(observed: readonly Observed[], after: Lockfile): Map<string, JsonObject> {
  return new Map(
    observed.flatMap(({ name, observation, attestations }) =>
      attestations !== null && observation.attestations === after.get(name)?.attestations
        ? [[name, attestations]]
        : [],
    ),
  );
}
