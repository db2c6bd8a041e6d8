import { relative, resolve, sep } from "node:path";
import { clients } from "../discover/clients.ts";
import { parseJsonc } from "../json/jsonc.ts";
import { isJsonObject } from "../model/json-value.ts";
import type { Report } from "../model/report.ts";
import type { World } from "../world.ts";
import { pathInRepository } from "./path-in-repository.ts";

/** A line of a file; `file` is relative to the root of the git repository. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Places {
  readonly servers: ReadonlyMap<string, Place>;
  readonly lockfile: Place;
}

const byteLimit = 512 * 1024 * 1024;

/** Where the servers of a report stand: in the lockfile, else in a client's file. A file that cannot be read has no lines. */
export async function locateServers(
  report: Report,
  { root, lockfile }: { readonly root: string; readonly lockfile: string },
  world: World,
): Promise<Places> {
  const prefix = await pathInRepository(root, world);
  const nameOf = (path: string) => prefix + relative(root, path).split(sep).join("/");
  const declared = [...new Set(report.servers.flatMap((server) => server.in))].map((file) =>
    resolve(root, file),
  );
  const servers = new Map<string, Place>();
  for (const path of [lockfile, ...declared]) {
    for (const [server, line] of await linesOf(path, world)) {
      if (!servers.has(server)) servers.set(server, { file: nameOf(path), line });
    }
  }
  return { servers, lockfile: { file: nameOf(lockfile), line: 1 } };
}

const containers = new Set(["servers", ...clients.map((client) => client.root)]);

async function linesOf(path: string, world: World): Promise<[string, number][]> {
  try {
    return serverLines(await world.files.read(path, byteLimit));
  } catch {
    return [];
  }
}

/** The lines, from 1, on which servers stand in a lockfile or in a client's file; none in what cannot be read. */
export function serverLines(bytes: Uint8Array): [string, number][] {
  try {
    const { value, locate } = parseJsonc(new TextDecoder().decode(bytes), "");
    return [...containers].flatMap((container) => {
      const servers = isJsonObject(value) ? value[container] : undefined;
      if (servers === undefined || !isJsonObject(servers)) return [];
      return Object.keys(servers).map((name): [string, number] => [name, locate([container, name]).line]);
    });
  } catch {
    return [];
  }
}
