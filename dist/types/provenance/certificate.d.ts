import type { VerifiedSignature } from "../model/signature.js";
/** An extension of a certificate: its OID in dots, and what its octet string holds. */
export interface Extension {
    readonly oid: string;
    readonly value: Buffer;
}
type Identity = Omit<VerifiedSignature, "status">;
/**
 * Who signed, as a certificate of Fulcio says it (Fulcio's docs/oid-info.md). Extensions 1 to 6 hold bare text and
 * are GitHub's alone, later ones a UTF8String. What a certificate does not say is absent.
 */
export declare function readIdentity(extensions: readonly Extension[]): Identity;
/**
 * A workflow's address without the ref that it ran at. Of an address in which more than the ref follows the first
 * `@`, nothing is cut: a file may be named `release.yml@x.yml`, and must not pass for `release.yml`.
 */
export declare function withoutRef(address: string): string;
export {};
