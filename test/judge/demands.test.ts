import { describe, expect, it } from "vitest";
import { demands, unknownDemands } from "../../src/judge/demands.ts";
import { parsePolicy } from "../../src/judge/policy.ts";
import type { JsonObject } from "../../src/model/json-value.ts";
import type { Observation } from "../../src/model/observation.ts";
import { localArtifact, lockedServer, verifiedSignature } from "../support/servers.ts";

const policyOf = (document: JsonObject) => parsePolicy(JSON.stringify(document), "policy");
const signed = lockedServer({ signature: verifiedSignature() });
const paths = (server: Observation, document: JsonObject) =>
  demands(new Map([["notes", server]]), policyOf(document)).map(({ subject }) => subject.path);

const required = { require: { signature: ["notes"] } };
const every = { require: { signature: ["*"] } };
const trusting = (signer: JsonObject) => ({ trust: { notes: signer } });

describe("demands", () => {
  it.each([required, every, trusting({ signer: verifiedSignature().signer ?? "" })])(
    "is content with a verified signature: %j",
    (policy) => {
      expect(paths(signed, policy)).toEqual([]);
    },
  );

  it.each<[string, Observation["signature"]]>([
    ["none", { status: "unsigned" }],
    ["one that cannot be told", { status: "unavailable", reason: "not-offered" }],
    ["one that does not hold", { status: "invalid", reason: "wrong key" }],
    ["one that nobody looked at", null],
  ])("finds %s", (_, signature) => {
    expect(paths({ ...signed, signature: signature ?? null }, required)).toEqual(["/required"]);
  });

  it("finds a named server that nothing can sign", () => {
    expect(paths(lockedServer({ artifact: localArtifact() }), required)).toEqual(["/required"]);
  });

  it("leaves a server that nothing can sign alone when all are meant", () => {
    expect(paths(lockedServer({ artifact: localArtifact() }), every)).toEqual([]);
  });

  it("leaves others alone", () => {
    expect(paths(lockedServer(), { require: { signature: ["other"] } })).toEqual([]);
  });

  it("takes who is trusted for a demand that somebody signed", () => {
    expect(paths(lockedServer(), trusting({ runner: "github-hosted" }))).toEqual(["/required"]);
  });

  it.each([
    ["another repository", { sourceRepository: "https://github.com/acme/other" }],
    ["a longer name", { sourceRepository: "https://github.com/acme/note" }],
    ["a shorter name", { sourceRepository: "https://github.com/acme/notes-evil" }],
    ["another number", { sourceRepositoryId: "2" }],
    ["a pattern", { signer: ".*" }],
    ["a field that the certificate lacks", { key: `sha256:${"a".repeat(64)}` }],
    ["one field of two", { issuer: "https://issuer.example", runner: "self-hosted" }],
    ["another case", { issuer: "https://ISSUER.example" }],
  ])("finds a signer who is not the one that is trusted: %s", (_, signer) => {
    expect(paths(signed, trusting(signer))).toEqual(["/trust"]);
  });
});

describe("unknownDemands", () => {
  it("names what is no server", () => {
    const policy = policyOf({ require: { signature: ["nots", "*"] }, trust: { nodes: { runner: "x" } } });
    expect(unknownDemands(new Map([["notes", signed]]), policy)).toEqual(["nodes", "nots"]);
  });
});
