import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../../src/model/json-value.ts";
import { type Judged, judgeSurfaces } from "./judge-edit.ts";
import { type Offer, surfaceWith } from "./surface-with.ts";

/** What a published server answered when it was recorded. */
interface Listing extends Pick<Offer, "tools" | "prompts" | "resourceTemplates"> {
  readonly package: string;
  readonly version: string;
  readonly initialize: { readonly capabilities?: JsonObject; readonly instructions?: string };
}

/** How mcp-lock judges that a server lists something else in its next version. */
export interface Upgrade extends Judged {
  /** `package 1.0.0 → 1.1.0`. */
  readonly name: string;
}

/** Every step from one recorded version of a published server to the next, judged. */
export function judgeUpgrades(folder: string): Upgrade[] {
  return readdirSync(folder)
    .sort()
    .flatMap((server) => {
      const versions = readVersions(join(folder, server));
      return versions.slice(1).map((after, index) => judgeUpgrade(versions[index] ?? after, after));
    });
}

function readVersions(folder: string): Listing[] {
  return readdirSync(folder)
    .map((file): Listing => JSON.parse(readFileSync(join(folder, file), "utf8")))
    .sort((a, b) => a.version.localeCompare(b.version, "en", { numeric: true }));
}

function judgeUpgrade(before: Listing, after: Listing): Upgrade {
  const name = `${after.package} ${before.version} → ${after.version}`;
  return { name, ...judgeSurfaces(after.package, surfaceOf(before), surfaceOf(after)) };
}

function surfaceOf({ initialize, ...listed }: Listing) {
  const { capabilities = {}, instructions } = initialize;
  return surfaceWith({
    ...listed,
    capabilities: Object.keys(capabilities).sort(),
    ...(instructions !== undefined && { instructions }),
  });
}
