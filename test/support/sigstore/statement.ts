import { type Run, release } from "./identity.ts";

export const inTotoType = "application/vnd.in-toto+json";
export const statementV1 = "https://in-toto.io/Statement/v1";
export const statementV01 = "https://in-toto.io/Statement/v0.1";
export const slsaV1 = "https://slsa.dev/provenance/v1";
export const slsaV02 = "https://slsa.dev/provenance/v0.2";
export const npmPublish = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1";
/** Of PEP 740; no file of this project names an index's host in one piece. */
export const pypiPublish = `https://docs.${"pypi"}.org/attestations/publish/v1`;

/** What a statement is about. */
export interface Subject {
  readonly name: string;
  /** By algorithm, in hexadecimal. */
  readonly digest: Readonly<Record<string, string>>;
}

/** A statement of in-toto's attestation framework. */
export interface Statement {
  readonly _type: string;
  readonly subject: readonly Subject[];
  readonly predicateType: string;
  readonly predicate: unknown;
}

/** Any statement about subjects. */
export function stating(subject: Subject, predicateType: string, predicate: unknown = {}): Statement {
  return { _type: statementV1, subject: [subject], predicateType, predicate };
}

/** SLSA provenance, version 1, of something that was built by a run. */
export function provenanceV1(subject: Subject, changes: Partial<Run> = {}): Statement {
  const run = { ...release, ...changes };
  const repository = `https://github.com/${run.repository}`;
  return stating(subject, slsaV1, {
    buildDefinition: {
      buildType: "https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1",
      externalParameters: { workflow: { ref: run.ref, repository, path: run.workflow } },
      internalParameters: {
        github: {
          event_name: run.trigger,
          repository_id: run.repositoryId,
          repository_owner_id: run.ownerId,
        },
      },
      resolvedDependencies: [{ uri: `git+${repository}@${run.ref}`, digest: { gitCommit: run.commit } }],
    },
    runDetails: {
      builder: { id: `https://github.com/actions/runner/${run.runner}` },
      metadata: { invocationId: `${repository}/actions/runs/${run.run}` },
    },
  });
}

/** SLSA provenance, version 0.2, as npm's client made it until 2023. */
export function provenanceV02(subject: Subject, changes: Partial<Run> = {}): Statement {
  const run = { ...release, ...changes };
  const uri = `git+https://github.com/${run.repository}`;
  const digest = { sha1: run.commit };
  const predicate = {
    buildType: "https://github.com/npm/cli/gha@v0",
    builder: { id: "https://github.com/npm/cli@9.2.0" },
    invocation: {
      configSource: {
        uri: `${uri}@${run.ref}`,
        digest,
        entryPoint: `${run.repository}/${run.workflow}@${run.ref}`,
      },
      parameters: {},
      environment: { GITHUB_EVENT_NAME: run.trigger, GITHUB_REF: run.ref, GITHUB_SHA: run.commit },
    },
    materials: [{ uri, digest }],
  };
  return { ...stating(subject, slsaV02, predicate), _type: statementV01 };
}

/** A registry's own statement that it has published a version. */
export function publication(subject: Subject, name: string, version: string, registry: string): Statement {
  return { ...stating(subject, npmPublish, { name, version, registry }), _type: statementV01 };
}
