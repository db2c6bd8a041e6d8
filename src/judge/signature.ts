import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";
import { type Family, type Verdict, verdict } from "./verdict.ts";

/** Rules about who built it and who vouches for it. A signature is judged as a whole: its parts mean one signer. */
export const judgeSignature: Family = ({ subject, before, after }) => {
  if (subject.kind !== "signature") return [];
  const [old, now] = [asObject(before), asObject(after)];
  switch (subject.path) {
    case "":
      return signatureVerdicts(old, now);
    case "/registry":
      return registryVerdict(old, now);
    case "/proof":
      return verdict(now["status"] === "unavailable" ? "signature-unavailable" : "signature-not-proved");
    case "/required":
      return verdict("signature-required");
    case "/trust":
      return verdict("signer-not-trusted");
    default:
      return [];
  }
};

function asObject(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

/** A signature that cannot be told any more is as lost as one that is gone. */
function signatureVerdicts(before: JsonObject, after: JsonObject): Verdict[] {
  const wasVerified = before["status"] === "verified";
  switch (after["status"]) {
    case "invalid":
      return verdict("signature-invalid");
    case "verified":
      return wasVerified ? identityVerdicts(before, after) : verdict("signature-gained");
    case "unavailable":
      return verdict(wasVerified ? "signature-lost" : "signature-unavailable");
    case "unsigned":
      return verdict(wasVerified ? "signature-lost" : "unsigned");
    default:
      return [];
  }
}

function registryVerdict(before: JsonObject, after: JsonObject): Verdict[] {
  const wasVerified = before["status"] === "verified";
  switch (after["status"]) {
    case "invalid":
      return verdict("signature-invalid");
    case "verified":
      return verdict("signature-gained");
    case "unavailable":
      return verdict(wasVerified ? "registry-signature-lost" : "signature-unavailable");
    case "unsigned":
      return verdict(wasVerified ? "registry-signature-lost" : "unsigned");
    default:
      return [];
  }
}

const repositoryFields = ["sourceRepository", "sourceRepositoryId", "sourceOwnerId"];
const signerFields = ["issuer", "signer", "key", "buildConfig", "runner"];

function identityVerdicts(before: JsonObject, after: JsonObject): Verdict[] {
  const differs = (field: string) => before[field] !== after[field];
  // What older certificates do not say yet cannot have changed; what is not said any more has.
  const changed = (field: string) => before[field] !== undefined && differs(field);
  const refMoved = changed("ref") && classOf(before["ref"]) !== classOf(after["ref"]);
  const fromPull = differs("trigger") && isPullRequest(after["trigger"]);
  const verdicts = [
    ...(repositoryFields.some(changed) ? verdict("source-repository-changed") : []),
    ...(signerFields.some(changed)
      ? verdict(isPerson(before, after) ? "publisher-changed" : "signer-changed")
      : []),
    ...(refMoved || fromPull ? verdict("ref-class-changed") : []),
  ];
  if (verdicts.length > 0) return verdicts;
  const { commit, ref } = before;
  const sameCommit = commit === after["commit"] && ref === after["ref"];
  return verdict(sameCommit ? "signature-detail-changed" : "commit-changed");
}

/** Whether another account or person signed: neither of the two is a workflow of a repository. */
function isPerson(before: JsonObject, after: JsonObject): boolean {
  const isWorkflow = ({ signer }: JsonObject) => typeof signer === "string" && /^https:\/\//.test(signer);
  return before["signer"] !== after["signer"] && !(isWorkflow(before) && isWorkflow(after));
}

/** Tag, branch or pull request: what a ref's name says of who could have pushed it. */
function classOf(ref: JsonValue | undefined): string {
  const text = typeof ref === "string" ? ref : "";
  return /^refs\/(tags|heads|pull)\//.exec(text)?.[1] ?? "other";
}

function isPullRequest(trigger: JsonValue | undefined): boolean {
  return typeof trigger === "string" && trigger.startsWith("pull_request");
}
