import type { ClientOptions } from "@modelcontextprotocol/client";
/** As whom a server is asked: what a client tells of itself before anything is listed. */
export interface ClientProfile {
    readonly name: string;
    readonly version: string;
    readonly capabilities: NonNullable<ClientOptions["capabilities"]>;
}
/**
 * The clients that servers are shown, one for each look. The first is ourselves, able to do nothing; what it
 * says of itself is fixed, since what a server answers must not depend on which release of mcp-lock asks.
 * The others say what widely used clients say, so that a server cannot tell a check from a user.
 */
export declare const clientProfiles: readonly [ClientProfile, ...ClientProfile[]];
