import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bundle, declareBundle, permitted } from "../support/bundle.ts";
import { runCli, runReport } from "../support/cli.ts";
import { makeRepository } from "../support/repository.ts";
import { verdictOf } from "../support/signature-verdict.ts";
import { type Authority, makeAuthority } from "../support/sigstore/authority.ts";
import type { Bundle } from "../support/sigstore/bundle.ts";
import { allFaults } from "../support/sigstore/fault.ts";
import { type FakeAttestations, type Kept, startAttestations } from "../support/sigstore/github.ts";
import { actionsIdentity, type Run } from "../support/sigstore/identity.ts";
import { spoils } from "../support/sigstore/spoil.ts";
import { provenanceV1, slsaV1 } from "../support/sigstore/statement.ts";

const kept = ".mcp-lock/notes/attestations.json";
const source = { repository: { type: "git", url: "https://github.com/acme/notes" } };
const first = bundle(source);
const second = bundle({ ...source, version: "1.5.0" });
const hexOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Provenance of a bundle by a run of acme/notes, unless it says otherwise. */
function provenance(authority: Authority, bytes: Uint8Array, run: Partial<Run> = {}): Bundle {
  const subject = { name: "notes.mcpb", digest: { sha256: hexOf(bytes) } };
  return authority.sign(provenanceV1(subject, run), actionsIdentity(run));
}

/** What GitHub keeps for a bundle. */
function keep(github: FakeAttestations, bytes: Uint8Array, signed: Bundle, extra: Partial<Kept> = {}): void {
  github.keep({
    repository: "acme/notes",
    repositoryId: 1234567,
    digest: `sha256:${hexOf(bytes)}`,
    predicateType: slsaV1,
    bundle: signed,
    ...extra,
  });
}

type Sign = (github: FakeAttestations, authority: Authority, bytes: Uint8Array) => void;

const released: Sign = (github, authority, bytes) => keep(github, bytes, provenance(authority, bytes));

/** A repository with a bundle that is attested like this; by default as a release of acme/notes. */
async function scene(sign: Sign = released, kind: "public" | "private" = "public") {
  const [github, authority] = [await startAttestations(), makeAuthority("sigstore", kind)];
  const repository = declareBundle(first);
  const outside = makeRepository({ "root.json": authority.trustedRoot() });
  const trusting = ["--trusted-root", outside.path("root.json")];
  const tokens = { GH_TOKEN: "", GITHUB_TOKEN: "", GITHUB_SERVER_URL: "" };
  const env: Record<string, string> = { ...repository.env, ...tokens, GITHUB_API_URL: github.url };
  sign(github, authority, first);
  return {
    repository,
    github,
    authority,
    env,
    lock: () => runCli(repository.root, ["lock", ...permitted, ...trusting], { env }),
    verify: (...options: string[]) =>
      runReport(repository.root, ["verify", "--depth", "artifact", ...trusting, ...options], { env }),
    upgrade: (how: Sign) => {
      repository.write("notes.mcpb", second);
      how(github, authority, second);
    },
    locked: () => JSON.parse(repository.read("mcp-lock.json")).servers.notes,
  };
}

describe("a bundle that GitHub attests", () => {
  it.each(["public", "private"] as const)(
    "is locked with who built it, as a %s repository signs",
    async (kind) => {
      const { lock, verify, locked } = await scene(released, kind);
      expect((await lock()).stderr).not.toContain("error");
      expect(locked()).toMatchObject({
        signature: {
          status: "verified",
          signer: "https://github.com/acme/notes/.github/workflows/release.yml",
          sourceRepository: "https://github.com/acme/notes",
          predicateType: slsaV1,
        },
        attestations: expect.stringMatching(/^sha256:/),
      });
      expect(await verdictOf(verify())).toEqual([[], [], 0]);
    },
  );

  it("is verified again without the network from what is kept beside the lock", async () => {
    const { github, lock, verify } = await scene();
    await lock();
    github.requests.length = 0;
    expect([await verdictOf(verify("--offline")), github.requests]).toEqual([[[], [], 0], []]);
  });

  it("whose kept attestations are gone was not checked", async () => {
    const { repository, lock, verify } = await scene();
    await lock();
    rmSync(repository.path(kept));
    expect(await verdictOf(verify("--offline"))).toEqual([[], ["ATTESTATIONS_MISSING"], 2]);
  });

  it("is verified from what was downloaded beside it, and GitHub is not asked", async () => {
    const { repository, github, authority, lock, locked } = await scene(() => {});
    repository.write(`sha256-${hexOf(first)}.jsonl`, `${JSON.stringify(provenance(authority, first))}\n`);
    await lock();
    expect([locked().signature.status, github.requests]).toEqual(["verified", []]);
  });

  it("that GitHub attests no more has lost its signature", async () => {
    const { github, lock, verify } = await scene();
    await lock();
    github.spoil({ status: 404 });
    expect(await verdictOf(verify())).toEqual([["signature-lost"], [], 1]);
  });

  it("is proved by what is kept when GitHub keeps its attestation at another address, and that is told", async () => {
    const { github, authority, lock, verify } = await scene();
    await lock();
    keep(github, first, provenance(authority, first), { apart: true });
    const { code, report } = await verify();
    expect([code, report.findings]).toEqual([0, []]);
    expect(report.warnings).toMatchObject([{ server: "notes", message: expect.stringContaining(kept) }]);
    expect(github.apartAuthorizations).toEqual([]);
  });

  it("is not locked, and nothing is written, when its attestation does not hold", async () => {
    const { repository, lock } = await scene((github, authority, bytes) =>
      keep(github, bytes, spoils.otherSignature(provenance(authority, bytes))),
    );
    const { code, stderr } = await lock();
    expect([code, stderr]).toEqual([2, expect.stringContaining("SIGNATURE_INVALID")]);
    expect(() => repository.read("mcp-lock.json")).toThrow();
  });

  it("sends a token to GitHub, and none to where a redirect leads", async () => {
    const { github, env, lock, locked } = await scene();
    const elsewhere = await startAttestations();
    env["GH_TOKEN"] = "s3cret";
    await lock();
    expect([locked().signature.status, github.authorizations]).toEqual(["verified", ["Bearer s3cret"]]);
    github.spoil({ redirect: elsewhere.url });
    const { stderr } = await lock();
    expect([stderr.includes("GITHUB_API"), stderr.includes("s3cret"), elsewhere.requests]).toEqual([
      true,
      false,
      [],
    ]);
  });

  it.each<[string, Sign, readonly string[], readonly string[]]>([
    [
      "by the same workflow",
      (github, authority, bytes) =>
        keep(
          github,
          bytes,
          provenance(authority, bytes, { ref: "refs/tags/v1.5.0", commit: "b".repeat(40) }),
        ),
      ["commit-changed"],
      [],
    ],
    ["that nobody attests", () => {}, ["signature-lost"], []],
    [
      "from another repository, whatever it says of itself",
      (github, authority, bytes) =>
        keep(github, bytes, provenance(authority, bytes, { repository: "eve/notes", repositoryId: "666" })),
      ["source-repository-changed", "signer-changed"],
      [],
    ],
    [
      "with an attestation of other bytes",
      (github, authority, bytes) => keep(github, bytes, provenance(authority, first)),
      ["signature-invalid"],
      [],
    ],
    [
      "of a root that nobody trusts",
      (github, _, bytes) => keep(github, bytes, provenance(makeAuthority("foreign"), bytes)),
      [],
      ["SIGNATURE_UNAVAILABLE"],
    ],
  ])("an upgrade %s", async (_, sign, rules, errors) => {
    const { lock, verify, upgrade } = await scene();
    await lock();
    upgrade(sign);
    expect(await verdictOf(verify())).toEqual([rules, errors, 1]);
  });

  it.each(
    [...allFaults("http://127.0.0.1:9/")].filter(
      ([name]) => !["not found", "silent", "dripping"].includes(name),
    ),
  )("when GitHub answers with %s is not checked, and the lock stays", async (_, fault) => {
    const { repository, github, lock, verify } = await scene();
    await lock();
    const before = repository.read("mcp-lock.json");
    github.spoil(fault);
    expect(await verdictOf(verify())).toEqual([[], ["GITHUB_API"], 2]);
    expect((await lock()).code).toBe(2);
    expect(repository.read("mcp-lock.json")).toBe(before);
  });
});

describe("a bundle that nobody attests", () => {
  it("is locked as unsigned when its repository has no attestation of it", async () => {
    const { lock, verify, locked } = await scene(() => {});
    await lock();
    expect(locked().signature).toEqual({ status: "unsigned" });
    expect(await verdictOf(verify())).toEqual([[], [], 0]);
  });

  it("and that names no repository is locked as not to be told, and GitHub is not asked", async () => {
    const { repository, github, lock, locked } = await scene();
    repository.write("notes.mcpb", bundle());
    await lock();
    expect([locked().signature, github.requests]).toEqual([
      { status: "unavailable", reason: "not-offered" },
      [],
    ]);
  });
});
