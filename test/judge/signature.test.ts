import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../src/model/json-value.ts";
import { judged } from "../support/findings.ts";
import { changing } from "./cases/rule-case.ts";

function signed(path: string, before: JsonValue | undefined, after: JsonValue | undefined): string[] {
  return judged(
    changing("signature", path, {
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    }),
  );
}

describe("judging a signature", () => {
  it.each(["verified", "unsigned", "unavailable", undefined])(
    "denies one that does not hold after %s",
    (before) => {
      expect(signed("/status", before, "invalid")).toEqual(["signature-invalid critical/deny"]);
    },
  );

  it.each(["unsigned", undefined])("wants approval when a verified one has become %s", (after) => {
    expect(signed("/status", "verified", after)).toEqual(["signature-lost critical/approve"]);
  });

  it.each(["unsigned", "unavailable", "invalid", undefined])(
    "is glad of a verified one after %s",
    (before) => {
      expect(signed("/status", before, "verified")).toEqual(["signature-gained info/warn"]);
    },
  );

  it.each(["unsigned", "invalid", undefined])(
    "mentions that it cannot be told any more after %s",
    (before) => {
      expect(signed("/status", before, "unavailable")).toEqual(["signature-unavailable info/warn"]);
    },
  );

  it.each([
    ["invalid", "unsigned"],
    ["unavailable", "unsigned"],
    ["unsigned", "strange"],
  ])("wants approval for %s that has become %s, which has no name", (before, after) => {
    expect(signed("/status", before, after)).toEqual(["unclassified-change medium/approve"]);
  });

  it.each([
    ["/sourceRepository", "source-repository-changed critical/approve"],
    ["/sourceRepositoryId", "source-repository-changed critical/approve"],
    ["/sourceOwnerId", "source-repository-changed critical/approve"],
    ["/issuer", "signer-changed high/approve"],
    ["/signer", "signer-changed high/approve"],
    ["/buildConfig", "signer-changed high/approve"],
    ["/runner", "signer-changed high/approve"],
    ["/publisher", "publisher-changed high/approve"],
    ["/commit", "commit-changed info/warn"],
    ["/novel", "unclassified-change medium/approve"],
    ["", "unclassified-change medium/approve"],
  ])("finds in another %s: %s", (path, expected) => {
    expect(signed(path, "a", "b")).toEqual([expected]);
  });

  it.each([
    ["/sourceRepositoryId", "source-repository-changed critical/approve"],
    ["/signer", "signer-changed high/approve"],
    ["/publisher", "publisher-changed high/approve"],
  ])("finds in a %s that is gone: %s", (path, expected) => {
    expect(signed(path, "a", undefined)).toEqual([expected]);
  });
});

describe("judging the ref of a build", () => {
  it.each<[JsonValue | undefined, JsonValue | undefined]>([
    ["refs/tags/v1.0.0", "refs/tags/v1.0.1"],
    ["refs/heads/main", "refs/heads/release"],
    ["refs/pull/1/merge", "refs/pull/2/merge"],
  ])("from %s to %s only mentions another commit", (before, after) => {
    expect(signed("/ref", before, after)).toEqual(["commit-changed info/warn"]);
  });

  it.each<[JsonValue | undefined, JsonValue | undefined]>([
    ["refs/tags/v1.0.0", "refs/heads/main"],
    ["refs/heads/main", "refs/tags/v1.0.0"],
    ["refs/tags/v1.0.0", "refs/pull/1/merge"],
    ["refs/heads/main", "refs/pull/1/merge"],
    ["refs/tags/v1.0.0", undefined],
    [undefined, "refs/pull/1/merge"],
    ["refs/tags/v1.0.0", "main"],
    ["refs/tags/v1.0.0", "x/refs/tags/v1.0.0"],
    ["refs/tags/v1.0.0", "refs/tagsv1.0.0"],
    ["refs/tags/v1.0.0", 1],
  ])("from %s to %s wants approval", (before, after) => {
    expect(signed("/ref", before, after)).toEqual(["ref-class-changed high/approve"]);
  });
});
