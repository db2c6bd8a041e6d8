import { decodeText } from "../json/text.ts";
import type { Advisories, Advisory } from "../model/advisory.ts";
import type { Change } from "../model/change.ts";
import { McpLockError } from "../model/error.ts";
import type { Observation } from "../model/observation.ts";
import type { World } from "../world.ts";
import type { Observed } from "./observed.ts";
import type { Request } from "./request.ts";

const dumpLimit = 1024 * 1024 * 1024;

/** What is publicly known of the packages of servers, as changes: it is true today, and never part of the lock. */
export async function advisoryChanges(
  observed: readonly Observed[],
  request: Request,
  world: World,
): Promise<Change[]> {
  if (!request.advisories && request.osvDump === null) return [];
  const packages = observed.map(({ name, observation }) => ({ name, purls: purlsOf(observation) }));
  const all = [...new Set(packages.flatMap(({ purls }) => purls))].sort();
  const known = await lookUp(all, request, world);
  return packages.flatMap(({ name, purls }) =>
    purls.flatMap((purl) => (known.get(purl) ?? []).map((advisory) => stated(name, purl, advisory))),
  );
}

/** Everything that a server pulls in; of a package whose dependencies are not known, itself. */
function purlsOf({ artifact, components }: Observation): string[] {
  if (components !== undefined) return components.map(({ purl }) => purl);
  if (artifact?.kind !== "npm" && artifact?.kind !== "pypi") return [];
  return [artifact.purl.replace(/\?.*$/, "")];
}

async function lookUp(purls: readonly string[], request: Request, world: World): Promise<Advisories> {
  const { queryOsv, readOsvDump } = await import("../resolve/osv/osv.ts");
  if (request.osvDump !== null) {
    const bytes = await world.files.read(request.osvDump, dumpLimit);
    return readOsvDump(decodeText(bytes, request.osvDump), purls, request.osvDump);
  }
  if (request.offline) {
    throw new McpLockError("OFFLINE", "advisories can only be asked for over the network", {
      hint: "name a dump with --osv-db",
    });
  }
  return queryOsv(purls, world);
}

function stated(server: string, purl: string, { id, severity, summary }: Advisory): Change {
  return {
    kind: "stated",
    server,
    subject: { kind: "sbom", name: purl, path: `/advisories/${id}` },
    after: { id, purl, severity, summary },
  };
}
