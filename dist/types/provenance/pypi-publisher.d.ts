import type { JsonValue } from "../model/json-value.js";
import type { VerifiedSignature } from "../model/signature.js";
/**
 * Whether the publisher that an index names (PEP 740, "publisher"; nobody has signed it) is the one in the
 * certificate. One of a kind that is unknown here matches nothing.
 */
export declare function matchesPublisher(publisher: JsonValue | undefined, signature: VerifiedSignature): boolean;
