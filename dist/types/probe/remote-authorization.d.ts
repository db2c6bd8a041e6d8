import type { Dialer } from "./dialer.js";
/**
 * What a server that asks for authorization says about it, in words: a fingerprint of its metadata (RFC 9728, and
 * RFC 8414 where the authorization server is the same origin), and whom it names. Only its own origin is asked, and
 * without the headers of the declaration.
 */
export declare function describeAuthorization(refusal: Response, url: URL, dialer: Dialer): Promise<string>;
