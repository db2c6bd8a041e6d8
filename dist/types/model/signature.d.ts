import { z } from "zod";
/** Why nobody could tell whether there is a signature. */
export declare const unavailableReasons: readonly ["not-offered", "not-answered", "no-trusted-key", "no-trusted-root"];
/**
 * A signature that holds, and whose. By a certificate (issuer and signer) or by a key; the reader of the lock
 * checks that it is one of them. What a certificate does not say is absent.
 */
export declare const VerifiedSignature: z.ZodObject<{
    status: z.ZodLiteral<"verified">;
    issuer: z.ZodExactOptional<z.ZodString>;
    signer: z.ZodExactOptional<z.ZodString>;
    key: z.ZodExactOptional<z.ZodString>;
    sourceRepository: z.ZodExactOptional<z.ZodString>;
    sourceRepositoryId: z.ZodExactOptional<z.ZodString>;
    sourceOwnerId: z.ZodExactOptional<z.ZodString>;
    buildConfig: z.ZodExactOptional<z.ZodString>;
    runner: z.ZodExactOptional<z.ZodString>;
    trigger: z.ZodExactOptional<z.ZodString>;
    ref: z.ZodExactOptional<z.ZodString>;
    predicateType: z.ZodExactOptional<z.ZodString>;
    commit: z.ZodExactOptional<z.ZodString>;
    logIndex: z.ZodExactOptional<z.ZodString>;
}, z.core.$strict>;
export declare const Unsigned: z.ZodObject<{
    status: z.ZodLiteral<"unsigned">;
}, z.core.$strict>;
export declare const Unavailable: z.ZodObject<{
    status: z.ZodLiteral<"unavailable">;
    reason: z.ZodEnum<{
        "no-trusted-key": "no-trusted-key";
        "no-trusted-root": "no-trusted-root";
        "not-answered": "not-answered";
        "not-offered": "not-offered";
    }>;
}, z.core.$strict>;
/** Who built an artifact, as far as a signature proves it. */
export declare const Signature: z.ZodDiscriminatedUnion<[z.ZodObject<{
    status: z.ZodLiteral<"verified">;
    issuer: z.ZodExactOptional<z.ZodString>;
    signer: z.ZodExactOptional<z.ZodString>;
    key: z.ZodExactOptional<z.ZodString>;
    sourceRepository: z.ZodExactOptional<z.ZodString>;
    sourceRepositoryId: z.ZodExactOptional<z.ZodString>;
    sourceOwnerId: z.ZodExactOptional<z.ZodString>;
    buildConfig: z.ZodExactOptional<z.ZodString>;
    runner: z.ZodExactOptional<z.ZodString>;
    trigger: z.ZodExactOptional<z.ZodString>;
    ref: z.ZodExactOptional<z.ZodString>;
    predicateType: z.ZodExactOptional<z.ZodString>;
    commit: z.ZodExactOptional<z.ZodString>;
    logIndex: z.ZodExactOptional<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    status: z.ZodLiteral<"unsigned">;
}, z.core.$strict>, z.ZodObject<{
    status: z.ZodLiteral<"unavailable">;
    reason: z.ZodEnum<{
        "no-trusted-key": "no-trusted-key";
        "no-trusted-root": "no-trusted-root";
        "not-answered": "not-answered";
        "not-offered": "not-offered";
    }>;
}, z.core.$strict>], "status">;
/** That a registry has accepted these bytes under this name and version. It does not say who built them. */
export declare const RegistrySignature: z.ZodDiscriminatedUnion<[z.ZodObject<{
    status: z.ZodLiteral<"verified">;
    keyId: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    status: z.ZodLiteral<"unsigned">;
}, z.core.$strict>, z.ZodObject<{
    status: z.ZodLiteral<"unavailable">;
    reason: z.ZodEnum<{
        "no-trusted-key": "no-trusted-key";
        "no-trusted-root": "no-trusted-root";
        "not-answered": "not-answered";
        "not-offered": "not-offered";
    }>;
}, z.core.$strict>], "status">;
export type VerifiedSignature = z.infer<typeof VerifiedSignature>;
export type Signature = z.infer<typeof Signature>;
export type RegistrySignature = z.infer<typeof RegistrySignature>;
/** A signature that is there and does not hold. It is found, and never locked. */
export interface InvalidSignature {
    readonly status: "invalid";
    /** What is wrong with it, for a person. */
    readonly reason: string;
}
