import type { InvalidSignature, RegistrySignature, Signature } from "../model/signature.js";
/** What the proof that a source hands out comes to. */
export interface Verdict {
    readonly signature: Signature | InvalidSignature;
    /** Of npm's packages only. */
    readonly registrySignature?: RegistrySignature | InvalidSignature;
    /** What a person may want to know beyond that, in sentences. */
    readonly notes: readonly string[];
}
