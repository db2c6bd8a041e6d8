import { describe, expect, it } from "vitest";
import { currentMaterial } from "../../src/app/trust-material.ts";
import { sha256 } from "../../src/json/canonical.ts";
import { rejectedCode } from "../support/error-code.ts";
import { fakeWorld } from "../support/fake-world.ts";
import { makeAuthority } from "../support/sigstore/authority.ts";
import { registryKeyOf, trustedKeys } from "../support/sigstore/registry-key.ts";

const root = JSON.stringify(makeAuthority().trustedRoot());
const key = registryKeyOf("updated");

/** A world whose cache holds this in the place of what an update writes. */
function worldWith(kept: object | string) {
  const text = typeof kept === "string" ? kept : JSON.stringify(kept);
  return fakeWorld({ env: { MCP_LOCK_CACHE: "/cache" }, files: { "/cache/trust.json": text } });
}

const updated = { taken: "2999-12-31", trustedRoot: root, registryKeys: trustedKeys(key) };

describe("currentMaterial", () => {
  it("is what came with this version where nothing was updated", async () => {
    const material = await currentMaterial(fakeWorld({ env: { MCP_LOCK_CACHE: "/cache" } }));
    expect([material.from, material.trust.taken]).toEqual([
      "embedded",
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    ]);
  });

  it("is an update of a later day, with its keys", async () => {
    const { from, trust, registryKeys } = await currentMaterial(worldWith(updated));
    expect([from, trust.digest, trust.taken]).toEqual(["updated", sha256(root), "2999-12-31"]);
    expect(registryKeys.map(({ id }) => id)).toEqual([key.keyid, key.keyid]);
  });

  it("is an update of the same day, which somebody asked for", async () => {
    const { taken } = (await currentMaterial(worldWith({ ...updated, taken: "2000-01-01" }))).trust;
    expect((await currentMaterial(worldWith({ ...updated, taken }))).from).toBe("updated");
  });

  it("is what came with this version where the update is of an earlier day", async () => {
    expect((await currentMaterial(worldWith({ ...updated, taken: "2000-01-01" }))).from).toBe("embedded");
  });

  it.each<[string, object | string]>([
    ["is cut short", JSON.stringify(updated).slice(0, -9)],
    ["is other JSON", {}],
    ["has no keys", { taken: updated.taken, trustedRoot: root }],
    ["has a key that is none", { ...updated, registryKeys: [{ keyid: "k", key: "AAAA" }] }],
    ["has a root that is none", { ...updated, trustedRoot: "{}" }],
    ["has a day that is none", { ...updated, taken: "soon" }],
    ["holds more than an update writes", { ...updated, more: true }],
  ])("is none when what was kept %s", async (_, kept) => {
    expect(await rejectedCode(currentMaterial(worldWith(kept)))).toBe("TRUST_ROOT_INVALID");
  });
});
