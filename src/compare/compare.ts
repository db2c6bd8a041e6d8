import type { Change } from "../model/change.ts";
import type { Observation } from "../model/observation.ts";
import { serverAsJson } from "./as-json.ts";
import { compareArtifacts, withdrawal } from "./compare-artifacts.ts";
import { compareDeclarations } from "./compare-declarations.ts";
import { compareSboms, compareToday } from "./compare-sboms.ts";
import { compareSignatures } from "./compare-signatures.ts";
import { compareSurfaces } from "./compare-surfaces.ts";
import { askedSpecs } from "./package-spec.ts";

/** Everything in which two agreements differ. Nothing exactly when both say the same. */
export function compareLockfiles(
  before: ReadonlyMap<string, Observation>,
  after: ReadonlyMap<string, Observation>,
): Change[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((server): Change[] => {
    const old = before.get(server);
    const now = after.get(server);
    if (old !== undefined && now !== undefined) return compareServers(server, old, now);
    if (now !== undefined) return [serverChange("added", server, now)];
    return old === undefined ? [] : [serverChange("removed", server, old)];
  });
}

/** A server that is on one side only; whether that is its arrival or a missing lock, the judge knows. */
export function serverChange(kind: "added" | "removed", server: string, what: Observation): Change {
  const subject = { kind: "server", name: null, path: "" } as const;
  const value = serverAsJson(what);
  return kind === "added"
    ? { kind, server, subject, after: value }
    : { kind, server, subject, before: value };
}

/** Everything in which a server differs from what was agreed, as far as it was observed. */
export function compareServers(server: string, before: Observation, after: Observation): Change[] {
  const artifact = compareArtifacts(server, before.artifact, after.artifact);
  const upgrade = artifact.find(({ subject }) => subject.path === "/version");
  const declaration = compareDeclarations(server, before, after);
  return [
    ...declaration.filter((change) => !tellsTheSame(change, upgrade, before)),
    ...artifact,
    ...withdrawal(server, after),
    ...compareSignatures(server, before, after),
    ...compareSboms(server, before, after),
    ...compareToday(server, after),
    ...compareSurfaces(server, before.surface, after.surface),
    ...(after.unstable ?? []).map((one): Change => ({ kind: "stated", server, ...one })),
  ];
}

/**
 * `pkg@1.0.0` became `pkg@1.1.0` in the declaration, and the artifact went from 1.0.0 to 1.1.0: one change. So it
 * is when an image's digest did; the tag beside it is for people.
 */
function tellsTheSame(change: Change, upgrade: Change | undefined, { artifact }: Observation): boolean {
  if (upgrade === undefined || !change.subject.path.startsWith("/args/")) return false;
  const { before, after } = change;
  if (typeof before !== "string" || typeof after !== "string") return false;
  const asked = askedSpecs(before, after, artifact);
  // Of an image's `tag@digest` only the digest decides.
  const exact = (spec: string | undefined) => spec?.replace(/^[^@]*@/, "");
  return asked !== null && exact(asked.from) === upgrade.before && exact(asked.to) === upgrade.after;
}
