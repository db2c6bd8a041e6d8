import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/model/json-value.ts";
import { realWorld } from "../../../src/real-world.ts";
import { fetchNpmAttestations } from "../../../src/resolve/npm/attestations.ts";
import { loadNpmConfig, type NpmConfig } from "../../../src/resolve/npm/config.ts";
import { rejectedCode } from "../../support/error-code.ts";
import { type FakeRegistry, startRegistry } from "../../support/registry.ts";
import { makeRepository } from "../../support/repository.ts";
import { makeAuthority } from "../../support/sigstore/authority.ts";
import { type SignedNpm, signNpm } from "../../support/sigstore/npm.ts";
import { publishedKey } from "../../support/sigstore/registry-key.ts";

const signature = { keyid: "k", sig: "s" };

interface Scene {
  readonly registry: FakeRegistry;
  readonly signed: SignedNpm;
  readonly config: NpmConfig;
  /** Asks about a version of which the packument says this. */
  ask(
    dist: { signatures?: JsonValue; attestations?: JsonValue },
    config?: NpmConfig,
  ): ReturnType<typeof fetchNpmAttestations>;
}

async function scene(): Promise<Scene> {
  const registry = await startRegistry();
  await registry.publish({ name: "notes", version: "1.0.0" });
  const signed = signNpm(registry, makeAuthority());
  const world = { ...realWorld(), env: new Map(Object.entries(registry.env())) };
  const config = await loadNpmConfig(makeRepository().root, process.execPath, world);
  registry.requests.length = 0;
  return {
    registry,
    signed,
    config,
    ask: (dist, by = config) =>
      fetchNpmAttestations({ name: "notes", version: "1.0.0", dist: { tarball: "", ...dist } }, by),
  };
}

const announced = ({ url }: FakeRegistry) => ({ url: `${url}-/npm/v1/attestations/notes@1.0.0` });

describe("fetchNpmAttestations", () => {
  it("takes a registry that announces nothing for one that signs nothing, and asks no more", async () => {
    const { registry, ask } = await scene();
    expect(await ask({})).toEqual({ status: "unavailable", reason: "not-offered" });
    expect(registry.requests).toEqual([]);
  });

  it.each<[string, JsonValue]>([
    ["a list", [signature]],
    ["one alone", signature],
  ])("hands on the registry's signatures from %s, with the keys that it publishes", async (_, signatures) => {
    const { signed, ask } = await scene();
    const keys = signed.keys.map(publishedKey);
    expect(await ask({ signatures })).toEqual({
      status: "offered",
      document: { kind: "npm", signatures: [signature], keys, attestations: [] },
    });
  });

  it("asks no registry for keys that signed nothing", async () => {
    const { registry, signed, ask } = await scene();
    signed.attest("notes", "1.0.0", [{ predicateType: "any", bundle: {} }]);
    expect(await ask({ attestations: announced(registry) })).toEqual({
      status: "offered",
      document: { kind: "npm", signatures: [], attestations: [{ predicateType: "any", bundle: {} }] },
    });
    expect(registry.requests.map((path) => path.includes("/keys"))).toEqual([false]);
  });

  it("asks a registry for its keys once, and npm's default one never", async () => {
    const { registry, config, ask } = await scene();
    await Promise.all([ask({ signatures: [signature] }), ask({ signatures: [signature] })]);
    await ask({ signatures: [signature] });
    expect(registry.requests).toHaveLength(1);
    const asDefault = { ...config, defaultRegistry: registry.url };
    expect(await ask({ signatures: [signature] }, asDefault)).toMatchObject({
      document: expect.not.objectContaining({ keys: expect.anything() }),
    });
    expect(registry.requests).toHaveLength(1);
  });

  it("hands on signatures without keys where the registry publishes none", async () => {
    const { signed, ask } = await scene();
    signed.spoil("keys", { status: 404 });
    expect(await ask({ signatures: [signature] })).toEqual({
      status: "offered",
      document: { kind: "npm", signatures: [signature], attestations: [] },
    });
  });

  it("cannot tell when the registry does not have what it announces", async () => {
    const { registry, ask } = await scene();
    expect(await ask({ signatures: [signature], attestations: announced(registry) })).toEqual({
      status: "unavailable",
      reason: "not-answered",
    });
  });

  it("asks the registry itself, wherever it says that the attestations are", async () => {
    const { signed, ask } = await scene();
    signed.attest("notes", "1.0.0", [{ predicateType: "any", bundle: {} }]);
    const elsewhere = { url: "https://evil.example/-/npm/v1/attestations/notes@1.0.0" };
    expect((await ask({ attestations: elsewhere })).status).toBe("offered");
  });

  it.each<JsonValue>([null, true, {}, { url: 7 }, { url: "nowhere" }, { url: "" }])(
    "refuses attestations that are announced as %j",
    async (attestations) => {
      const { ask } = await scene();
      expect(await rejectedCode(ask({ attestations }))).toBe("NPM_ANSWER");
    },
  );

  it("refuses a list of attestations that is empty though some were announced", async () => {
    const { registry, signed, ask } = await scene();
    signed.attest("notes", "1.0.0", []);
    expect(await rejectedCode(ask({ attestations: announced(registry) }))).toBe("NPM_ANSWER");
  });

  it.each(["html", "other json", "truncated", "empty"] as const)(
    "refuses keys and attestations that are %s",
    async (body) => {
      const { registry, signed, ask } = await scene();
      signed.attest("notes", "1.0.0", [{ predicateType: "any", bundle: {} }]);
      for (const endpoint of ["keys", "attestations"] as const) signed.spoil(endpoint, { body });
      expect([
        await rejectedCode(ask({ signatures: [signature] })),
        await rejectedCode(ask({ attestations: announced(registry) })),
      ]).toEqual(["NPM_ANSWER", "NPM_ANSWER"]);
    },
  );

  it("refuses keys that are larger than any list of keys", async () => {
    const { signed, ask } = await scene();
    signed.spoil("keys", { size: "huge" });
    expect(await rejectedCode(ask({ signatures: [signature] }))).toBe("NPM_ANSWER");
  });
});
