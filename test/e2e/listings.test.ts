import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compareSurfaces } from "../../src/compare/compare-surfaces.ts";
import type { Surface } from "../../src/model/surface.ts";
import { defaultLimits } from "../../src/probe/limits.ts";
import { look } from "../../src/probe/look.ts";
import { noSandbox } from "../../src/probe/sandbox/sandbox.ts";
import { realWorld } from "../../src/real-world.ts";
import { hasData, type RecordedListing, readListings } from "../support/data.ts";
import type { Script } from "../support/replay.ts";
import { makeRepository } from "../support/repository.ts";

const replay = fileURLToPath(new URL("../fixtures/servers/replay.mjs", import.meta.url));
const present = hasData("listings");

function scriptOf(listing: RecordedListing): Script {
  const { initialize, tools, prompts, resources, resourceTemplates } = listing;
  const answers = {
    initialize,
    "tools/list": { tools },
    ...(prompts && { "prompts/list": { prompts } }),
    ...(resources && { "resources/list": { resources } }),
    ...(resourceTemplates && { "resources/templates/list": { resourceTemplates } }),
  };
  return {
    answers: Object.fromEntries(
      Object.entries(answers).map(([method, result]) => [method, JSON.stringify(result)]),
    ),
  };
}

async function surfaceOf(listing: RecordedListing): Promise<Surface> {
  const folder = makeRepository({ "script.json": scriptOf(listing) });
  const launch = {
    kind: "process",
    program: process.execPath,
    args: [replay, folder.path("script.json")],
    env: new Map(),
    folders: [],
  } as const;
  const options = { limits: defaultLimits, sandbox: noSandbox(process.execPath), allowLoopback: false };
  return (await look(launch, options, realWorld())).surface;
}

/** Sorted JSON, made without any code of mcp-lock: what must be the same for two definitions to be the same. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable)}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${stable(member)}`)}}`;
}

/** Which definitions differ between two recordings, as `kind name`. */
function independentChanges(before: RecordedListing, after: RecordedListing): string[] {
  const definitions = (listing: RecordedListing) =>
    new Map([
      ...listing.tools.map((tool): [string, string] => [`tool ${tool.name}`, stable(tool)]),
      ...(listing.prompts ?? []).map((prompt): [string, string] => [`prompt ${prompt.name}`, stable(prompt)]),
      ...(listing.resourceTemplates ?? []).map((one): [string, string] => [
        `resource-template ${one.uriTemplate}`,
        stable(one),
      ]),
    ]);
  const [old, now] = [definitions(before), definitions(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.filter((name) => old.get(name) !== now.get(name)).sort();
}

describe.skipIf(!present)(
  "the recorded listings of published servers (skipped where the recordings are absent)",
  () => {
    const servers = present ? readListings() : [];

    it("are all there", () => {
      expect(servers.flat()).toHaveLength(82);
    });

    it.each(servers.flat().map((listing) => [listing.package, listing.version, listing] as const))(
      "%s %s equals itself",
      async (_, __, listing) => {
        const [first, second] = [await surfaceOf(listing), await surfaceOf(listing)];
        expect(first.tools.size).toBe(listing.tools.length);
        expect(compareSurfaces("server", first, second)).toEqual([]);
      },
    );

    const steps = servers.flatMap((versions) =>
      versions.slice(1).map((after, index) => [versions[index] ?? after, after] as const),
    );

    it.each(
      steps.map(([before, after]) => [after.package, before.version, after.version, before, after] as const),
    )(
      "%s %s to %s differs exactly where an independent comparison differs",
      async (_, __, ___, before, after) => {
        const changes = compareSurfaces("server", await surfaceOf(before), await surfaceOf(after));
        const named = changes.filter(
          ({ subject }) => subject.name !== null && !["capability", "request"].includes(subject.kind),
        );
        const found = new Set(named.map(({ subject }) => `${subject.kind} ${subject.name}`));
        expect([...found].sort()).toEqual(independentChanges(before, after));
      },
    );
  },
);
