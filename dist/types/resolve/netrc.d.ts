import type { World } from "../world.js";
export interface Login {
    readonly user: string;
    readonly password: string;
}
/** The user's logins by host, from the file that `$NETRC` names or `~/.netrc`. Nothing where there is none. */
export declare function readNetrc({ env, files }: World): Promise<ReadonlyMap<string, Login>>;
/**
 * Reads netrc(5). An entry for every host, `default`, is left out: a login is sent only to the host it belongs
 * to. Of two entries for a host the first counts.
 */
export declare function parseNetrc(text: string): Map<string, Login>;
