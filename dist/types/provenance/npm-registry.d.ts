import type { JsonValue } from "../model/json-value.js";
import type { InvalidSignature, RegistrySignature } from "../model/signature.js";
import type { RegistryKey } from "./keys.js";
import type { NpmSubject } from "./npm-subject.js";
import type { Trust } from "./trust.js";
type Verdict = Exclude<RegistrySignature, {
    status: "unsigned";
}> | InvalidSignature;
/** What a publish attestation comes to, and when a log says that it was made. */
export interface Publish {
    readonly verdict: Verdict;
    readonly time: Date | null;
}
/** Verifies a publish attestation: the registry's own word, signed by one of its keys. */
export declare function verifyPublish(bundle: JsonValue, subject: NpmSubject, trust: Trust, keys: readonly RegistryKey[], type: RegExp): Publish;
/**
 * What a registry's signatures and publish attestations come to together: each must hold. One by a key that has
 * expired needs a time, and only a log's is proof. Without one nobody can tell, which is no pass.
 */
export declare function judgeRegistry(signatures: readonly JsonValue[], publish: readonly Publish[], subject: NpmSubject, keys: readonly RegistryKey[]): RegistrySignature | InvalidSignature;
export {};
