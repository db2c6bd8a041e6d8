import { ageInDays } from "../app/trust.ts";
import { currentMaterial, type Material, updateMaterial } from "../app/trust-material.ts";
import { McpLockError } from "../model/error.ts";
import { formatJson } from "../report/json.ts";
import type { World } from "../world.ts";
import type { Invocation } from "./options.ts";
import { type Output, print } from "./output.ts";

export async function runTrust(invocation: Invocation, output: Output, world: World): Promise<number> {
  const [verb, extra] = invocation.positionals;
  if ((verb !== "show" && verb !== "update") || extra !== undefined) {
    throw new McpLockError("USAGE", "trust takes show or update", { hint: "mcp-lock trust show" });
  }
  const material =
    verb === "show"
      ? await currentMaterial(world)
      : await updateMaterial(invocation.cwd, process.execPath, world);
  const text = invocation.format === "json" ? formatJson(asJson(material)) : inWords(material, world.today());
  await print(text, invocation, output, world);
  return 0;
}

function asJson({ trust, registryKeys, from }: Material) {
  return {
    root: trust.digest,
    taken: trust.taken,
    from,
    registryKeys: registryKeys.map(({ id, usage, until }) => ({
      id,
      usage,
      until: until?.toISOString() ?? null,
    })),
  };
}

function inWords({ trust, registryKeys, from }: Material, today: string): string {
  const age = trust.taken === null ? "" : `, ${ageInDays(trust.taken, today)} days old`;
  const origin = from === "embedded" ? "as it came with this version" : "as it was updated";
  const lines = [
    `trust root     ${trust.digest}`,
    `               of ${trust.taken ?? "an unknown day"}${age}, ${origin}`,
    "registry keys  of npm's default registry",
    ...registryKeys.map(
      ({ id, usage, until }) =>
        `               ${id}  ${usage}${until === undefined ? "" : `, until ${until.toISOString().slice(0, 10)}`}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}
