import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePolicy, policyFor } from "../../src/judge/policy.ts";
import { rules } from "../../src/judge/rules/rules.ts";
import { McpLockError } from "../../src/model/error.ts";

const parse = (policy: unknown) => parsePolicy(JSON.stringify(policy, null, 2), "policy.json");
const digest = `sha256:${"a".repeat(64)}`;
const exception = { finding: digest, reason: "reviewed", expires: "2026-12-31" };

function refusal(policy: unknown): McpLockError {
  try {
    parse(policy);
  } catch (error) {
    if (error instanceof McpLockError) return error;
  }
  throw new Error("it was taken");
}

describe("parsePolicy", () => {
  it.each([
    "/instructions",
    "/tools/x/description",
    "/prompts/x/arguments/0/name",
    "/tools/x/a/name",
    "/resourceTemplates/x/name",
  ])("takes the volatile place %s", (place) => {
    expect(policyFor("a", parse({ servers: { a: { volatile: [place] } } }))).toEqual({ volatile: [place] });
  });

  it("is as strict as the rules where it says nothing", () => {
    expect(parse({})).toEqual({
      enforcement: "enforce",
      rules: {},
      unsafeRules: {},
      advisories: {},
      exceptions: [],
      approvers: {
        permission: "write",
        users: [],
        teams: [],
        count: 1,
        countForCritical: 1,
        unsafeAllowAuthor: false,
      },
      require: { pinned: false, signature: [] },
      trust: {},
      servers: {},
    });
  });

  it("takes comments and trailing commas", () => {
    expect(parsePolicy('{ // why\n  "rules": { "tool-added": "deny", }, }', "p").rules).toEqual({
      "tool-added": "deny",
    });
  });

  it.each<[string, unknown, RegExp, RegExp]>([
    ["a misspelt key", { rule: {} }, /policy\.json:2:\d+: unknown key "rule"/, /did you mean rules\?/],
    ["an unknown key", { colour: 1 }, /unknown key "colour"/, /known keys: .*exceptions/],
    [
      "a misspelt key of an exception",
      { exceptions: [{ ...exception, expire: "" }] },
      /unknown key "expire"/,
      /expires/,
    ],
    ["a misspelt key of a server", { servers: { a: { unsafeignore: true } } }, /unknown key/, /unsafeIgnore/],
    ["a misspelt key of approvers", { approvers: { counts: 2 } }, /unknown key "counts"/, /count\?/],
    ["an approver by name", { approvers: { users: ["octocat"] } }, /approvers › users › 0/, /schema/],
    ["a misspelt requirement", { require: { pined: true } }, /unknown key "pined"/, /pinned/],
    [
      "an unknown rule",
      { rules: { "tool-aded": "deny" } },
      /no rule "tool-aded"/,
      /did you mean tool-added\?/,
    ],
    [
      "an unknown rule to weaken",
      { unsafeRules: { nonsense: "off" } },
      /no rule "nonsense"/,
      /docs\/rules\.md/,
    ],
    ["a misspelt action", { rules: { "tool-added": "deney" } }, /rules › tool-added/, /schema/],
    [
      "an action that is weaker than the rule's",
      { rules: { "tool-added": "warn" } },
      /weaker than approve/,
      /unsafeRules/,
    ],
    [
      "a rule that is in both tables",
      { rules: { "tool-added": "deny" }, unsafeRules: { "tool-added": "off" } },
      /as well/,
      /one of the two/,
    ],
    [
      "an exception without a reason",
      { exceptions: [{ ...exception, reason: "" }] },
      /exceptions › 0 › reason/,
      /schema/,
    ],
    ["an exception without an end", { exceptions: [{ finding: digest, reason: "x" }] }, /expires/, /schema/],
    [
      "an exception that ends on no day",
      { exceptions: [{ ...exception, expires: "2026-02-30" }] },
      /expires/,
      /schema/,
    ],
    [
      "an exception for part of a digest",
      { exceptions: [{ ...exception, finding: "sha256:aa" }] },
      /finding/,
      /schema/,
    ],
    ["an advisory that is not told", { advisories: { low: "off" } }, /advisories › low/, /schema/],
    ["a misspelt severity", { advisories: { hihg: "deny" } }, /unknown key "hihg"/, /high/],
    ["no looks", { servers: { a: { looks: 0 } } }, /looks/, /schema/],
    ["more looks than there are clients", { servers: { a: { looks: 5 } } }, /looks/, /schema/],
    ...[
      "/tools/x",
      "/tools/x/name",
      "/resourceTemplates/x/uriTemplate",
      "/resources/x/y",
      "description",
      "/",
    ].map((place): [string, object, RegExp, RegExp] => [
      `the volatile place ${place}`,
      { servers: { a: { volatile: [place] } } },
      /volatile/,
      /schema/,
    ]),
    ["a timeout that is none", { servers: { a: { timeout: 0 } } }, /timeout/, /schema/],
    ["a list", [], /the policy/, /schema/],
  ])("refuses %s, and says where it stands", (_, policy, message, hint) => {
    const error = refusal(policy);
    expect([error.code, error.message, error.hint]).toEqual([
      "POLICY_INVALID",
      expect.stringMatching(message),
      expect.stringMatching(hint),
    ]);
  });

  it("says the line", () => {
    expect(
      refusal({ enforcement: "enforce", exceptions: [exception], require: { pined: true } }).message,
    ).toMatch(/^policy\.json:11:/);
  });

  it.each([...rules])("lets nobody weaken %s without saying unsafe", (id, { action }) => {
    const weaker = (["deny", "approve", "warn", "off"] as const).filter(
      (one, at, all) => at > all.indexOf(action) && one !== action,
    );
    expect(weaker.every((one) => refusal({ rules: { [id]: one } }).code === "POLICY_INVALID")).toBe(true);
  });

  it("takes a policy or says why not, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        try {
          parsePolicy(text, "p");
        } catch (error) {
          expect(error).toBeInstanceOf(McpLockError);
        }
      }),
    );
  });
});

describe("policyFor", () => {
  it("is what the policy says of the server", () => {
    expect(policyFor("a", parse({ servers: { a: { timeout: 5 } } }))).toEqual({ timeout: 5 });
  });

  it.each(["b", "constructor", "toString"])("is nothing for %s, which the policy does not name", (server) => {
    expect(policyFor(server, parse({ servers: { a: { timeout: 5 } } }))).toEqual({});
  });
});
