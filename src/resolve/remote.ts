import { McpLockError } from "../model/error.ts";
import type { RemoteSource } from "../model/source.ts";
import type { Resolved } from "./context.ts";

/** A remote server has no bytes to pin: only where it is. Its query may hold secrets and is left out. */
export function resolveRemote(source: RemoteSource): Resolved {
  const url = URL.parse(source.url);
  if (url === null) {
    throw new McpLockError("SOURCE_UNRESOLVED", `${source.url} is not a URL that can be dialled`, {
      hint: "an address that depends on a variable cannot be locked",
    });
  }
  const artifact = { kind: "remote", origin: url.origin, path: url.pathname } as const;
  return { artifact, closure: null, prepare: async () => null };
}
