import pLimit from "p-limit";
import { z } from "zod";
import { parseJson } from "../../json/strict.ts";
import { decodeText } from "../../json/text.ts";
import type { Attested } from "../../model/attestations.ts";
import { McpLockError } from "../../model/error.ts";
import type { JsonValue } from "../../model/json-value.ts";
import type { Fetched, OciRepository } from "./registry.ts";
import { answerError, readJsonBody } from "./wire.ts";

const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const cosignType = "application/vnd.dev.cosign.simplesigning.v1+json";

const mostOfEach = 100;
const byteLimit = 16 * 1024 * 1024;
const fetchesAtATime = 4;

const Digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const Referrers = z.object({
  manifests: z.array(z.object({ digest: Digest, artifactType: z.string().optional() })),
});
const Bundled = z.object({
  layers: z.tuple([z.object({ mediaType: z.literal(bundleType), digest: Digest })]),
});
const Signed = z.object({
  layers: z.array(
    z.object({
      mediaType: z.string(),
      digest: Digest,
      annotations: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

/**
 * The Sigstore bundles that refer to a digest (cosign's specs/BUNDLE_SPEC.md), and the signatures under the tag that
 * cosign made of it before (specs/SIGNATURE_SPEC.md). Like cosign and `gh attestation`, this asks about the digest
 * that names the image and not about its parts, in the image's repository and in one that the user names. BuildKit's attestations are inside the index, and nobody signs them.
 */
export async function fetchOciAttestations(
  digest: string,
  repositories: readonly OciRepository[],
): Promise<Attested> {
  const found = await Promise.all(repositories.map((repository) => fetchFrom(repository, digest)));
  const bundles = found.map((one) => one.bundles);
  const signatures = found.map((one) => one.signatures);
  // What a registry itself names and does not have, it has lost.
  if ([...bundles, ...signatures].includes(null)) return { status: "unavailable", reason: "not-answered" };
  const document = { kind: "oci", bundles: joined(bundles), signatures: joined(signatures) } as const;
  if (document.bundles.length + document.signatures.length === 0) return { status: "none" };
  return { status: "offered", document };
}

function joined(lists: readonly (readonly JsonValue[] | null)[]): JsonValue[] {
  return lists.flatMap((list) => list ?? []);
}

async function fetchFrom(repository: OciRepository, digest: string) {
  const blob = boundedBlobs(repository);
  const [bundles, signatures] = await Promise.all([
    fetchBundles(digest, repository, blob),
    fetchSignatures(digest, repository, blob),
  ]);
  return { bundles, signatures };
}

type FetchBlob = (digest: string, name: string) => Promise<Fetched>;

/** Blobs, each fetched once, a few at a time, and all together of limited size. */
function boundedBlobs(repository: OciRepository): FetchBlob {
  const limit = pLimit(fetchesAtATime);
  const asked = new Map<string, Promise<Fetched>>();
  let taken = 0;
  const fetch = async (digest: string, name: string) => {
    const fetched = await repository.blob(digest, name);
    taken += fetched.bytes.length;
    if (taken > byteLimit) throw answerError(fetched.what, `all of them are larger than ${byteLimit} bytes`);
    return fetched;
  };
  return (digest, name) => {
    const known = asked.get(digest) ?? limit(fetch, digest, name);
    asked.set(digest, known);
    return known;
  };
}

/** The bundles in the order of their digests; null where one that is listed is not there. */
async function fetchBundles(
  digest: string,
  repository: OciRepository,
  blob: FetchBlob,
): Promise<JsonValue[] | null> {
  const listed = await referrersOf(digest, repository);
  const wanted = listed
    .flatMap(({ manifests }) => manifests)
    .filter(({ artifactType }) => artifactType === bundleType)
    .map((one) => one.digest);
  const digests = [...new Set(wanted)].sort();
  if (digests.length > mostOfEach)
    throw answerError(`the list of what refers to ${digest}`, `it has more than ${mostOfEach} bundles`);
  const limit = pLimit(fetchesAtATime);
  return orNull(limit.map(digests, (one) => fetchBundle(one, repository, blob)));
}

/** From the registry's list, or from the one that clients keep under a tag where the registry keeps none. */
async function referrersOf(digest: string, repository: OciRepository): Promise<z.infer<typeof Referrers>[]> {
  const pages = await repository.referrers(digest, bundleType);
  const tagged = pages === null ? await orNull(repository.manifest(digest.replace(":", "-"))) : null;
  const lists = pages ?? (tagged === null ? [] : [tagged]);
  return lists.map((list) => readAs(Referrers, list, "it is no list of what refers to an image"));
}

/** Whoever may push can attach anything: what is no bundle is handed on as such, and takes nothing from the others. */
async function fetchBundle(digest: string, repository: OciRepository, blob: FetchBlob): Promise<JsonValue> {
  const manifest = Bundled.safeParse(contentOf(await repository.manifest(digest)));
  return manifest.success ? contentOf(await blob(manifest.data.layers[0].digest, "a bundle")) : null;
}

/** The signatures under cosign's tag, in its order; null where one that the tag names is not there. */
async function fetchSignatures(
  digest: string,
  repository: OciRepository,
  blob: FetchBlob,
): Promise<JsonValue[] | null> {
  const manifest = await orNull(repository.manifest(`${digest.replace(":", "-")}.sig`));
  if (manifest === null) return [];
  const { layers } = readAs(Signed, manifest, "it does not hold signatures as cosign writes them");
  const signatures = layers.filter(({ mediaType }) => mediaType === cosignType);
  if (signatures.length > mostOfEach)
    throw answerError(manifest.what, `it holds more than ${mostOfEach} signatures`);
  const fetching = signatures.map(async ({ digest: payload, annotations = {} }) => {
    const { bytes } = await blob(payload, "a signature");
    return { payload: Buffer.from(bytes).toString("base64"), annotations };
  });
  return orNull(Promise.all(fetching));
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof McpLockError && error.code === "OCI_NOT_FOUND") return null;
    throw error;
  }
}

function readAs<T>(schema: z.ZodType<T>, fetched: Fetched, problem: string): T {
  const parsed = schema.safeParse(readJsonBody(fetched.bytes, fetched.what));
  if (parsed.success) return parsed.data;
  throw answerError(fetched.what, problem);
}

/** The JSON under a digest; null where that is something else, because nobody but its author made it so. */
function contentOf({ bytes, what }: Fetched): JsonValue {
  try {
    return parseJson(decodeText(bytes, what), what);
  } catch {
    return null;
  }
}
