import type { AttestationDocument } from "../model/attestations.js";
/** Refuses a document that would take long to look at: it costs some milliseconds a bundle. */
export declare function checkSize(document: AttestationDocument): void;
