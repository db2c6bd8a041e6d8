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

/**
 * Refuses an address that a URL's host stands for, or that its socket is connected to: loopback for a host on this
 * machine, and else one that anybody on the internet can reach, in its own form (RFC 6890 and the registries that
 * it began; no address inside another one, as in NAT64 or 6to4).
 */
export function checkAddress(address: string, url: URL, rules: RemoteRules): void {
  // The library takes ::8.8.8.8, a form that RFC 4291 gave up, for ::ffff:8.8.8.8.
  const isUsable = ipaddr.isValid(address) && !/^::\d+\./.test(address);
  const parsed = isUsable ? ipaddr.process(address) : null;
  const allowed =
    parsed !== null &&
    (isLoopback(url) ? rules.allowLoopback && parsed.range() === "loopback" : isPublic(parsed));
  if (allowed) return;
  throw new McpLockError("REMOTE_REFUSED", `${url.origin} leads to ${address}, which is no public address`, {
    hint: "if that is your own network, its servers cannot be attested by mcp-lock",
  });
}

function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  // Addresses of the internet are in 2000::/3 (RFC 4291); the rest is reserved, or holds an IPv4 address.
  const isGlobal = address instanceof ipaddr.IPv4 || ((address.parts[0] ?? 0) & 0xe000) === 0x2000;
  return isGlobal && address.range() === "unicast" && !platformAddresses.has(address.toString());
}

function isLoopback(url: URL): boolean {
  if (url.protocol !== "http:" && url.protocol !== "https:") return false;
  if (hostname(url) === "localhost" || hostname(url).endsWith(".localhost")) return true;
  return literalAddress(url)?.range() === "loopback";
}

/** The address that a URL names instead of a host, as text; null for a name. */
export function literalHost(url: URL): string | null {
  return literalAddress(url)?.toString() ?? null;
}

/** The address that a URL names instead of a host; an IPv4 address inside an IPv6 one is that address. */
function literalAddress(url: URL): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const host = hostname(url).replace(/^\[(.*)\]$/, "$1");
  return ipaddr.isValid(host) ? ipaddr.process(host) : null;
}

/** The host's name without the dot that may end it. */
export function hostname(url: URL): string {
  return url.hostname.replace(/\.$/, "");
}
