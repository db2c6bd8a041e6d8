import { z } from "zod";

const Sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** Why nobody could tell whether there is a signature. */
export const unavailableReasons = [
  "not-offered",
  "not-answered",
  "no-trusted-key",
  "no-trusted-root",
] as const;

/**
 * A signature that holds, and whose. By a certificate (issuer and signer) or by a key; the reader of the lock
 * checks that it is one of them. What a certificate does not say is absent.
 */
export const VerifiedSignature = z.strictObject({
  status: z.literal("verified"),
  issuer: z.string().describe("The identity provider that vouched for the signer.").exactOptional(),
  signer: z
    .string()
    .describe("Subject of the certificate: the workflow that signed, without its ref, or an e-mail address.")
    .exactOptional(),
  key: Sha256.describe("Over the DER form (SubjectPublicKeyInfo) of the key that signed.").exactOptional(),
  sourceRepository: z.string().exactOptional(),
  sourceRepositoryId: z
    .string()
    .describe("The repository's number, which a new repository of the same name does not get.")
    .exactOptional(),
  sourceOwnerId: z.string().exactOptional(),
  buildConfig: z.string().describe("The workflow that built it, without its ref.").exactOptional(),
  runner: z.string().describe("github-hosted or self-hosted.").exactOptional(),
  trigger: z.string().describe("The event that started the build.").exactOptional(),
  ref: z.string().describe("Recorded; its class (tag, branch, pull request) is compared.").exactOptional(),
  predicateType: z.string().exactOptional(),
  commit: z.string().describe("Recorded, not compared.").exactOptional(),
  logIndex: z.string().describe("Where the transparency log has it. Recorded, not compared.").exactOptional(),
});

export const Unsigned = z.strictObject({
  status: z.literal("unsigned").describe("It was asked for, and there is none."),
});

export const Unavailable = z.strictObject({
  status: z.literal("unavailable"),
  reason: z.enum(unavailableReasons),
});

/** Who built an artifact, as far as a signature proves it. */
export const Signature = z.discriminatedUnion("status", [VerifiedSignature, Unsigned, Unavailable]);

/** That a registry has accepted these bytes under this name and version. It does not say who built them. */
export const RegistrySignature = z.discriminatedUnion("status", [
  z.strictObject({
    status: z.literal("verified"),
    keyId: z.string().describe("The registry's key. Recorded, not compared: registries change their keys."),
  }),
  Unsigned,
  Unavailable,
]);

export type VerifiedSignature = z.infer<typeof VerifiedSignature>;
export type Signature = z.infer<typeof Signature>;
export type RegistrySignature = z.infer<typeof RegistrySignature>;

/** A signature that is there and does not hold. It is found, and never locked. */
export interface InvalidSignature {
  readonly status: "invalid";
  /** What is wrong with it, for a person. */
  readonly reason: string;
}
