import { type Bundle } from "@sigstore/bundle";
import { type JsonValue } from "../model/json-value.js";
import type { InvalidSignature, Signature, VerifiedSignature } from "../model/signature.js";
import { type TrustedKey } from "./keys.js";
import type { Trust } from "./trust.js";
/** By what a bundle must be signed: a certificate, or one of the keys that are trusted for what it hints at. */
export type SignedBy = "certificate" | {
    readonly keys: (hint: string) => readonly TrustedKey[];
};
export interface VerifiedBundle {
    readonly status: "verified";
    readonly signature: VerifiedSignature;
    /** When it was made, by every log and clock that vouches for it; at least one. */
    readonly times: readonly Date[];
    readonly bundle: Bundle;
}
export type Unavailable = Extract<Signature, {
    status: "unavailable";
}>;
/**
 * Verifies one Sigstore bundle: its signature, its signer, when it was made and that it is logged. `bytes` are what a
 * message signature is over; an envelope carries its own. What is signed is for the caller to look at. Never throws:
 * whatever is wrong with a bundle is a reason.
 */
export declare function verifyBundle(document: JsonValue, trust: Trust, signedBy: SignedBy, bytes?: Uint8Array): VerifiedBundle | InvalidSignature | Unavailable;
