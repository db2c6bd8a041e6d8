import { X509Certificate } from "node:crypto";
import { type TrustMaterial } from "@sigstore/verify";
/** Whom to believe: the certificate authorities, logs and clocks that signatures are verified against. */
export interface Trust {
    /** Over the bytes of the document. */
    readonly digest: string;
    /** The day on which the embedded document was taken, as YYYY-MM-DD; null for a file of the user's. */
    readonly taken: string | null;
    /** Each by itself: what one root vouches for in part, another does not complete. */
    readonly roots: readonly Root[];
}
export interface Root {
    readonly material: TrustMaterial;
    /** Every certificate that may issue another. */
    readonly authorities: readonly X509Certificate[];
    /** How many of each a signature needs. A root that keeps a log demands an entry of it. */
    readonly thresholds: Thresholds;
}
export interface Thresholds {
    readonly tlogThreshold: number;
    readonly ctlogThreshold: number;
    readonly timestampThreshold: number;
}
/**
 * Reads a Sigstore `trusted_root.json`, or several of them, one a line (`gh attestation trusted-root`). `where`
 * names the file in error messages; one that says less than it must is TRUST_ROOT_INVALID.
 */
export declare function readTrustedRoot(bytes: Uint8Array, where: string, taken?: string | null): Trust;
