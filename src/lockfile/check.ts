import { fingerprint } from "../json/canonical.ts";
import type { OciArtifact } from "../model/artifact.ts";
import { McpLockError } from "../model/error.ts";
import { isGitAddress } from "../model/git-address.ts";
import type { LockedServer } from "../model/lockfile.ts";
import type { Definition } from "../model/surface.ts";

/**
 * What the schema cannot say: every stored definition matches its fingerprint and stands under its own
 * name, and the parts of an artifact agree. A lock that was edited by hand is found here, offline.
 */
export function checkServer(name: string, server: LockedServer, where: string): void {
  const tampered = (problem: string) =>
    new McpLockError("LOCK_TAMPERED", `${where}: server ${JSON.stringify(name)}: ${problem}`, {
      hint: "the lockfile was edited after mcp-lock wrote it: restore it from git, or lock again and review",
    });
  const { surface, artifact } = server;
  checkDefinitions("tool", "name", surface.tools, tampered);
  checkDefinitions("prompt", "name", surface.prompts, tampered);
  checkDefinitions("resource template", "uriTemplate", surface.resourceTemplates, tampered);
  checkDefinitions("resource", "uri", surface.resources, tampered);
  const { instructions } = surface;
  if (instructions !== null && fingerprint(instructions.text) !== instructions.fingerprint) {
    throw tampered("the instructions do not match their fingerprint");
  }
  if (!fits(server)) throw tampered("the artifact is not what the declaration names");
  if ("purl" in artifact && "version" in artifact && purlVersion(artifact.purl) !== artifact.version) {
    throw tampered(`the version ${artifact.version} is not that of ${artifact.purl}`);
  }
  if (artifact.kind === "git") checkRepository(artifact.url, tampered);
  if (artifact.kind === "mcpb" && !Object.hasOwn(artifact.entries, "manifest.json"))
    throw tampered(`the bundle ${artifact.file} has no manifest.json`);
  if (artifact.kind === "oci") checkImage(artifact, tampered);
  checkSignatures(server, tampered);
}

const signable: ReadonlySet<string> = new Set(["npm", "pypi", "oci", "mcpb"]);

/** What can be signed says whether it is, so that nobody can take a signature out of the lock unseen. */
function checkSignatures(
  { artifact, signature, registrySignature, attestations }: LockedServer,
  tampered: (problem: string) => McpLockError,
): void {
  if (signable.has(artifact.kind) !== (signature !== undefined))
    throw tampered(signature === undefined ? "it does not say who signed it" : "it can have no signature");
  if ((artifact.kind === "npm") !== (registrySignature !== undefined))
    throw tampered("packages of npm, and only they, have a registry's signature");
  if (signature?.status === "verified") {
    const { issuer, signer, key } = signature;
    const byCertificate = issuer !== undefined && signer !== undefined && key === undefined;
    const byKey = key !== undefined && issuer === undefined && signer === undefined;
    if (!byCertificate && !byKey) throw tampered("its signature names neither one signer nor one key");
  }
  const isVerified = [signature, registrySignature].some((one) => one?.status === "verified");
  if (isVerified !== (attestations !== undefined))
    throw tampered("a verified signature, and nothing else, has attestations beside the lock");
}

/** The address is shown, and asked: a lock that was written has none with a login, or of another protocol. */
function checkRepository(url: string, tampered: (problem: string) => McpLockError): void {
  const address = URL.parse(url);
  if (address === null || !isGitAddress(address))
    throw tampered("the git repository has no https address without a login");
}

function checkImage(
  { image, purl, digest, platforms }: OciArtifact,
  tampered: (problem: string) => McpLockError,
): void {
  if (purlVersion(purl) !== digest) throw tampered(`the digest ${digest} is not that of ${purl}`);
  if (purl.slice("pkg:oci/".length).split("@")[0] !== image.split("/").at(-1))
    throw tampered(`the image ${image} is not that of ${purl}`);
  const place = /[?&]repository_url=([^&]*)/.exec(purl)?.[1];
  if (place !== undefined && decode(place) !== image)
    throw tampered(`the image ${image} does not come from where ${purl} says`);
  if (Object.keys(platforms).length === 0) throw tampered("the image is for no platform");
}

/** Whether the artifact is of the kind that the declaration reaches, and a remote one where it says. */
function fits({ declared, artifact }: LockedServer): boolean {
  if (declared.transport === "stdio") return artifact.kind !== "remote";
  const url = URL.parse(declared.url);
  return artifact.kind === "remote" && url?.origin === artifact.origin && url.pathname === artifact.path;
}

function checkDefinitions(
  what: string,
  key: string,
  definitions: ReadonlyMap<string, Definition>,
  tampered: (problem: string) => McpLockError,
): void {
  for (const [name, { definition, fingerprint: stored }] of definitions) {
    if (fingerprint(definition) !== stored)
      throw tampered(`${what} ${JSON.stringify(name)} does not match its fingerprint`);
    if (definition[key] !== name)
      throw tampered(`${what} ${JSON.stringify(name)} stands under another name than its own`);
  }
}

/** The version in a package URL; null where it has none. A scope's `@` is escaped, so the last one counts. */
function purlVersion(purl: string): string | null {
  const escaped = /@([^@?#]+)(?:[?#].*)?$/.exec(purl)?.[1];
  return escaped === undefined ? null : decode(escaped);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
