import type { Credentials } from "./config.js";
import { type OciWire } from "./wire.js";
/**
 * The Authorization header that a registry's 401 asks for; null when there is nothing to answer it with. A token
 * is asked of the realm that the registry itself named, with the credentials for that registry and no others, and
 * for nothing but reading this repository, whatever the registry suggests.
 */
export declare function answerChallenge(header: string | null, registry: URL, repository: string, credentials: Credentials | null, wire: OciWire): Promise<string | null>;
