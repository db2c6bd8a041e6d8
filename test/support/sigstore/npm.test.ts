import { hash, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import { startNpmWorld } from "../npm-world.ts";
import { makeAuthority } from "./authority.ts";
import { allFaults } from "./fault.ts";
import { toPem } from "./keys.ts";
import { signNpm } from "./npm.ts";
import { getJson, readBounded } from "./reading.ts";
import { verifyWithLibrary } from "./verify.ts";

const authority = makeAuthority();
const root = authority.trustedRoot();

describe("an npm registry that signs", () => {
  it("serves a signature, its keys and attestations that hold for the tarball", async () => {
    const { registry } = await startNpmWorld();
    const signed = signNpm(registry, authority);
    signed.release("@example/notes", "1.0.0");
    const { dist } = (await getJson(`${registry.url}@example%2fnotes`)).versions["1.0.0"];
    const { keys } = await getJson(`${registry.url}-/npm/v1/keys`);
    const signature = dist.signatures.find(({ keyid }: { keyid: string }) => keyid === keys[0].keyid);
    const pem = toPem("PUBLIC KEY", Buffer.from(keys[0].key, "base64"));
    const message = Buffer.from(`@example/notes@1.0.0:${dist.integrity}`);
    expect(verify("sha256", message, pem, Buffer.from(signature.sig, "base64"))).toBe(true);
    const { attestations } = await getJson(dist.attestations.url);
    expect(dist.attestations.provenance).toEqual({ predicateType: attestations[1].predicateType });
    const tarball = new Uint8Array(await (await fetch(dist.tarball)).arrayBuffer());
    for (const { bundle, predicateType } of attestations) {
      verifyWithLibrary(bundle, root, { keys: [signed.key] });
      const stated = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, "base64").toString());
      expect(stated.predicateType).toBe(predicateType);
      expect(stated.subject).toEqual([
        { name: "pkg:npm/%40example/notes@1.0.0", digest: { sha512: hash("sha512", tarball) } },
      ]);
    }
  });

  it.each([...allFaults("http://127.0.0.1:9/")])("can answer badly: %s", async (_, fault) => {
    const { registry } = await startNpmWorld();
    const signed = signNpm(registry, authority);
    signed.release("@example/notes", "1.0.0");
    signed.spoil("attestations", fault);
    const url = `${registry.url}-/npm/v1/attestations/@example%2fnotes@1.0.0`;
    await expect(readBounded(url)).rejects.toThrow();
    signed.spoil("attestations", null);
    expect((await getJson(url)).attestations).toHaveLength(2);
  });
});
