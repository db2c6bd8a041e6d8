import type { AttestationDocument } from "../model/attestations.js";
import type { JsonValue } from "../model/json-value.js";
/** Refuses a document that would take long to look at: it costs some milliseconds a bundle. */
export declare function checkSize(document: AttestationDocument): void;
/** Whether a value's texts and names are longer than that, all together, each value counted as one more. */
export declare function holdsMoreThan(value: JsonValue, limit: number): boolean;
/**
 * Whether an object inside poses as a list. Node.js takes `{length: 1e9}` for a thousand million bytes where it is
 * handed to `Buffer.from`, and the Sigstore libraries hand it there; none of their formats has a field of that name.
 */
export declare function posesAsList(value: JsonValue): boolean;
