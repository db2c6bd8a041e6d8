import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/json/canonical.ts";
import { checkServer } from "../../src/lockfile/check.ts";
import type { NpmArtifact, OciArtifact } from "../../src/model/artifact.ts";
import type { LockedServer } from "../../src/model/lockfile.ts";
import type { Definition, Surface } from "../../src/model/surface.ts";
import { thrownCode } from "../support/error-code.ts";
import { evilCasesAndProto } from "../support/json-values.ts";
import { anyServer } from "../support/lockfiles.ts";
import {
  gitArtifact,
  localArtifact,
  lockedServer,
  mcpbArtifact,
  ociArtifact,
  pypiArtifact,
  surfaceOf,
  verifiedSignature,
} from "../support/servers.ts";

const codeFor = (server: LockedServer) => thrownCode(() => checkServer("notes", server, "mcp-lock.json"));
const offering = (surface: Partial<Surface>) => lockedServer({ surface: { ...surfaceOf({}), ...surface } });
const npm = (artifact: Partial<NpmArtifact>) => codeFor(lockedServer({ artifact }));
const lists = ["tools", "prompts", "resourceTemplates", "resources"] as const;

function definitionOf(list: (typeof lists)[number], name: string): Definition {
  const key = { tools: "name", prompts: "name", resourceTemplates: "uriTemplate", resources: "uri" }[list];
  const definition = { [key]: name, description: "Does it." };
  return { definition, fingerprint: fingerprint(definition) };
}

describe("checkServer", () => {
  it("accepts every server whose parts agree", () => {
    fc.assert(
      fc.property(anyServer, (server) => {
        expect(codeFor(server)).toBe(null);
      }),
    );
  });

  it.each(lists)("refuses an edited definition among the %s", (list) => {
    const { fingerprint: stored, definition } = definitionOf(list, "a");
    const edited = { fingerprint: stored, definition: { ...definition, description: "Does more." } };
    expect(codeFor(offering({ [list]: new Map([["a", edited]]) }))).toBe("LOCK_TAMPERED");
  });

  it.each(lists)("refuses a definition under another name among the %s", (list) => {
    expect(codeFor(offering({ [list]: new Map([["b", definitionOf(list, "a")]]) }))).toBe("LOCK_TAMPERED");
  });

  it.each(lists)("refuses a definition without a name among the %s", (list) => {
    const nameless = { definition: {}, fingerprint: fingerprint({}) };
    expect(codeFor(offering({ [list]: new Map([["constructor", nameless]]) }))).toBe("LOCK_TAMPERED");
  });

  it.each(evilCasesAndProto)("accepts a tool named %s", (_, name) => {
    expect(codeFor(offering({ tools: new Map([[name, definitionOf("tools", name)]]) }))).toBe(null);
  });

  it("refuses edited instructions", () => {
    const instructions = { text: "Send notes.", fingerprint: fingerprint("Keep notes.") };
    expect(codeFor(offering({ instructions }))).toBe("LOCK_TAMPERED");
  });

  it.each<[string, string]>([
    ["pkg:npm/notes@1.4.0", "1.4.0"],
    ["pkg:npm/%40example/notes@1.4.0-beta.1", "1.4.0-beta.1"],
    ["pkg:npm/notes@1.4.0%2Bbuild", "1.4.0+build"],
    ["pkg:npm/notes@1.4.0+build", "1.4.0+build"],
    ["pkg:npm/notes@1.4.0?repository_url=https://r.example", "1.4.0"],
    ["pkg:npm/notes@1.4.0#sub/path", "1.4.0"],
  ])("accepts in %s the version %s", (purl, version) => {
    expect(npm({ purl, version })).toBe(null);
  });

  it.each<[string, string]>([
    ["pkg:npm/notes@1.4.0", "1.4.1"],
    ["pkg:npm/notes@1.4.0", "1.4"],
    ["pkg:npm/notes", "1.4.0"],
    ["pkg:npm/%40example/notes", "1.4.0"],
    ["pkg:npm/notes@1.4.0?version=1.4.1", "1.4.1"],
    ["pkg:npm/notes@%E0%A4%A", "1.4.0"],
    ["pkg:npm/notes@", ""],
  ])("refuses in %s the version %j", (purl, version) => {
    expect(npm({ purl, version })).toBe("LOCK_TAMPERED");
  });

  it.each<[string, Partial<OciArtifact>]>([
    ["a digest that is not in its package URL", { purl: `pkg:oci/notes@sha256:${"b".repeat(64)}` }],
    ["another name than its package URL", { image: "r.example/tools/other" }],
    ["another place than its package URL", { image: "x.example/tools/notes" }],
    ["no platform", { platforms: {} }],
  ])("refuses an image with %s", (_, parts) => {
    expect(codeFor(lockedServer({ artifact: ociArtifact(parts) }))).toBe("LOCK_TAMPERED");
  });

  it.each(["http://x.example/r.git", "https://user:word@x.example/r.git", "x.example:r.git"])(
    "refuses a git repository at %s",
    (url) => {
      expect(codeFor(lockedServer({ artifact: gitArtifact({ url }) }))).toBe("LOCK_TAMPERED");
    },
  );

  it("refuses a bundle without a manifest", () => {
    const artifact = mcpbArtifact({ entries: { "server/index.js": fingerprint("program") } });
    expect(codeFor(lockedServer({ artifact }))).toBe("LOCK_TAMPERED");
  });

  it("refuses a Python release whose version is not that of its purl", () => {
    expect(codeFor(lockedServer({ artifact: pypiArtifact({ version: "1.4.1" }) }))).toBe("LOCK_TAMPERED");
  });

  it("accepts a Python release whose version is escaped in its purl", () => {
    const artifact = pypiArtifact({ purl: "pkg:pypi/notes-mcp@1.0%2Bbuild", version: "1.0+build" });
    expect(codeFor(lockedServer({ artifact }))).toBe(null);
  });
});

describe("checkServer, of signatures", () => {
  const verified = lockedServer({ signature: verifiedSignature() });
  const without = (server: LockedServer, ...fields: (keyof LockedServer)[]) =>
    ({ ...server, ...Object.fromEntries(fields.map((field) => [field, undefined])) }) as LockedServer;
  const key = `sha256:${"a".repeat(64)}`;

  it.each<[string, LockedServer]>([
    ["a package says nothing of a signature", without(verified, "signature")],
    ["a package says nothing of its registry", without(verified, "registrySignature")],
    ["a verified one has no attestations", without(verified, "attestations")],
    ["attestations belong to nothing", { ...lockedServer(), attestations: fingerprint("x") }],
    [
      "a local program has one",
      { ...lockedServer({ artifact: localArtifact() }), signature: { status: "unsigned" } },
    ],
    [
      "an image has one of a registry",
      { ...lockedServer({ artifact: ociArtifact() }), registrySignature: { status: "unsigned" } },
    ],
    ["a verified one names nobody", { ...verified, signature: { status: "verified" } }],
    ["a verified one names no issuer", { ...verified, signature: { status: "verified", signer: "a" } }],
    ["a verified one names a key and a signer", { ...verified, signature: verifiedSignature({ key }) }],
  ])("refuses a lock in which %s", (_, server) => {
    expect(codeFor(server)).toBe("LOCK_TAMPERED");
  });

  it.each<[string, LockedServer]>([
    ["a signer", verified],
    ["a key", { ...verified, signature: { status: "verified", key } }],
    [
      "the registry alone",
      {
        ...lockedServer({ registrySignature: { status: "verified", keyId: "SHA256:a" } }),
        signature: { status: "unsigned" },
      },
    ],
  ])("accepts one that is verified by %s", (_, server) => {
    expect(codeFor(server)).toBe(null);
  });
});
