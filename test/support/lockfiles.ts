import fc from "fast-check";
import { fingerprint } from "../../src/json/canonical.ts";
import type { Artifact } from "../../src/model/artifact.ts";
import type { LockedServer, Lockfile } from "../../src/model/lockfile.ts";
import type { RegistrySignature, Signature } from "../../src/model/signature.ts";
import type { Definition, Surface } from "../../src/model/surface.ts";
import { jsonObject, memberName, text } from "./json-values.ts";

const digest = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
const sha256 = digest.map((bytes) => `sha256:${bytes.toString("hex")}`);
const sha512 = fc
  .uint8Array({ minLength: 64, maxLength: 64 })
  .map((bytes) => `sha512-${Buffer.from(bytes).toString("base64")}`);
const version = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.constantFrom("", "-beta.1"))
  .map(([major, minor, patch, tag]) => `${major}.${minor}.${patch}${tag}`);
const packageName = fc.constantFrom("notes", "%40example/notes", "%40other/notes");

const names = fc.uniqueArray(memberName, { maxLength: 3 });
const someNames = fc.uniqueArray(memberName, { minLength: 1, maxLength: 3 });

const someText = text.filter((value) => value !== "");

const shared = {
  in: fc.uniqueArray(fc.constantFrom(".mcp.json", ".vscode/mcp.json", ".cursor/mcp.json"), { minLength: 1 }),
  env: names,
  headers: names,
};
const optional = { settings: jsonObject, otherKeys: someNames };

const stdio = fc
  .tuple(
    fc.record({ ...shared, transport: fc.constant("stdio" as const), command: text, args: fc.array(text) }),
    fc.record({ ...optional, cwd: text }, { requiredKeys: [] }),
  )
  .map(([required, others]) => ({ ...required, ...others }));
const remote = fc
  .tuple(
    fc.record({
      ...shared,
      transport: fc.constantFrom("http" as const, "sse" as const, "ws" as const),
      url: fc.webUrl({ withQueryParameters: true }),
    }),
    fc.record(optional, { requiredKeys: [] }),
  )
  .map(([required, others]) => ({ ...required, ...others }));

const npm = fc
  .record({
    name: packageName,
    version,
    integrity: sha512,
    installScripts: fc.boolean(),
    floats: fc.boolean(),
  })
  .map(
    ({ name, floats, ...rest }): Artifact => ({
      kind: "npm",
      purl: `pkg:npm/${name}@${rest.version}`,
      ...rest,
      ...(floats && { pinned: false }),
    }),
  );
const oci = fc
  .record({
    registry: fc.constantFrom(null, "r.example", "localhost:5000"),
    repository: fc.constantFrom("notes", "example/notes", "a/b/notes_2.x"),
    digest: sha256,
    mediaType: text,
    platforms: fc.dictionary(fc.constantFrom("linux/amd64", "linux/arm64/v8"), sha256, { minKeys: 1 }),
    floats: fc.boolean(),
  })
  .map(({ registry, repository, floats, ...rest }): Artifact => {
    const image = registry === null ? repository : `${registry}/${repository}`;
    const place = registry === null ? "" : `?repository_url=${encodeURIComponent(image)}`;
    const purl = `pkg:oci/${repository.split("/").at(-1)}@${rest.digest}${place}`;
    return { kind: "oci", image, purl, ...rest, ...(floats && { pinned: false }) };
  });
const pypi = fc
  .record({
    name: fc.constantFrom("notes", "notes-mcp", "example.notes"),
    version: fc.constantFrom("1.4.0", "2025.4.7", "1.0rc1", "1!2.0.post1", "1.0+build"),
    files: fc.dictionary(fc.stringMatching(/^[\w.+!-]{1,12}\.(?:whl|tar\.gz|zip)$/), sha256, {
      noNullPrototype: true,
    }),
    withdrawn: fc.option(fc.constantFrom("yanked" as const, "unpublished" as const)),
    floats: fc.boolean(),
  })
  .map(
    ({ name, floats, withdrawn, ...rest }): Artifact => ({
      kind: "pypi",
      purl: `pkg:pypi/${name}@${encodeURIComponent(rest.version)}`,
      ...rest,
      ...(withdrawn !== null && { withdrawn }),
      ...(floats && { pinned: false }),
    }),
  );
const mcpb = fc
  .record({
    file: someText,
    name: someText,
    version: someText,
    sha256,
    entries: fc.dictionary(memberName, sha256, { noNullPrototype: true }),
    manifest: sha256,
  })
  .map(({ entries, manifest, ...rest }): Artifact => {
    const named = Object.entries(entries).filter(([name]) => name !== "");
    return { kind: "mcpb", ...rest, entries: { ...Object.fromEntries(named), "manifest.json": manifest } };
  });
const git = fc
  .record({
    url: fc.constant("https://x.example/r.git"),
    commit: fc.stringMatching(/^[0-9a-f]{40}$/),
    ref: fc.option(someText),
    floats: fc.boolean(),
  })
  .map(({ floats, ...rest }): Artifact => ({ kind: "git", ...rest, ...(floats && { pinned: false }) }));
const local = fc.record({
  kind: fc.constant("local" as const),
  root: text,
  entry: text,
  files: fc.nat(),
  digest: sha256,
});

function definitions(key: string): fc.Arbitrary<Map<string, Definition>> {
  const list = fc.uniqueArray(fc.tuple(memberName, jsonObject), { selector: ([name]) => name, maxLength: 3 });
  return list.map(
    (items) =>
      new Map(
        items.map(([name, members]) => {
          const definition = { ...members, [key]: name };
          return [name, { fingerprint: fingerprint(definition), definition }];
        }),
      ),
  );
}

const surface: fc.Arbitrary<Surface> = fc
  .record({
    protocol: text,
    server: fc.option(fc.record({ name: text, version: text })),
    capabilities: names,
    requests: fc.option(someNames),
    instructions: fc.option(text),
    tools: definitions("name"),
    prompts: definitions("name"),
    resourceTemplates: definitions("uriTemplate"),
    resources: definitions("uri"),
  })
  .map(({ requests, instructions, ...rest }) => ({
    ...rest,
    ...(requests !== null && { requests }),
    instructions:
      instructions === null ? null : { fingerprint: fingerprint(instructions), text: instructions },
  }));

/** A remote artifact is where its declaration says. */
function dialled({ url }: { url: string }): Artifact {
  const { origin, pathname } = new URL(url);
  return { kind: "remote", origin, path: pathname };
}

const untold = fc.oneof(
  fc.constant({ status: "unsigned" as const }),
  fc.record({
    status: fc.constant("unavailable" as const),
    reason: fc.constantFrom("not-offered" as const, "not-answered" as const),
  }),
);
const signature: fc.Arbitrary<Signature> = fc.oneof(
  untold,
  fc.record(
    {
      status: fc.constant("verified" as const),
      issuer: text,
      signer: text,
      sourceRepository: text,
      sourceRepositoryId: text,
      ref: text,
      commit: text,
    },
    { requiredKeys: ["status", "issuer", "signer"], noNullPrototype: true },
  ),
  fc.record({ status: fc.constant("verified" as const), key: sha256 }),
);
const registrySignature: fc.Arbitrary<RegistrySignature> = fc.oneof(
  untold,
  fc.record({ status: fc.constant("verified" as const), keyId: text }),
);

/** What the lock says of the signatures of an artifact. */
function signed(
  artifact: Artifact,
): fc.Arbitrary<Pick<LockedServer, "signature" | "registrySignature" | "attestations">> {
  if (artifact.kind === "local" || artifact.kind === "git") return fc.constant({});
  return fc.tuple(signature, registrySignature, sha256).map(([own, registry, attestations]) => {
    const all = [own, ...(artifact.kind === "npm" ? [registry] : [])];
    return {
      signature: own,
      ...(artifact.kind === "npm" && { registrySignature: registry }),
      ...(all.some(({ status }) => status === "verified") && { attestations }),
    };
  });
}

const started = fc
  .record({ declared: stdio, artifact: fc.oneof(npm, pypi, oci, mcpb, git, local), surface })
  .chain((server) => signed(server.artifact).map((signatures) => ({ ...server, ...signatures })));
const reached = fc
  .record({ declared: remote, surface })
  .map((server) => ({ ...server, artifact: dialled(server.declared) }));

export const anyServer: fc.Arbitrary<LockedServer> = fc.oneof(started, reached);

/** Any lockfile that the reader takes for whole and untampered. */
export const anyLockfile: fc.Arbitrary<Lockfile> = fc
  .uniqueArray(fc.tuple(memberName, anyServer), { selector: ([name]) => name, maxLength: 3 })
  .map((servers) => new Map(servers));
