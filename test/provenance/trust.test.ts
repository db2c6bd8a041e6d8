import { describe, expect, it } from "vitest";
import { embedded } from "../../src/provenance/embedded.generated.js";
import { embeddedRegistryKeys, embeddedTrust } from "../../src/provenance/embedded.ts";
import { readTrustedRoot } from "../../src/provenance/trust.ts";
import { thrownCode } from "../support/error-code.ts";
import { digestOf } from "../support/provenance-data.ts";
import { makeAuthority } from "../support/sigstore/authority.ts";

const root = () => makeAuthority("sigstore").trustedRoot();
const read = (...documents: unknown[]) =>
  readTrustedRoot(Buffer.from(documents.map((one) => JSON.stringify(one)).join("\n")), "root.json");

describe("readTrustedRoot", () => {
  it("demands of a signature what the root keeps", () => {
    const [publicRoot, privateRoot] = read(root(), makeAuthority("own", "private").trustedRoot()).roots;
    expect(publicRoot?.thresholds).toEqual({ tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 });
    expect(privateRoot?.thresholds).toEqual({ tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 1 });
  });

  it("reads a document on one line, on several lines, and several documents", () => {
    const pretty = readTrustedRoot(Buffer.from(JSON.stringify(root(), null, 2)), "root.json");
    expect([read(root()).roots.length, pretty.roots.length, read(root(), root()).roots.length]).toEqual([
      1, 1, 2,
    ]);
  });

  it("names the bytes that it has read", () => {
    const bytes = Buffer.from(JSON.stringify(root()));
    expect(readTrustedRoot(bytes, "root.json").digest).toBe(`sha256:${digestOf(bytes)}`);
  });

  it.each<[string, (changed: ReturnType<typeof root>) => unknown]>([
    ["an unknown media type", (it) => ({ ...it, mediaType: "application/json" })],
    [
      "a log without a start",
      (it) => void Reflect.deleteProperty(it.tlogs[0]?.publicKey.validFor ?? {}, "start"),
    ],
    [
      "a log of certificates without a start",
      (it) => void Reflect.deleteProperty(it.ctlogs[0]?.publicKey.validFor ?? {}, "start"),
    ],
    [
      "an authority without a start",
      (it) => void Reflect.deleteProperty(it.certificateAuthorities[0]?.validFor ?? {}, "start"),
    ],
    [
      "an authority without a period",
      (it) => void Reflect.deleteProperty(it.certificateAuthorities[0] ?? {}, "validFor"),
    ],
    [
      "a clock without a start",
      (it) => void Reflect.deleteProperty(it.timestampAuthorities[0]?.validFor ?? {}, "start"),
    ],
    [
      "a start that is no time",
      (it) => Object.assign(it.tlogs[0]?.publicKey.validFor ?? {}, { start: "2020" }) && it,
    ],
    ["neither log nor clock", (it) => ({ ...it, tlogs: [], timestampAuthorities: [] })],
    [
      "an authority without certificates",
      (it) => Object.assign(it.certificateAuthorities[0] ?? {}, { certChain: {} }) && it,
    ],
    [
      "a broken certificate",
      (it) =>
        Object.assign(it.certificateAuthorities[0]?.certChain.certificates[0] ?? {}, { rawBytes: "AAAA" }) &&
        it,
    ],
    ["a broken key", (it) => Object.assign(it.tlogs[0]?.publicKey ?? {}, { rawBytes: "AAAA" }) && it],
    [
      "a key that is not base64",
      (it) => Object.assign(it.tlogs[0]?.publicKey ?? {}, { rawBytes: "?" }) && it,
    ],
    ["too many logs", (it) => ({ ...it, tlogs: Array(65).fill(it.tlogs[0]) })],
  ])("refuses a root with %s", (_, change) => {
    const changed = root();
    const document = change(changed) ?? changed;
    expect(thrownCode(() => read(document))).toBe("TRUST_ROOT_INVALID");
  });

  it.each([
    ["no JSON", Buffer.from("{")],
    ["null", Buffer.from("null")],
    ["nothing", Buffer.alloc(0)],
    ["bytes that are no text", Buffer.of(0xff, 0xfe)],
    ["a key twice", Buffer.from('{"mediaType":"a","mediaType":"b"}')],
    ["more than 16 MiB", Buffer.alloc(16 * 1024 * 1024 + 1, " ")],
  ])("refuses %s", (_, bytes) => {
    expect(thrownCode(() => readTrustedRoot(bytes, "root.json"))).toBe("TRUST_ROOT_INVALID");
  });
});

describe("the embedded trust", () => {
  it("is the document of Sigstore's trust repository, byte for byte, and says of which day", () => {
    const trust = embeddedTrust();
    expect(trust.digest).toBe(`sha256:${digestOf(Buffer.from(embedded.trustedRoot))}`);
    expect(trust.taken).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("demands a log entry, a promise for the certificate, and a time", () => {
    expect(embeddedTrust().roots.map(({ thresholds }) => thresholds)).toEqual([
      { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 },
    ]);
  });

  it("has keys for both things that a registry signs", () => {
    expect(new Set(embeddedRegistryKeys().map(({ usage }) => usage))).toEqual(
      new Set(["signatures", "attestations"]),
    );
  });
});
