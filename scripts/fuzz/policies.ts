import { parsePolicy } from "../../src/judge/policy.ts";
import { mutate, toBytes } from "./mutate.ts";
import { member, type Outcome, read, refusal, stable } from "./outcome.ts";
import type { Random } from "./random.ts";

const policy = {
  enforcement: "enforce",
  rules: { "server-added": "deny", "prompt-added": "deny" },
  unsafeRules: { "version-upgraded": "warn" },
  advisories: { critical: "deny" },
  exceptions: [{ finding: `sha256:${"0a".repeat(32)}`, reason: "agreed", expires: "2027-01-31" }],
  approvers: { permission: "admin", users: [12], teams: ["acme/security"], count: 2 },
  require: { pinned: true, signature: ["*"] },
  trust: { notes: { signer: "https://git.example/acme/notes/release.yml" } },
  servers: {
    slow: { timeout: 120, looks: 2, volatile: ["/tools/now/description"] },
    old: { unsafeIgnore: false },
  },
};
const text = `${JSON.stringify(policy, null, 2)}\n`;
const known = stable(parsePolicy(text, "policy"));

/** Reads a changed policy. What is taken for the same must say the same to everybody who reads JSON. */
export async function tryPolicy(random: Random): Promise<Outcome> {
  const bytes = toBytes(mutate(text, random), random);
  const changed = bytes.toString("utf8");
  try {
    if (stable(parsePolicy(changed, "policy")) !== known) return "changed";
  } catch (error) {
    return refusal(error);
  }
  const document = read(changed);
  for (const key of Object.keys(policy)) {
    // What is the default may as well be left out.
    const said = member(document, key);
    if (document !== undefined && said !== undefined && stable(said) !== stable(member(policy, key)))
      if (key !== "approvers" && key !== "require" && key !== "servers")
        throw new Error(`another ${key} passed`);
  }
  return "unchanged";
}
