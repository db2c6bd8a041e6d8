export declare const tarballLimit: number;
export declare const packumentLimit: number;
/** What npm's libraries say in each request (`npm-session`), by which theirs are told from others. */
export declare const session = "mcp-lock";
/**
 * Watches over every request that npm's libraries make from now on: no answer is endless, and credentials go to
 * the host and port that they were configured for. These libraries know no limit, and pass credentials on when
 * a redirect changes the port.
 */
export declare function guardRequests(options: Readonly<Record<string, unknown>>): void;
