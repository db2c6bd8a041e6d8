import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { approvalDigest, approvalLabel } from "../../src/approve/digest.ts";

const pull = { repositoryId: 42, number: 7 };
const policy = `sha256:${"0".repeat(64)}`;
const digestOf = (changes: readonly string[], identity = pull, by = policy) =>
  approvalDigest(identity, changes, by);

describe("approvalDigest", () => {
  it("is what the documentation says", () => {
    const text = `mcp-lock/changes/1\0${42}\0${7}\0["sha256:a","sha256:b","${policy}"]`;
    expect(digestOf(["sha256:b", "sha256:a"])).toBe(
      `sha256:${createHash("sha256").update(text).digest("hex")}`,
    );
  });

  it("does not depend on the order of the changes, nor on how many rules judge one", () => {
    expect(digestOf(["b", "a", "b"])).toBe(digestOf(["a", "b"]));
  });

  it.each<[string, string]>([
    ["another change", digestOf(["a", "c"])],
    ["one change less", digestOf(["a"])],
    ["another pull request", digestOf(["a", "b"], { ...pull, number: 8 })],
    ["another repository", digestOf(["a", "b"], { ...pull, repositoryId: 43 })],
    ["another policy", digestOf(["a", "b"], pull, `sha256:${"1".repeat(64)}`)],
    ["numbers that run together otherwise", digestOf(["a", "b"], { repositoryId: 4, number: 27 })],
  ])("is another one for %s", (_, other) => {
    expect(other).not.toBe(digestOf(["a", "b"]));
  });
});

describe("approvalLabel", () => {
  it("names the first 128 bits, and fits into a label", () => {
    const label = approvalLabel(digestOf(["a"]));
    expect([/^mcp-lock\/ok:[0-9a-f]{32}$/.test(label), label.length <= 50]).toEqual([true, true]);
  });
});
