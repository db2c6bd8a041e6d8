import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { keyDigest, readImageKey, readRegistryKeys, usableKeys } from "../../src/provenance/keys.ts";
import { thrownCode } from "../support/error-code.ts";
import { digestOf } from "../support/provenance-data.ts";
import { publishedKey, registryKeyOf, trustedKeys } from "../support/sigstore/registry-key.ts";

const key = registryKeyOf("registry", "2027-01-01T00:00:00.000Z");
const bytes = (keys: unknown) => Buffer.from(JSON.stringify({ keys }));
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey;
const rsaKey = {
  keyid: "rsa",
  key: rsa.export({ format: "der", type: "spki" }).toString("base64"),
  expires: null,
};

describe("readRegistryKeys", () => {
  it("reads what a registry publishes", () => {
    expect(readRegistryKeys(bytes([publishedKey(key)]), "keys.json")).toMatchObject([
      { id: key.keyid, usage: "any", until: new Date("2027-01-01T00:00:00Z") },
    ]);
  });

  it("reads what Sigstore's trust repository lists, and what each key is for", () => {
    expect(readRegistryKeys(bytes(trustedKeys(key)), "keys.json").map(({ usage }) => usage)).toEqual([
      "signatures",
      "attestations",
    ]);
  });

  it.each([
    ["no key", []],
    ["a key that is none", [{ keyid: "a", key: "AAAA" }]],
    ["a key of another kind", [rsaKey]],
    ["an expiry that is no time", [{ ...publishedKey(key), expires: "soon" }]],
    ["too many keys", Array(65).fill(publishedKey(key))],
    ["something else", "keys"],
  ])("refuses %s", (_, keys) => {
    expect(thrownCode(() => readRegistryKeys(bytes(keys), "keys.json"))).toBe("TRUST_KEY_INVALID");
  });
});

describe("usableKeys", () => {
  it("leaves out what a registry lists for other programs", () => {
    expect(usableKeys([rsaKey, publishedKey(key), null]).map(({ id }) => id)).toEqual([key.keyid]);
  });
});

describe("readImageKey", () => {
  it("reads a public key in PEM", () => {
    const { key: read } = readImageKey(Buffer.from(key.pair.pem), "cosign.pub");
    expect(keyDigest(read)).toBe(`sha256:${digestOf(key.pair.spki)}`);
  });

  it.each(["", "a key", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"])(
    "refuses %j",
    (text) => {
      expect(thrownCode(() => readImageKey(Buffer.from(text), "cosign.pub"))).toBe("TRUST_KEY_INVALID");
    },
  );
});
