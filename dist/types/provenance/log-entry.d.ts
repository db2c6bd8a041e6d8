import { type KeyObject, type X509Certificate } from "node:crypto";
import type { TransparencyLogEntry } from "@sigstore/bundle";
import type { JsonValue } from "../model/json-value.js";
import type { Root } from "./trust.js";
/** Who signed, as a bundle has it. */
export interface Signer {
    readonly key: KeyObject;
    readonly certificate: X509Certificate | null;
}
/**
 * What the library leaves open about a log entry that it has verified: that its numbers have one meaning (it puts
 * `Number(…)` of them under the log's signature, for which "7" and "0x7" are equal), that the entry names this
 * signer (else the log does not tell the owner of the identity about this signature), and that the log was in
 * service at that time (it asks that of entries with a promise only).
 */
export declare function checkLogEntry(entry: TransparencyLogEntry, signer: Signer, times: readonly Date[], root: Root): void;
/** What the log has recorded, read before the libraries read it; see `posesAsList`. */
export declare function readBody(entry: TransparencyLogEntry): JsonValue;
/** Where the log has the entry: vouched for by its promise, or else by its proof. */
export declare function logIndexOf(entry: TransparencyLogEntry): string;
