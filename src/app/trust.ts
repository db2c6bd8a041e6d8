import type { Artifact } from "../model/artifact.ts";
import { McpLockError } from "../model/error.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { Report } from "../model/report.ts";
import type { TrustedKeys } from "../provenance/keys.ts";
import type { Trust } from "../provenance/trust.ts";
import type { Verdict } from "../provenance/verdict.ts";
import type { World } from "../world.ts";
import type { Request } from "./request.ts";

const byteLimit = 16 * 1024 * 1024;
const oldAfterDays = 180;

/** Verifies what sources hand out, against the trust root and keys of the user's choice. */
export interface Verifier {
  verify(artifact: Artifact, document: JsonObject): Promise<Verdict>;
  /** What has been verified against; null as long as nothing was. */
  trust(): Report["trust"];
}

/** A verifier that loads what it needs when there is something to verify: most servers have no signature. */
export function createVerifier(
  request: Pick<Request, "trustedRoot" | "registryKeys" | "imageKeys">,
  world: World,
): Verifier {
  let loading: Promise<Loaded> | null = null;
  let used: Report["trust"] = null;
  return {
    trust: () => used,
    verify: async (artifact, document) => {
      loading ??= load(request, world);
      const { trust, keys, verifyAttestations, readDocument } = await loading;
      used = { root: trust.digest, taken: trust.taken };
      const parsed = readDocument(document);
      return parsed === null ? unreadable : verifyAttestations(artifact, parsed, trust, keys);
    },
  };
}

const unreadable: Verdict = {
  signature: { status: "invalid", reason: "its attestations are of no form that is known here" },
  notes: [],
};

interface Loaded {
  readonly trust: Trust;
  readonly keys: TrustedKeys;
  readonly verifyAttestations: typeof import("../provenance/verify-attestations.ts").verifyAttestations;
  readonly readDocument: typeof import("../provenance/read-document.ts").readDocument;
}

async function load(
  { trustedRoot, registryKeys, imageKeys }: Pick<Request, "trustedRoot" | "registryKeys" | "imageKeys">,
  world: World,
): Promise<Loaded> {
  const [
    { verifyAttestations },
    { readDocument },
    { readTrustedRoot },
    { readImageKey, readRegistryKeys },
    current,
  ] = await Promise.all([
    import("../provenance/verify-attestations.ts"),
    import("../provenance/read-document.ts"),
    import("../provenance/trust.ts"),
    import("../provenance/keys.ts"),
    import("./trust-material.ts").then(({ currentMaterial }) => currentMaterial(world)),
  ]);
  const images = await Promise.all(
    imageKeys.map(async (path) => readImageKey(await read(path, world), path)),
  );
  return {
    verifyAttestations,
    readDocument,
    trust:
      trustedRoot === null ? current.trust : readTrustedRoot(await read(trustedRoot, world), trustedRoot),
    keys: {
      ...(registryKeys !== null && {
        registry: readRegistryKeys(await read(registryKeys, world), registryKeys),
      }),
      default: current.registryKeys,
      image: images,
    },
  };
}

async function read(path: string, world: World): Promise<Uint8Array> {
  if ((await world.files.status(path)) === null)
    throw new McpLockError("FILE_UNREADABLE", `${path} is not there`, { hint: "check the path" });
  return world.files.read(path, byteLimit);
}

/** A warning that the trust root should be updated, when signatures were verified against an old one. */
export function ageWarnings(trust: Report["trust"], today: string): string[] {
  if (trust === null || trust.taken === null) return [];
  const days = ageInDays(trust.taken, today);
  if (days <= oldAfterDays) return [];
  return [
    `the trust root for signatures is ${days} days old: run \`mcp-lock trust update\`, or update mcp-lock`,
  ];
}

/** Whole days from one day to another, both YYYY-MM-DD. */
export function ageInDays(day: string, today: string): number {
  return Math.floor((Date.parse(today) - Date.parse(day)) / 86_400_000);
}
