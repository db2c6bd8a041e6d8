import { parseJson } from "../json/strict.ts";
import { decodeText } from "../json/text.ts";
import { McpLockError } from "../model/error.ts";
import type { JsonValue } from "../model/json-value.ts";
import type { LockedServer, Lockfile, LockfileOnDisk } from "../model/lockfile.ts";
import type { World } from "../world.ts";
import { checkServer } from "./check.ts";
import { refuseForeign } from "./foreign.ts";
import { validate } from "./is-lockfile.generated.js";

/** Ten thousand servers of twenty tools each stay below this. */
const byteLimit = 512 * 1024 * 1024;
/** A definition may nest 64 levels, and stands six levels deep in the file. */
const jsonLimits = { depth: 72, values: 50_000_000 };

/** Reads the lockfile at an absolute path; null when there is none. `where` names it in errors. */
export async function readLockfile(path: string, where: string, world: World): Promise<Lockfile | null> {
  const status = await world.files.status(path);
  if (status === null) return null;
  if (status.kind === "symlink") {
    throw new McpLockError("FILE_SYMLINK", `${where} is a symbolic link`, {
      hint: "a lockfile must be a file of its own",
    });
  }
  return parseLockfile(await world.files.read(path, byteLimit), where);
}

/**
 * Parses the bytes of a lockfile. Throws on anything but a whole, untampered lockfile of this version:
 * TEXT_ENCODING and JSON_* for the text, LOCK_FOREIGN, LOCK_VERSION, LOCK_INVALID, LOCK_TAMPERED for the content.
 */
export async function parseLockfile(bytes: Uint8Array, where: string): Promise<Lockfile> {
  const text = decodeText(bytes, where);
  if (text.trim() === "") throw new McpLockError("LOCK_INVALID", `${where} is empty`, { hint: restore });
  const value = parseJson(text, where, jsonLimits);
  refuseForeign(value, where);
  if (!validate(value)) throw await shapeError(value, where);
  const lockfile = new Map(Object.entries(value.servers).map(([name, server]) => [name, inMemory(server)]));
  for (const [name, server] of lockfile) checkServer(name, server, where);
  return lockfile;
}

const restore = "restore it from git, or lock again with `mcp-lock lock` and review the result";

/** What is wrong with the shape, in the words of the schema library, which is loaded only for this. */
async function shapeError(value: JsonValue, where: string): Promise<McpLockError> {
  const { LockfileOnDisk } = await import("../model/lockfile.ts");
  const [issue] = LockfileOnDisk.safeParse(value).error?.issues ?? [];
  const problem =
    issue === undefined ? "its shape" : `${issue.path.map(String).join(" › ")}: ${issue.message}`;
  return new McpLockError("LOCK_INVALID", `${where} is not a valid lockfile: ${problem}`, { hint: restore });
}

function inMemory(server: LockfileOnDisk["servers"][string]): LockedServer {
  const { surface } = server;
  return {
    ...server,
    surface: {
      ...surface,
      tools: new Map(Object.entries(surface.tools)),
      prompts: new Map(Object.entries(surface.prompts)),
      resourceTemplates: new Map(Object.entries(surface.resourceTemplates)),
      resources: new Map(Object.entries(surface.resources)),
    },
  };
}
