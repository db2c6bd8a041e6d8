import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli, runReport } from "../support/cli.ts";
import { makeEngine } from "../support/engine.ts";
import { type FakeOci, listen, startOci } from "../support/oci.ts";
import { makeRepository, type Repository } from "../support/repository.ts";
import { verdictOf } from "../support/signature-verdict.ts";
import { type Authority, makeAuthority } from "../support/sigstore/authority.ts";
import { allFaults } from "../support/sigstore/fault.ts";
import { actionsIdentity } from "../support/sigstore/identity.ts";
import { type SignedOci, signOci } from "../support/sigstore/oci.ts";
import { registryKeyOf } from "../support/sigstore/registry-key.ts";
import { spoils } from "../support/sigstore/spoil.ts";
import { provenanceV1 } from "../support/sigstore/statement.ts";

const image = "tools/notes";
const kept = ".mcp-lock/notes/attestations.json";
const vendor = registryKeyOf("vendor");

interface Scene {
  readonly registry: FakeOci;
  readonly signed: SignedOci;
  readonly authority: Authority;
  readonly repository: Repository;
  /** The digest of the image that is declared. */
  readonly digest: string;
  /** Options that trust the vendor's key. */
  readonly withKey: readonly string[];
  readonly env: Record<string, string>;
  lock(...options: string[]): ReturnType<typeof runCli>;
  /** What `verify` says at depth artifact. */
  verify(...options: string[]): ReturnType<typeof runReport>;
  /** Pushes another image, signed like this, and declares it. */
  upgrade(sign: Sign): void;
  locked(): { signature: Record<string, string>; attestations?: string };
}

type Sign = (signed: SignedOci, digest: string, authority: Authority) => void;

const released: Sign = (signed, digest) => void signed.release(image, digest);

/** An image that is signed like this, by default as a release of acme/notes, and declared by its digest. */
async function scene(sign: Sign = released): Promise<Scene> {
  const [registry, authority, engine] = [await startOci(), makeAuthority(), makeEngine("docker")];
  const signed = signOci(registry, authority);
  const outside = makeRepository({ "root.json": authority.trustedRoot(), "vendor.pub": vendor.pair.pem });
  const repository = makeRepository();
  const home = makeRepository();
  const env = {
    HOME: home.root,
    MCP_LOCK_CACHE: home.path("cache"),
    DOCKER_CONFIG: home.root,
    PATH: engine.folder,
  };
  const trusting = ["--trusted-root", outside.path("root.json")];
  const declare = (content: string, how: Sign) => {
    const digest = registry.push(image, { tag: "1.4", content });
    how(signed, digest, authority);
    const reference = `${registry.host}/${image}@${digest}`;
    engine.pull(reference);
    const server = { command: "docker", args: ["run", "-i", "--rm", reference] };
    repository.write(".mcp.json", { mcpServers: { notes: server } });
    return digest;
  };
  return {
    registry,
    signed,
    authority,
    repository,
    digest: declare("", sign),
    withKey: ["--image-key", outside.path("vendor.pub")],
    env,
    lock: (...options) => runCli(repository.root, ["lock", ...trusting, ...options], { env }),
    verify: (...options) =>
      runReport(repository.root, ["verify", "--depth", "artifact", ...trusting, ...options], { env }),
    upgrade: (how) => void declare("other", how),
    locked: () => JSON.parse(repository.read("mcp-lock.json")).servers.notes,
  };
}

describe.skipIf(process.platform === "win32")("a signed image", () => {
  it("is locked with who signed it, and as locked when nothing has changed", async () => {
    const { lock, verify, locked } = await scene();
    expect((await lock()).stderr).not.toContain("error");
    expect(locked()).toMatchObject({
      signature: {
        status: "verified",
        signer: "https://github.com/acme/notes/.github/workflows/release.yml",
        sourceRepository: "https://github.com/acme/notes",
        predicateType: "https://slsa.dev/provenance/v1",
      },
      attestations: expect.stringMatching(/^sha256:/),
    });
    const { code, report } = await verify();
    expect([code, report.findings, report.servers[0]?.checks.signature]).toEqual([0, [], "ok"]);
  });

  it("is locked in the same bytes wherever its registry keeps the signature", async () => {
    const { repository, signed, lock } = await scene();
    await lock();
    const [lockfile, attestations] = [repository.read("mcp-lock.json"), repository.read(kept)];
    rmSync(repository.path("mcp-lock.json"));
    signed.setReferrers("unsupported");
    await lock();
    expect([repository.read("mcp-lock.json"), repository.read(kept)]).toEqual([lockfile, attestations]);
  });

  it("is verified again without the network from what is kept beside the lock", async () => {
    const { registry, lock, verify } = await scene();
    await lock();
    registry.requests.length = 0;
    const { code, report } = await verify("--offline");
    expect([code, report.servers[0]?.checks.signature, registry.requests]).toEqual([0, "ok", []]);
  });

  it("whose signatures were taken away has lost them", async () => {
    const { registry, lock, verify } = await scene();
    await lock();
    registry.answer((request, response) => {
      if (!request.url?.includes("/referrers/")) return false;
      response.writeHead(200).end('{"manifests":[]}');
      return true;
    });
    expect(await verdictOf(verify())).toEqual([["signature-lost"], [], 1]);
  });

  it("is proved by what is kept when its registry has lost a signature that it lists, and that is told", async () => {
    const { registry, signed, digest, lock, verify } = await scene();
    await lock();
    const list = JSON.parse(registry.read(image, digest.replace(":", "-")));
    registry.remove(image, list.manifests[0].digest);
    signed.setReferrers("unsupported");
    const { code, report } = await verify();
    expect([code, report.findings]).toEqual([0, []]);
    expect(report.warnings).toMatchObject([{ server: "notes", message: expect.stringContaining(kept) }]);
  });

  it("is not locked, and nothing is written, when its signature does not hold", async () => {
    const { repository, lock } = await scene((signed, digest, authority) => {
      const bundle = authority.sign(provenanceV1(signed.subjectOf(image, digest)), actionsIdentity());
      signed.attach(image, digest, spoils.otherSignature(bundle));
    });
    const { code, stderr } = await lock();
    expect([code, stderr]).toEqual([2, expect.stringContaining("SIGNATURE_INVALID")]);
    expect(() => repository.read("mcp-lock.json")).toThrow();
  });

  it("that nobody signed is locked as unsigned", async () => {
    const { lock, verify, locked } = await scene(() => {});
    await lock();
    expect(locked().signature).toEqual({ status: "unsigned" });
    expect(await verdictOf(verify())).toEqual([[], [], 0]);
  });

  it.each<[string, Sign, readonly string[], readonly string[]]>([
    [
      "by the same workflow",
      (signed, digest) =>
        void signed.release(
          image,
          digest,
          actionsIdentity({ ref: "refs/tags/v1.5.0", commit: "b".repeat(40) }),
        ),
      ["commit-changed"],
      [],
    ],
    [
      "by the same workflow as cosign did before",
      (signed, digest) => void signed.cosign(image, digest, actionsIdentity()),
      ["signature-detail-changed"],
      [],
    ],
    ["that nobody signed", () => {}, ["signature-lost"], []],
    [
      "from another repository",
      (signed, digest) =>
        void signed.release(image, digest, actionsIdentity({ repository: "eve/notes", repositoryId: "666" })),
      ["source-repository-changed", "signer-changed"],
      [],
    ],
    [
      "with a signature of other bytes",
      (signed, digest, authority) => {
        const subject = { name: image, digest: { sha256: "a".repeat(64) } };
        signed.attach(image, digest, authority.sign(provenanceV1(subject), actionsIdentity()));
      },
      ["signature-invalid"],
      [],
    ],
    [
      "with cosign's signature of another image",
      (signed, digest) =>
        void signed.cosign(image, digest, actionsIdentity(), { names: `sha256:${"a".repeat(64)}` }),
      ["signature-invalid"],
      [],
    ],
    [
      "with something that is no bundle",
      (signed, digest) => void signed.attach(image, digest, {}),
      ["signature-invalid"],
      [],
    ],
    [
      "of a root that nobody trusts",
      (signed, digest) => {
        const foreign = makeAuthority("foreign");
        const statement = provenanceV1(signed.subjectOf(image, digest));
        signed.attach(image, digest, foreign.sign(statement, actionsIdentity()));
      },
      [],
      ["SIGNATURE_UNAVAILABLE"],
    ],
    [
      "with a key that nobody trusts",
      (signed, digest) => void signed.cosign(image, digest, registryKeyOf("unknown")),
      [],
      ["SIGNATURE_UNAVAILABLE"],
    ],
  ])("an upgrade %s", async (_, sign, rules, errors) => {
    const { lock, verify, upgrade } = await scene();
    await lock();
    upgrade(sign);
    expect(await verdictOf(verify())).toEqual([rules, errors, 1]);
  });

  it("stays verified when somebody attaches a signature that does not hold, and that is told", async () => {
    const { signed, digest, lock, verify } = await scene();
    await lock();
    signed.attach(image, digest, { mediaType: "none" });
    const { code, report } = await verify();
    expect([code, report.findings]).toEqual([0, []]);
    expect(report.warnings).toMatchObject([
      { server: "notes", message: expect.stringContaining("a signature does not hold") },
    ]);
  });

  it.each(
    [...allFaults("http://127.0.0.1:9/v2/")].filter(
      ([name]) => !["not found", "silent", "dripping"].includes(name),
    ),
  )("whose registry answers for signatures with %s is not checked, and the lock stays", async (_, fault) => {
    const { repository, signed, lock, verify } = await scene();
    await lock();
    const before = repository.read("mcp-lock.json");
    signed.spoil(fault);
    const { code, report } = await verify();
    expect([code, report.findings]).toEqual([2, []]);
    expect(["OCI_ANSWER", "OCI_NETWORK"]).toContain(report.errors[0]?.code);
    expect((await lock()).code).toBe(2);
    expect(repository.read("mcp-lock.json")).toBe(before);
  });

  it("is found under a tag when its registry does not know of referrers", async () => {
    const { signed, lock, verify } = await scene();
    await lock();
    signed.spoil({ status: 404 });
    expect(await verdictOf(verify())).toEqual([[], [], 0]);
  });

  it("of a private registry is verified, and no credentials leave for where its bundle lies", async () => {
    const { registry, repository, env, lock, locked } = await scene();
    registry.requireToken("me:s3cret");
    const auth = Buffer.from("me:s3cret").toString("base64");
    repository.write("config.json", { auths: { [registry.host]: { auth } } });
    env["DOCKER_CONFIG"] = repository.root;
    const seen: (string | undefined)[] = [];
    const store = await listen(async (request, response) => {
      seen.push(request.headers.authorization);
      const own = await fetch(`http://${registry.host}${request.url}`, {
        headers: { authorization: "Bearer t0ken", "x-store": "1" },
      });
      response.end(await own.text());
    });
    registry.also((request, response) => {
      if (!request.url?.includes("/blobs/") || request.headers["x-store"] === "1") return false;
      response.writeHead(307, { location: `http://${store}${request.url}` }).end();
      return true;
    });
    await lock();
    expect(locked().signature["status"]).toBe("verified");
    expect([seen.length > 0, seen.every((one) => one === undefined)]).toEqual([true, true]);
  });
});

describe.skipIf(process.platform === "win32")("an image that is signed with a key", () => {
  const keyed: Sign = (signed, digest) => void signed.cosign(image, digest, vendor);

  it("is locked with the key when the user names it", async () => {
    const { withKey, lock, verify, locked } = await scene(keyed);
    await lock(...withKey);
    expect(locked().signature).toMatchObject({
      status: "verified",
      key: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(await verdictOf(verify(...withKey))).toEqual([[], [], 0]);
    expect(await verdictOf(verify("--offline", ...withKey))).toEqual([[], [], 0]);
  });

  it("is none that can be told when the user names no key", async () => {
    const { lock, verify, locked } = await scene(keyed);
    await lock();
    expect(locked().signature).toEqual({ status: "unavailable", reason: "no-trusted-key" });
    expect(await verdictOf(verify())).toEqual([[], [], 0]);
  });

  it.each([[[]], [["--offline"]]])(
    "that was verified is not checked without the key (%j)",
    async (options) => {
      const { withKey, lock, verify } = await scene(keyed);
      await lock(...withKey);
      expect(await verdictOf(verify(...options))).toEqual([[], ["SIGNATURE_UNAVAILABLE"], 2]);
    },
  );

  it.each<[string, (host: string) => string]>([
    ["the same registry", () => "tools/signatures"],
    ["a registry that is named", (host) => `${host}/tools/signatures`],
  ])("is verified from a repository of signatures in %s", async (_, name) => {
    const apart: Sign = (signed, digest) =>
      void signed.cosign(image, digest, vendor, { into: "tools/signatures" });
    const { registry, env, withKey, lock, verify, locked } = await scene(apart);
    await lock(...withKey);
    expect(locked().signature).toEqual({ status: "unsigned" });
    env["COSIGN_REPOSITORY"] = name(registry.host);
    await lock(...withKey);
    expect(locked().signature["status"]).toBe("verified");
    expect(await verdictOf(verify(...withKey))).toEqual([[], [], 0]);
  });

  it("and is signed by a workflow from then on has another publisher", async () => {
    const { withKey, lock, verify, upgrade } = await scene(keyed);
    await lock(...withKey);
    upgrade(released);
    expect(await verdictOf(verify(...withKey))).toEqual([["publisher-changed"], [], 1]);
  });
});
