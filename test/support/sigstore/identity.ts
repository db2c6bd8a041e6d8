import { extension } from "./certificate.ts";
import { type Der, implicit, sequence, utf8 } from "./der.ts";

/** Fulcio's extensions by the last number of their identifier, under 1.3.6.1.4.1.57264.1. */
const numbers = {
  oldIssuer: 1,
  oldTrigger: 2,
  oldCommit: 3,
  oldWorkflowName: 4,
  oldRepository: 5,
  oldRef: 6,
  issuer: 8,
  buildSignerUri: 9,
  buildSignerDigest: 10,
  runnerEnvironment: 11,
  sourceRepositoryUri: 12,
  sourceRepositoryDigest: 13,
  sourceRepositoryRef: 14,
  sourceRepositoryId: 15,
  sourceRepositoryOwnerUri: 16,
  sourceRepositoryOwnerId: 17,
  buildConfigUri: 18,
  buildConfigDigest: 19,
  buildTrigger: 20,
  runInvocationUri: 21,
  sourceRepositoryVisibility: 22,
} as const;

export type Claim = keyof typeof numbers;

/** Whom a certificate names: what stands in it, and in which order. */
export interface Identity {
  /** Subject alternative names: e-mail addresses and URIs. */
  readonly subjects: readonly ({ readonly uri: string } | { readonly email: string })[];
  /** Text is encoded as Fulcio does; bytes are put into the extension as they are. */
  readonly claims: { readonly [name in Claim]?: string | Uint8Array };
}

/** A run of a workflow on GitHub Actions. */
export interface Run {
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  /** Path of the workflow that was started. */
  readonly workflow: string;
  readonly ref: string;
  readonly commit: string;
  readonly trigger: string;
  readonly runner: "github-hosted" | "self-hosted";
  readonly visibility: "public" | "private";
  /** The workflow that signs, where it is a reusable one: `owner/name/path@ref`. */
  readonly signer: string;
  readonly run: string;
}

export const actionsIssuer = "https://token.actions.githubusercontent.com";

/** The run that signs unless a test says otherwise. */
export const release: Run = {
  repository: "acme/notes",
  repositoryId: "1234567",
  ownerId: "7654321",
  workflow: ".github/workflows/release.yml",
  ref: "refs/tags/v1.0.0",
  commit: "a".repeat(40),
  trigger: "release",
  runner: "github-hosted",
  visibility: "public",
  signer: "",
  run: "11/attempts/1",
};

/** The identity that Fulcio gives to a run, with all claims of today. */
export function actionsIdentity(changes: Partial<Run> = {}): Identity {
  const run = { ...release, ...changes };
  const host = "https://github.com";
  const repository = `${host}/${run.repository}`;
  const config = `${repository}/${run.workflow}@${run.ref}`;
  const signer = run.signer === "" ? config : `${host}/${run.signer}`;
  return {
    subjects: [{ uri: signer }],
    claims: {
      oldIssuer: actionsIssuer,
      oldTrigger: run.trigger,
      oldCommit: run.commit,
      oldWorkflowName: "Release",
      oldRepository: run.repository,
      oldRef: run.ref,
      issuer: actionsIssuer,
      buildSignerUri: signer,
      buildSignerDigest: run.commit,
      runnerEnvironment: run.runner,
      sourceRepositoryUri: repository,
      sourceRepositoryDigest: run.commit,
      sourceRepositoryRef: run.ref,
      sourceRepositoryId: run.repositoryId,
      sourceRepositoryOwnerUri: `${host}/${run.repository.split("/")[0]}`,
      sourceRepositoryOwnerId: run.ownerId,
      buildConfigUri: config,
      buildConfigDigest: run.commit,
      buildTrigger: run.trigger,
      runInvocationUri: `${repository}/actions/runs/${run.run}`,
      sourceRepositoryVisibility: run.visibility,
    },
  };
}

/** The identity of a person who has logged in. */
export function emailIdentity(email: string, issuer = "https://accounts.example"): Identity {
  return { subjects: [{ email }], claims: { oldIssuer: issuer, issuer } };
}

/** An identity with other claims; null takes one away. */
export function claiming(
  identity: Identity,
  changes: { readonly [name in Claim]?: string | Uint8Array | null },
): Identity {
  const claims = Object.entries({ ...identity.claims, ...changes }).filter(([, value]) => value !== null);
  return { ...identity, claims: Object.fromEntries(claims) };
}

/** An identity as certificates had it before August 2023: without the claims from number 8 on. */
export function beforeMid2023(identity: Identity): Identity {
  const claims = Object.entries(identity.claims).filter(([name]) => name.startsWith("old"));
  return { ...identity, claims: Object.fromEntries(claims) };
}

/** The extensions of a certificate for an identity. */
export function identityExtensions({ subjects, claims }: Identity): Der[] {
  const names = subjects.map((name) =>
    "uri" in name ? implicit(6, Buffer.from(name.uri)) : implicit(1, Buffer.from(name.email)),
  );
  const alternative = extension("2.5.29.17", sequence(...names), true);
  const extensions = Object.entries(numbers).flatMap(([name, number]) => {
    const value = new Map(Object.entries(claims)).get(name);
    if (value === undefined) return [];
    return [extension(`1.3.6.1.4.1.57264.1.${number}`, encode(number, value))];
  });
  return names.length === 0 ? extensions : [alternative, ...extensions];
}

/** The first six stand there as plain bytes; the later ones are strings of ASN.1. */
function encode(number: number, value: string | Uint8Array): Uint8Array {
  if (typeof value !== "string") return value;
  return number < 8 ? Buffer.from(value) : utf8(value);
}
