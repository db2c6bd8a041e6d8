import { describe, expect, it } from "vitest";
import { embeddedTrust } from "../../src/provenance/embedded.ts";
import { verifyAttestations } from "../../src/provenance/verify-attestations.ts";
import { realWorld } from "../../src/real-world.ts";
import { storeArtifact } from "../../src/resolve/cache.ts";
import { loadNpmConfig } from "../../src/resolve/npm/config.ts";
import { downloadTarball, fetchPackument, pickVersion } from "../../src/resolve/npm/registry.ts";
import { hasData } from "../support/data.ts";
import { noKeys, npmArtifact, readJson } from "../support/provenance-data.ts";
import { makeRepository } from "../support/repository.ts";

const attestations = "sigstore/pacote/test/fixtures/sigstore/valid-attestations.json";

// The attestations were recorded; the package is the one that npm's configured registry serves.
describe.skipIf(!hasData("sigstore"))("a published package", () => {
  it("consists of the bytes that its recorded signature is about", async () => {
    const folder = makeRepository();
    const world = {
      ...realWorld(),
      env: new Map([...realWorld().env, ["MCP_LOCK_CACHE", folder.path("cache")]]),
    };
    const config = await loadNpmConfig(folder.root, process.execPath, world);
    const manifest = pickVersion(await fetchPackument("sigstore", config), "sigstore", "0.4.0");
    const { integrity } = await storeArtifact(downloadTarball(manifest, config), world);
    const artifact = npmArtifact("sigstore", "0.4.0", integrity);
    const document = { kind: "npm", signatures: [], ...readJson(attestations) } as const;
    expect(verifyAttestations(artifact, document, embeddedTrust(), noKeys)).toMatchObject({
      signature: { status: "verified", sourceRepository: "https://github.com/sigstore/sigstore-js" },
      registrySignature: { status: "verified" },
    });
  });
});
