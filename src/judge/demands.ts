import type { Change } from "../model/change.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { Observation } from "../model/observation.ts";
import type { Policy } from "../model/policy.ts";

/**
 * Where servers, as they are now, fall short of what the policy demands of their signatures, whether or not
 * anything has changed. A signature that was not looked at falls short.
 */
export function demands(servers: ReadonlyMap<string, Observation>, policy: Policy): Change[] {
  const wanted = new Set(policy.require.signature);
  return [...servers].flatMap(([server, { signature }]): Change[] => {
    const trusted = Object.hasOwn(policy.trust, server) ? policy.trust[server] : undefined;
    const isWanted =
      wanted.has(server) || trusted !== undefined || (wanted.has("*") && signature !== undefined);
    if (!isWanted) return [];
    if (signature?.status !== "verified") {
      return [stated(server, "/required", { status: signature?.status ?? "unsigned" })];
    }
    const seen: JsonObject = { ...signature };
    const fits = Object.entries(trusted ?? {}).every(([field, value]) => seen[field] === value);
    return fits ? [] : [{ ...stated(server, "/trust", seen), before: { ...trusted } }];
  });
}

function stated(server: string, path: string, after: JsonObject): Change {
  return { kind: "stated", server, subject: { kind: "signature", name: null, path }, after };
}

/** Names for which the policy demands signatures, and that are no servers: most likely misspelt. */
export function unknownDemands(servers: ReadonlyMap<string, unknown>, policy: Policy): string[] {
  const named = [...policy.require.signature, ...Object.keys(policy.trust)];
  return [...new Set(named)].filter((name) => name !== "*" && !servers.has(name)).sort();
}
