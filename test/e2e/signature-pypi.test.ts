import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli, runReport } from "../support/cli.ts";
import { serve } from "../support/http.ts";
import { noSandbox } from "../support/npm-world.ts";
import { makeRepository } from "../support/repository.ts";
import { verdictOf } from "../support/signature-verdict.ts";
import { type Authority, makeAuthority } from "../support/sigstore/authority.ts";
import { allFaults } from "../support/sigstore/fault.ts";
import { actionsIdentity, type Run } from "../support/sigstore/identity.ts";
import { publisher, type SignedPypi, signPypi, toAttestation } from "../support/sigstore/pypi.ts";
import { pypiPublish, stating } from "../support/sigstore/statement.ts";
import { wheelBytes } from "../support/uv.ts";
import { serverFile, serverWheel, startUvWorld } from "../support/uv-world.ts";

const kept = ".mcp-lock/notes/attestations.json";
const project = "notes-mcp";
const filesOf = (version: string) => [serverFile(version), `notes_mcp-${version}.tar.gz`];

type Sign = (signed: SignedPypi, version: string, authority: Authority) => void;

/** The release of a version by a run of acme/notes, unless it says otherwise. */
const releasedBy =
  (run: Partial<Run> = {}): Sign =>
  (signed, version) => {
    for (const file of filesOf(version)) {
      const distribution = { project, version, file };
      const claimed = { ...publisher, repository: run.repository ?? "acme/notes" };
      signed.release(distribution, [signed.attestation(distribution, actionsIdentity(run))], claimed);
    }
  };

/** A release that is signed like this, by default as one of acme/notes. */
async function scene(sign: Sign = releasedBy()) {
  const world = await startUvWorld();
  const { index, repository, env, declare } = world;
  const authority = makeAuthority();
  const signed = signPypi(index, authority);
  const outside = makeRepository({ "root.json": authority.trustedRoot() });
  const trusting = ["--trusted-root", outside.path("root.json")];
  sign(signed, "1.4.0", authority);
  return {
    ...world,
    signed,
    lock: () => runCli(repository.root, ["lock", ...noSandbox, ...trusting], { env }),
    verify: (...options: string[]) =>
      runReport(repository.root, ["verify", "--depth", "artifact", ...trusting, ...options], { env }),
    upgrade: (how: Sign) => {
      const [wheel = "", sdist = ""] = filesOf("1.5.0");
      index.upload(project, wheel, wheelBytes({ ...serverWheel, metadata: { "NOTE.txt": "1.5.0" } }));
      index.upload(project, sdist, "source 1.5.0");
      how(signed, "1.5.0", authority);
      declare(`${project}==1.5.0`);
    },
    locked: () => JSON.parse(repository.read("mcp-lock.json")).servers.notes,
  };
}

describe.skipIf(process.platform === "win32")("a release with provenance", () => {
  it("is locked with who published it, and as locked when nothing has changed", async () => {
    const { lock, verify, locked } = await scene();
    expect((await lock()).stderr).not.toContain("error");
    expect(locked()).toMatchObject({
      signature: {
        status: "verified",
        signer: "https://github.com/acme/notes/.github/workflows/release.yml",
        sourceRepository: "https://github.com/acme/notes",
        predicateType: pypiPublish,
      },
      attestations: expect.stringMatching(/^sha256:/),
    });
    const { code, report } = await verify();
    expect([code, report.findings, report.servers[0]?.checks.signature]).toEqual([0, [], "ok"]);
  });

  it("is verified again without the network from what is kept beside the lock", async () => {
    const { index, lock, verify } = await scene();
    await lock();
    index.requests.length = 0;
    expect([await verdictOf(verify("--offline")), index.requests]).toEqual([[[], [], 0], []]);
  });

  it("whose kept provenance is gone was not checked", async () => {
    const { repository, lock, verify } = await scene();
    await lock();
    rmSync(repository.path(kept));
    expect(await verdictOf(verify("--offline"))).toEqual([[], ["ATTESTATIONS_MISSING"], 2]);
  });

  it.each<[string, Parameters<SignedPypi["spoil"]>[0] | undefined]>([
    ["its index has lost what it names", { status: 404 }],
    ["its index does not speak of provenance any more", undefined],
  ])("is proved by what is kept when %s, and that is told", async (_, fault) => {
    const { index, signed, lock, verify } = await scene();
    await lock();
    if (fault !== undefined) signed.spoil(fault);
    else
      for (const [file, bytes] of [
        [serverFile("1.4.0"), wheelBytes(serverWheel)],
        ["notes_mcp-1.4.0.tar.gz", "source 1.4.0"],
      ] as const)
        index.upload(project, file, bytes);
    const { code, report } = await verify();
    expect([code, report.findings]).toEqual([0, []]);
    expect(report.warnings).toMatchObject([{ server: "notes", message: expect.stringContaining(kept) }]);
  });

  it("whose index says that there is none any more has lost it", async () => {
    const { index, lock, verify } = await scene();
    await lock();
    for (const file of filesOf("1.4.0")) index.offerProvenance(project, file, null);
    expect(await verdictOf(verify())).toEqual([["signature-lost"], [], 1]);
  });

  it("is not locked, and nothing is written, when its index names another publisher than the certificate", async () => {
    const { repository, lock } = await scene((signed, version) => {
      const distribution = { project, version, file: serverFile(version) };
      signed.release(distribution, undefined, { ...publisher, repository: "eve/notes" });
    });
    const { code, stderr } = await lock();
    expect([code, stderr]).toEqual([2, expect.stringContaining("SIGNATURE_INVALID")]);
    expect(() => repository.read("mcp-lock.json")).toThrow();
  });

  it.each<[string, Sign, readonly string[], readonly string[]]>([
    [
      "by the same workflow",
      releasedBy({ ref: "refs/tags/v1.5.0", commit: "b".repeat(40) }),
      ["commit-changed"],
      [],
    ],
    ["without provenance", () => {}, [], ["SIGNATURE_UNAVAILABLE"]],
    ["whose index says that it has no provenance", () => {}, ["signature-lost"], []],
    ["one file of which has no provenance", releasedBy(), ["signature-lost"], []],
    [
      "from another repository",
      releasedBy({ repository: "eve/notes", repositoryId: "666" }),
      ["source-repository-changed", "signer-changed"],
      [],
    ],
    [
      "with provenance of other bytes",
      (signed, version) => {
        const distribution = { project, version, file: serverFile(version) };
        const subject = { name: distribution.file, digest: { sha256: "a".repeat(64) } };
        const statement = stating(subject, pypiPublish, null);
        signed.release(distribution, [signed.attestation(distribution, actionsIdentity(), statement)]);
      },
      ["signature-invalid"],
      [],
    ],
    [
      "of a root that nobody trusts",
      (signed, version) => {
        const foreign = makeAuthority("foreign");
        for (const file of filesOf(version)) {
          const distribution = { project, version, file };
          const statement = stating(signed.subjectOf(distribution), pypiPublish, null);
          signed.release(distribution, [toAttestation(foreign.sign(statement, actionsIdentity()))]);
        }
      },
      [],
      ["SIGNATURE_UNAVAILABLE"],
    ],
  ])("an upgrade %s", async (name, sign, rules, errors) => {
    const { index, lock, verify, upgrade } = await scene();
    await lock();
    upgrade(sign);
    const [wheel = "", sdist = ""] = filesOf("1.5.0");
    if (name.startsWith("whose index")) index.offerProvenance(project, wheel, null);
    if (name.startsWith("one file")) index.offerProvenance(project, sdist, null);
    expect(await verdictOf(verify())).toEqual([rules, errors, 1]);
  });

  it.each(
    [...allFaults("http://127.0.0.1:9/")].filter(
      ([name]) => !["not found", "other JSON", "silent", "dripping"].includes(name),
    ),
  )("whose index answers for provenance with %s is not checked, and the lock stays", async (_, fault) => {
    const { repository, signed, lock, verify } = await scene();
    await lock();
    const before = repository.read("mcp-lock.json");
    signed.spoil(fault);
    const { code, report } = await verify();
    expect([code, report.findings]).toEqual([2, []]);
    expect(["PYPI_ANSWER", "PYPI_NETWORK"]).toContain(report.errors[0]?.code);
    expect((await lock()).code).toBe(2);
    expect(repository.read("mcp-lock.json")).toBe(before);
  });

  it("of an index with a login is verified, and no login leaves for another host", async () => {
    const { index, env, lock, locked, verify } = await scene();
    index.requireLogin("me", "s3cret");
    env["UV_DEFAULT_INDEX"] = index.url.replace("http://", "http://me:s3cret@");
    const seen: (string | undefined)[] = [];
    const elsewhere = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end("{}");
    });
    const { stderr } = await lock();
    expect([stderr.includes("s3cret"), locked().signature.status]).toEqual([false, "verified"]);
    index.offerProvenance(project, serverFile("1.4.0"), elsewhere.href);
    expect(await verdictOf(verify())).toEqual([["signature-invalid"], [], 1]);
    expect(seen).toEqual([undefined]);
  });
});

describe.skipIf(process.platform === "win32")("a release without provenance", () => {
  it("is locked as unsigned when its index says so", async () => {
    const { index, lock, verify, locked } = await scene(() => {});
    for (const file of filesOf("1.4.0")) index.offerProvenance(project, file, null);
    await lock();
    expect(locked().signature).toEqual({ status: "unsigned" });
    expect(await verdictOf(verify())).toEqual([[], [], 0]);
  });

  it("is locked as not to be told when its index does not speak of provenance", async () => {
    const { lock, verify, locked } = await scene(() => {});
    await lock();
    expect(locked().signature).toEqual({ status: "unavailable", reason: "not-offered" });
    expect(await verdictOf(verify())).toEqual([[], [], 0]);
  });
});
