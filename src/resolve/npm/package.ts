import type { Parser, ReadEntry } from "tar";
import { z } from "zod";
import { readJson } from "../../json/read.ts";
import { McpLockError } from "../../model/error.ts";
import type { World } from "../../world.ts";

const manifestLimit = 4 * 1024 * 1024;
const unpackedLimit = 4 * 1024 * 1024 * 1024;
const installHooks = ["preinstall", "install", "postinstall"];

const PackageJson = z.object({
  name: z.string(),
  version: z.string(),
  bin: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
  scripts: z.record(z.string(), z.unknown()).optional(),
  gypfile: z.unknown().optional(),
});

export type PackageJson = z.infer<typeof PackageJson>;

/** Parses a published package.json as leniently as npm does: what counts is what npm reads from it. */
export function parsePackageJson(bytes: Uint8Array, where: string): PackageJson {
  const parsed = PackageJson.safeParse(parseLeniently(Buffer.from(bytes).toString("utf8")));
  if (parsed.success) return parsed.data;
  throw new McpLockError("NPM_ANSWER", `${where} is not what npm accepts`);
}

function parseLeniently(text: string): unknown {
  try {
    return readJson(text.replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
}

/** Whether a tarball asks npm to run scripts when it is installed (npm builds any package with a binding.gyp). */
export async function asksForInstallScripts(tarball: string, name: string, world: World): Promise<boolean> {
  let manifest: PackageJson | null = null;
  let gyp = false;
  let unpacked = 0;
  const reading: Promise<void>[] = [];
  const { Parser } = await import("tar");
  const parser = new Parser({
    strict: false,
    onReadEntry: (entry: ReadEntry) => {
      unpacked += entry.size;
      if (unpacked > unpackedLimit)
        return parser.abort(new Error(`it unpacks to more than ${unpackedLimit} bytes`));
      const path = entry.path.split("/").slice(1).join("/");
      if (path === "binding.gyp") gyp = true;
      if (path !== "package.json") return entry.resume();
      reading.push(
        readEntry(entry, name).then((bytes) => {
          manifest = parsePackageJson(bytes, `package.json of ${name}`);
        }),
      );
    },
  });
  await feed(parser, world.files.stream(tarball), name);
  await Promise.all(reading);
  return manifest === null ? gyp : hasInstallScripts(manifest, gyp);
}

function hasInstallScripts(manifest: PackageJson, gyp: boolean): boolean {
  const hooks = installHooks.filter((hook) => manifest.scripts?.[hook] !== undefined);
  return hooks.length > 0 || (gyp && manifest.gypfile !== false);
}

async function readEntry(entry: ReadEntry, name: string): Promise<Uint8Array> {
  if (entry.size > manifestLimit)
    throw new McpLockError("NPM_ANSWER", `package.json of ${name} is too large`);
  return entry.concat();
}

async function feed(parser: Parser, pieces: AsyncIterable<Uint8Array>, name: string): Promise<void> {
  const done = Promise.withResolvers<void>();
  parser.on("end", () => done.resolve());
  parser.on("error", (cause) =>
    done.reject(new McpLockError("NPM_ANSWER", `the tarball of ${name} cannot be read`, { cause })),
  );
  for await (const piece of pieces) parser.write(Buffer.from(piece));
  parser.end();
  await done.promise;
}
