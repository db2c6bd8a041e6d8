/** Which addresses a remote server may have. */
export interface RemoteRules {
    /** http on this machine's loopback addresses, for servers under development. */
    readonly allowLoopback: boolean;
}
/** Refuses a URL over which nothing can be attested: only https to public addresses, and loopback where it was allowed. */
export declare function checkRemoteUrl(url: URL, rules: RemoteRules): void;
