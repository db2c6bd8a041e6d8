import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fingerprint } from "../src/json/canonical.ts";
import { formatLockfile } from "../src/lockfile/format.ts";
import type { NpmArtifact } from "../src/model/artifact.ts";
import type { NpmAttestations } from "../src/model/attestations.ts";
import type { JsonObject } from "../src/model/json-value.ts";
import type { LockedServer } from "../src/model/lockfile.ts";
import type { RegistrySignature, Signature } from "../src/model/signature.ts";
import { readTrustedRoot } from "../src/provenance/trust.ts";
import { verifyAttestations } from "../src/provenance/verify-attestations.ts";
import { readClosure } from "../src/resolve/closure.ts";
import { sbomOf } from "../src/resolve/sbom.ts";
import { makeAuthority } from "../test/support/sigstore/authority.ts";
import { actionsIdentity } from "../test/support/sigstore/identity.ts";
import { provenanceV1, slsaV1 } from "../test/support/sigstore/statement.ts";
import { type Figures, measure } from "./measure.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const authority = makeAuthority();
const root = JSON.stringify(authority.trustedRoot());
const packages = 100;

/** Signatures: one bundle by itself, and the packages of a lock that are all attested, without the network. */
export async function measureProvenance(): Promise<Record<"bare" | "one" | "hundred", Figures>> {
  const folder = mkdtempSync(join(tmpdir(), "mcp-lock-bench-"));
  const { artifact, document } = attested(0);
  const modules = ["verifyAttestations", "readTrustedRoot"].map((name) => pathToFileURL(facadeOf(name)).href);
  write(join(folder, "modules.json"), modules);
  write(join(folder, "document.json"), { root, artifact, attestations: document });
  const repository = makeRepository(folder);
  const verify = ["verify", "--depth", "artifact", "--offline", "--trusted-root", join(folder, "root.json")];
  const figures = await measure(
    {
      bare: { args: ["-e", "0"] },
      one: { args: [here("verify-one.mjs"), join(folder, "modules.json"), join(folder, "document.json")] },
      hundred: {
        args: [here("../dist/cli.js"), ...verify],
        cwd: repository,
        env: { MCP_LOCK_CACHE: join(folder, "cache") },
      },
    },
    9,
  );
  rmSync(folder, { recursive: true, force: true });
  return figures;
}

/** The built file that offers a function under its name. */
function facadeOf(name: string): string {
  const dist = here("../dist");
  const file = readdirSync(dist).find(
    (one) =>
      one.endsWith(".js") &&
      new RegExp(`export \\{[^}]*\\b${name}\\b(?! as)[^}]*\\};?\\s*$`).test(text(join(dist, one))),
  );
  if (file === undefined) throw new Error(`no file of dist offers ${name}`);
  return join(dist, file);
}

/** A package that somebody signed, and its bytes. */
function attested(number: number): { artifact: NpmArtifact; document: NpmAttestations; bytes: string } {
  const bytes = `package ${number}`;
  const hash = createHash("sha512").update(bytes).digest();
  const artifact: NpmArtifact = {
    kind: "npm",
    purl: `pkg:npm/package-${number}@1.0.0`,
    version: "1.0.0",
    integrity: `sha512-${hash.toString("base64")}`,
    installScripts: false,
  };
  const statement = provenanceV1({ name: artifact.purl, digest: { sha512: hash.toString("hex") } });
  const bundle: JsonObject = JSON.parse(JSON.stringify(authority.sign(statement, actionsIdentity())));
  const attestations = [{ predicateType: slsaV1, bundle }];
  return { artifact, bytes, document: { kind: "npm", signatures: [], attestations } };
}

function makeRepository(folder: string): string {
  const repository = join(folder, "repository");
  const trust = readTrustedRoot(Buffer.from(root), "root");
  writeFileSync(join(folder, "root.json"), root);
  const servers = new Map<string, LockedServer>();
  for (let number = 0; number < packages; number++) {
    const name = `package-${number}`;
    const { artifact, document, bytes } = attested(number);
    const { signature, registrySignature } = verifyAttestations(artifact, document, trust, { image: [] });
    const closure = {
      lockfileVersion: 3,
      packages: {
        "": { dependencies: { [name]: "1.0.0" } },
        [`node_modules/${name}`]: { version: "1.0.0", integrity: artifact.integrity },
      },
    };
    const kept: JsonObject = JSON.parse(JSON.stringify(document));
    write(join(repository, ".mcp-lock", name, "package-lock.json"), closure);
    write(join(repository, ".mcp-lock", name, "attestations.json"), kept);
    const hash = Buffer.from(artifact.integrity.slice("sha512-".length), "base64").toString("hex");
    write(join(folder, "cache", "artifacts", "sha512", hash), bytes);
    servers.set(name, {
      declared: {
        in: [".mcp.json"],
        transport: "stdio",
        command: "npx",
        args: ["-y", `${name}@1.0.0`],
        env: [],
        headers: [],
      },
      artifact,
      signature: verified(signature),
      registrySignature: known(registrySignature),
      attestations: fingerprint(kept),
      sbom: sbomOf(readClosure(closure, name)),
      surface: {
        protocol: "2025-11-25",
        server: null,
        capabilities: [],
        instructions: null,
        tools: new Map(),
        prompts: new Map(),
        resourceTemplates: new Map(),
        resources: new Map(),
      },
    });
  }
  const declared = [...servers].map(([name, { declared }]) => [
    name,
    declared.transport === "stdio" ? { command: declared.command, args: declared.args } : {},
  ]);
  write(join(repository, ".mcp.json"), { mcpServers: Object.fromEntries(declared) });
  write(join(repository, "mcp-lock.json"), formatLockfile(servers));
  return repository;
}

function verified(signature: Signature | { status: "invalid" }): Signature {
  if (signature.status === "verified") return signature;
  throw new Error("the benchmark's own signature does not hold");
}

function known(signature: RegistrySignature | { status: "invalid" } | undefined): RegistrySignature {
  if (signature === undefined || signature.status === "invalid") throw new Error("no registry signature");
  return signature;
}

function write(path: string, content: object | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
}

function text(path: string): string {
  return readFileSync(path, "utf8");
}
