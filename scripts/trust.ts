import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** What Sigstore's trust repository said when the library was published. Change the day with the digest. */
const taken = "2026-11-05";
const seedsDigest = "4fdc34cd342c148d05221d7e76eaff941919aa6f62dfc315d5c854da78e5113a";

interface Seeds {
  readonly [repository: string]: { readonly targets: Readonly<Record<string, string>> };
}

/**
 * src/provenance/embedded.generated.json: the trust root of Sigstore's public-good instance, byte for byte, and the
 * keys of npm's default registry, from the copy of Sigstore's trust repository that @sigstore/tuf is published with.
 */
export function embeddedTrust(): string {
  const path = createRequire(import.meta.url).resolve("@sigstore/tuf/seeds.json");
  const bytes = readFileSync(path);
  const digest = createHash("sha256").update(bytes).digest("hex");
  if (digest !== seedsDigest) throw new Error(`${path} has changed to ${digest}: say of which day it is`);
  const seeds: Seeds = JSON.parse(bytes.toString("utf8"));
  const targets = Object.values(seeds)[0]?.targets ?? {};
  const read = (name: (target: string) => boolean) => {
    const found = Object.entries(targets).find(([target]) => name(target));
    if (found === undefined) throw new Error(`${path} lacks a target`);
    return Buffer.from(found[1], "base64").toString("utf8");
  };
  const trustedRoot = read((target) => target === "trusted_root.json");
  const registryKeys = JSON.parse(read((target) => target.endsWith("keys.json"))).keys;
  return `${JSON.stringify({ taken, trustedRoot, registryKeys }, null, 2)}\n`;
}
