import { join } from "node:path";
import type { World } from "../world.ts";

const limit = 1024 * 1024;

export interface Login {
  readonly user: string;
  readonly password: string;
}

/** The user's logins by host, from the file that `$NETRC` names or `~/.netrc`. Nothing where there is none. */
export async function readNetrc({ env, files }: World): Promise<ReadonlyMap<string, Login>> {
  const home = env.get("HOME") ?? env.get("USERPROFILE");
  const path = env.get("NETRC") ?? (home === undefined || home === "" ? "" : join(home, ".netrc"));
  if (path === "" || (await files.status(path)) === null) return new Map();
  return parseNetrc(Buffer.from(await files.read(path, limit)).toString("utf8"));
}

/**
 * Reads netrc(5). An entry for every host, `default`, is left out: a login is sent only to the host it belongs
 * to. Of two entries for a host the first counts.
 */
export function parseNetrc(text: string): Map<string, Login> {
  const logins = new Map<string, Login>();
  let host: string | null = null;
  let user = "";
  const words = meaningful(text);
  for (let at = 0; at < words.length; at++) {
    const value = words[at + 1]?.replace(/^"(.*)"$/, "$1") ?? "";
    switch (words[at]) {
      case "machine":
        host = value.toLowerCase();
        user = "";
        at += 1;
        break;
      case "default":
        host = null;
        break;
      case "login":
        user = value;
        at += 1;
        break;
      case "account":
        at += 1;
        break;
      case "password":
        if (host !== null && !logins.has(host)) logins.set(host, { user, password: value });
        at += 1;
        break;
    }
  }
  return logins;
}

/** The words of the file without comments, and without macros, which go on to an empty line. */
function meaningful(text: string): string[] {
  const withoutMacros = text.replace(/^[ \t]*macdef[^\n]*(?:\n[^\n]*\S[^\n]*)*/gm, "");
  return withoutMacros
    .replace(/^[ \t]*#[^\n]*/gm, "")
    .split(/\s+/)
    .filter((word) => word !== "");
}
