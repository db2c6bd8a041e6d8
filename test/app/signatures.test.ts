import { describe, expect, it } from "vitest";
import { type SignedQuestion, signaturesOf } from "../../src/app/signatures.ts";
import type { Verifier } from "../../src/app/trust.ts";
import { fingerprint } from "../../src/json/canonical.ts";
import type { Artifact } from "../../src/model/artifact.ts";
import type { Attested } from "../../src/model/attestations.ts";
import type { JsonObject } from "../../src/model/json-value.ts";
import type { LockedServer } from "../../src/model/lockfile.ts";
import type { RegistrySignature, Signature } from "../../src/model/signature.ts";
import type { Verdict } from "../../src/provenance/verdict.ts";
import { rejectedCode } from "../support/error-code.ts";
import { fakeWorld } from "../support/fake-world.ts";
import {
  gitArtifact,
  localArtifact,
  lockedServer,
  ociArtifact,
  verifiedSignature,
} from "../support/servers.ts";

const lockfile = "/repository/mcp-lock.json";
const beside = "/repository/.mcp-lock/notes/attestations.json";
const npm = lockedServer().artifact;
const kept: JsonObject = { kind: "oci", bundles: ["kept"], signatures: [] };
const document = { kind: "oci" as const, bundles: ["offered"], signatures: [] };
const verified = verifiedSignature();
const unsigned = { status: "unsigned" } as const;
const untold = { status: "unavailable", reason: "not-answered" } as const;
const invalid = { status: "invalid", reason: "no" } as const;
const offered: Attested = { status: "offered", document };

/** A verifier to whom each document means what the test says, by what is in its bundles. */
function verifierOf(verdicts: Record<string, Partial<Verdict>>): Verifier {
  return {
    trust: () => null,
    verify: async (_, { bundles }) => {
      const verdict = new Map(Object.entries(verdicts)).get(String(bundles));
      if (verdict === undefined) throw new Error(`this test did not expect ${String(bundles)}`);
      return { signature: unsigned, notes: [], ...verdict };
    },
  };
}

/** An image that was locked with a signature, and what it was verified from. */
function lockedImage(signature: Signature = verified): LockedServer {
  return { ...lockedServer({ artifact: ociArtifact(), signature }), attestations: fingerprint(kept) };
}

interface Given extends Partial<Omit<SignedQuestion, "attest">> {
  readonly attested?: Attested;
  readonly verdicts?: Record<string, Partial<Verdict>>;
  /** What lies beside the lock. */
  readonly beside?: JsonObject | null;
}

function ask({ attested, verdicts = {}, beside: file = kept, ...question }: Given) {
  const files = file === null ? {} : { [beside]: JSON.stringify(file) };
  return signaturesOf(
    {
      name: "notes",
      artifact: ociArtifact(),
      attest: attested === undefined ? undefined : async () => attested,
      locked: null,
      lockfile,
      needsKept: true,
      verifier: verifierOf(verdicts),
      ...question,
    },
    fakeWorld({ files }),
  );
}

describe("what a source says of a signature", () => {
  it.each<[string, Artifact]>([
    ["git", gitArtifact()],
    ["local", localArtifact()],
    ["remote", { kind: "remote", origin: "https://r.example", path: "/mcp" }],
  ])("is not asked for where it is %s, which nobody signs", async (_, artifact) => {
    expect(await ask({ artifact, attested: offered })).toEqual({ seen: {}, document: null, warnings: [] });
  });

  it("is kept, with its digest and notes, when it holds", async () => {
    const notes = ["an attestation is not looked at"];
    expect(await ask({ attested: offered, verdicts: { offered: { signature: verified, notes } } })).toEqual({
      seen: { signature: verified, attestations: fingerprint(document) },
      document,
      warnings: notes,
    });
  });

  it("is kept when the registry's signature holds and nobody else signed", async () => {
    const registrySignature: RegistrySignature = { status: "verified", keyId: "k" };
    const { seen, document: toKeep } = await ask({
      artifact: npm,
      attested: offered,
      verdicts: { offered: { registrySignature } },
    });
    expect([seen.registrySignature, toKeep]).toEqual([registrySignature, document]);
  });

  it.each<[string, Partial<Verdict>]>([
    ["it does not hold", { signature: invalid }],
    ["the registry's does not hold", { signature: verified, registrySignature: invalid }],
    ["there is none", { signature: unsigned }],
  ])("is not kept when %s", async (_, verdict) => {
    const { seen, document: toKeep } = await ask({ attested: offered, verdicts: { offered: verdict } });
    expect([seen, toKeep]).toEqual([{ signature: unsigned, ...verdict }, null]);
  });

  it.each<[string, Artifact, object]>([
    ["an image", ociArtifact(), { signature: unsigned }],
    ["a package", npm, { signature: unsigned, registrySignature: unsigned }],
  ])("is that there is none for %s", async (_, artifact, seen) => {
    expect((await ask({ artifact, attested: { status: "none" } })).seen).toEqual(seen);
  });

  it("is that it cannot tell", async () => {
    expect((await ask({ attested: untold })).seen).toEqual({ signature: untold });
  });

  it("is refused when it is no plain JSON", async () => {
    let deep: JsonObject = {};
    for (let level = 0; level < 100; level++) deep = { deep };
    const attested: Attested = { status: "offered", document: { ...document, bundles: [deep] } };
    expect((await ask({ attested })).seen).toMatchObject({ signature: { status: "invalid" } });
  });

  it("counts before what is kept, also when it has lost the signature", async () => {
    const { seen } = await ask({ locked: lockedImage(), attested: { status: "none" } });
    expect(seen).toEqual({ signature: unsigned });
  });
});

describe("what is kept beside the lock", () => {
  const holds = { kept: { signature: verified } };

  it("proves the locked bytes where nobody may be asked", async () => {
    expect(await ask({ locked: lockedImage(), verdicts: holds })).toEqual({
      seen: { signature: verified, attestations: fingerprint(kept) },
      document: kept,
      warnings: [],
    });
  });

  it.each<[string, Attested, Record<string, Partial<Verdict>>]>([
    ["does not answer", untold, {}],
    ["hands out what nobody here can verify", offered, { offered: { signature: untold } }],
  ])("proves them when the source %s, and that is told", async (_, attested, verdicts) => {
    const { seen, warnings } = await ask({
      locked: lockedImage(),
      attested,
      verdicts: { ...holds, ...verdicts },
    });
    expect([seen.signature, warnings]).toEqual([
      verified,
      [expect.stringContaining(".mcp-lock/notes/attestations.json")],
    ]);
  });

  it("does not hide that it does not hold", async () => {
    const { seen } = await ask({ locked: lockedImage(), verdicts: { kept: { signature: invalid } } });
    expect(seen).toEqual({ signature: invalid });
  });

  it.each<[string, Given]>([
    ["that cannot be verified any more", { verdicts: { kept: { signature: untold } } }],
    ["of other bytes", { artifact: ociArtifact({ digest: fingerprint("other") }) }],
    ["that is not there, where it need not be", { beside: null, needsKept: false }],
  ])("proves nothing %s, and the check could not be made", async (_, given) => {
    for (const attested of [undefined, untold]) {
      const asked = ask({ locked: lockedImage(), ...(attested && { attested }), ...given });
      expect(await rejectedCode(asked)).toBe("SIGNATURE_UNAVAILABLE");
    }
  });

  it("is an error where it has to be there, and is not", async () => {
    const asked = ask({ locked: lockedImage(), attested: offered, beside: null });
    expect(await rejectedCode(asked)).toBe("ATTESTATIONS_MISSING");
  });

  it("is not believed when it is another document than was locked", async () => {
    const asked = ask({ locked: lockedImage(), attested: offered, beside: { ...kept, more: true } });
    expect(await rejectedCode(asked)).toBe("ATTESTATIONS_INVALID");
  });
});

describe("where nobody may be asked and nothing is kept", () => {
  it.each<[string, LockedServer | null, Artifact, object]>([
    ["nothing is known of what is not locked", null, ociArtifact(), { signature: null }],
    ["nor of a package", null, npm, { signature: null, registrySignature: null }],
    [
      "what was agreed on counts for the same bytes",
      lockedServer({ artifact: ociArtifact(), signature: unsigned }),
      ociArtifact(),
      { signature: unsigned },
    ],
    [
      "and for the same package",
      lockedServer({ signature: unsigned, registrySignature: untold }),
      npm,
      { signature: unsigned, registrySignature: untold },
    ],
    [
      "but not for others",
      lockedServer({ artifact: ociArtifact(), signature: unsigned }),
      ociArtifact({ digest: fingerprint("other") }),
      { signature: null },
    ],
  ])("%s", async (_, locked, artifact, seen) => {
    expect((await ask({ locked, artifact, beside: null })).seen).toEqual(seen);
  });
});
