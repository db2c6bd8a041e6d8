/** Which addresses a remote server may have. */
export interface RemoteRules {
    /** http on this machine's loopback addresses, for servers under development. */
    readonly allowLoopback: boolean;
}
/** Refuses a URL over which nothing can be attested: only https to public addresses, and loopback where it was allowed. */
export declare function checkRemoteUrl(url: URL, rules: RemoteRules): void;
/**
 * Refuses an address that a URL's host stands for, or that its socket is connected to: loopback for a host on this
 * machine, and else one that anybody on the internet can reach, in its own form (RFC 6890 and the registries that
 * it began; no address inside another one, as in NAT64 or 6to4).
 */
export declare function checkAddress(address: string, url: URL, rules: RemoteRules): void;
/** The address that a URL names instead of a host, as text; null for a name. */
export declare function literalHost(url: URL): string | null;
/** The host's name without the dot that may end it. */
export declare function hostname(url: URL): string;
