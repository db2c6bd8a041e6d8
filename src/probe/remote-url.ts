import { McpLockError } from "../model/error.ts";

/** Which addresses a remote server may have. */
export interface RemoteRules {
  /** http on this machine's loopback addresses, for servers under development. */
  readonly allowLoopback: boolean;
}

/** Refuses a URL over which nothing can be attested: only https, and loopback where it was allowed. */
export function checkRemoteUrl(url: URL, rules: RemoteRules): void {
  const refuse = (problem: string, hint: string) =>
    new McpLockError("REMOTE_REFUSED", `${url.origin}: ${problem}`, { hint });
  if (isLoopback(url)) {
    if (rules.allowLoopback) return;
    throw refuse("the server is on this machine", "--allow-loopback permits it, for development");
  }
  if (url.protocol !== "https:")
    throw refuse("only https is dialled", "declare the https address of the server");
}

function isLoopback(url: URL): boolean {
  if (url.protocol !== "http:" && url.protocol !== "https:") return false;
  return (
    url.hostname === "localhost" || url.hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(url.hostname)
  );
}
