import ipaddr from "ipaddr.js";
import { McpLockError } from "../model/error.ts";

/** Which addresses a remote server may have. */
export interface RemoteRules {
  /** http on this machine's loopback addresses, for servers under development. */
  readonly allowLoopback: boolean;
}

/** Answers for a cloud's metadata or platform, although it looks like an ordinary address. */
const platformAddresses = new Set(["168.63.129.16"]);

/** Refuses a URL over which nothing can be attested: only https to public addresses, and loopback where it was allowed. */
export function checkRemoteUrl(url: URL, rules: RemoteRules): void {
  // Never the whole URL: its query and user information may be secrets.
  const refuse = (problem: string, hint: string) =>
    new McpLockError("REMOTE_REFUSED", `${url.origin}: ${problem}`, { hint });
  if (url.username !== "" || url.password !== "") {
    throw refuse("the address holds a user name or password", "use a header that refers to a variable");
  }
  if (isLoopback(url)) {
    if (rules.allowLoopback) return;
    throw refuse("the server is on this machine", "--allow-loopback permits it, for development");
  }
  if (url.protocol !== "https:")
    throw refuse("only https is dialled", "declare the https address of the server");
  const address = literalAddress(url);
  if (address !== null && !isPublic(address))
    throw refuse("it is no public address", "declare the public name of the server");
}

/** Whether an address is one that anybody on the internet can reach. */
function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return address.range() === "unicast" && !platformAddresses.has(address.toString());
}

function isLoopback(url: URL): boolean {
  if (url.protocol !== "http:" && url.protocol !== "https:") return false;
  if (hostname(url) === "localhost" || hostname(url).endsWith(".localhost")) return true;
  return literalAddress(url)?.range() === "loopback";
}

/** The address that a URL names instead of a host; an IPv4 address inside an IPv6 one is that address. */
function literalAddress(url: URL): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const host = hostname(url).replace(/^\[(.*)\]$/, "$1");
  return ipaddr.isValid(host) ? ipaddr.process(host) : null;
}

/** The host's name without the dot that may end it. */
function hostname(url: URL): string {
  return url.hostname.replace(/\.$/, "");
}
