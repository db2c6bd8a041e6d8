import type { Finding } from "../model/finding.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";
import type { Quote } from "./wording.ts";

/** What a finding about a signature says, in one sentence: who it was, and who it is now. */
export function signatureWords({ rule, subject, before, after }: Finding, quote: Quote): string {
  const [old, now] = [asObject(before), asObject(after)];
  if (subject.path === "/proof") return proofWords(now, quote);
  if (subject.path === "/registry") return registryWords(rule, now, quote);
  switch (rule) {
    case "signature-invalid":
      return `it has a signature that does not hold: ${quote(text(now["reason"]) ?? "unknown")}`;
    case "signature-lost":
      return `was published by ${signerName(old, quote)}, and now ${nobody(now)}`;
    case "signature-gained":
      return `is now published by ${signerName(now, quote)}`;
    case "source-repository-changed":
      return repositoryWords(old, now, quote);
    case "signer-changed":
    case "publisher-changed":
      return signerWords(old, now, quote);
    case "ref-class-changed":
      return `was built from ${origin(old, quote)}, now from ${origin(now, quote)}`;
    case "commit-changed":
      return `was built from commit ${short(old["commit"], quote)}, now from ${short(now["commit"], quote)}`;
    case "signature-detail-changed":
      return "its signature tells more than before of the same signer";
    case "signature-required":
      return `must have a verified signature, and ${nobody(now)}`;
    case "signer-not-trusted":
      return `was published by ${signerName(now, quote)}, whom the policy does not name`;
    default:
      return `${nobody(now)}`;
  }
}

function registryWords(rule: string, now: JsonObject, quote: Quote): string {
  if (rule === "signature-invalid")
    return `its registry's signature does not hold: ${quote(text(now["reason"]) ?? "unknown")}`;
  if (rule === "signature-gained") return "is now signed by its registry";
  return now["status"] === "unsigned"
    ? "its registry has not signed it"
    : "whether its registry has signed it cannot be told";
}

function proofWords(now: JsonObject, quote: Quote): string {
  const reason = quote(text(now["reason"]) ?? "unknown");
  return now["status"] === "unavailable"
    ? `what is kept of its signature cannot be checked here: ${reason}`
    : `what is kept of its signature does not prove it: ${reason}`;
}

function nobody(signature: JsonObject): string {
  return signature["status"] === "unsigned" ? "nobody has signed it" : "it cannot be told who signed it";
}

function repositoryWords(old: JsonObject, now: JsonObject, quote: Quote): string {
  const [from, to] = [text(old["sourceRepository"]), text(now["sourceRepository"])];
  if (from !== to) return `was built from ${place(from, quote)}, now from ${place(to, quote)}`;
  const isOwner = old["sourceRepositoryId"] === now["sourceRepositoryId"];
  const field = isOwner ? "sourceOwnerId" : "sourceRepositoryId";
  const numbers = `${quote(text(old[field]) ?? "none")} → ${quote(text(now[field]) ?? "none")}`;
  return `was built from ${place(from, quote)}, now from ${isOwner ? "a repository of that name of another owner" : "another repository of that name"} (number ${numbers})`;
}

function signerWords(old: JsonObject, now: JsonObject, quote: Quote): string {
  const [from, to] = [signerName(old, quote), signerName(now, quote)];
  if (from !== to) return `was published by ${from}, now by ${to}`;
  const field =
    ["issuer", "signer", "buildConfig", "runner", "key"].find((one) => old[one] !== now[one]) ?? "signer";
  return `is published by ${from}, with another ${names.get(field) ?? field}: ${quote(text(old[field]) ?? "none")} → ${quote(text(now[field]) ?? "none")}`;
}

const names: ReadonlyMap<string, string> = new Map([
  ["buildConfig", "build workflow"],
  ["runner", "kind of runner"],
]);

/** `acme/mcp's release.yml` for a workflow of GitHub; else whatever the certificate, or the key, is called. */
function signerName({ signer, key }: JsonObject, quote: Quote): string {
  const name = text(signer);
  if (name === null) return `the key ${quote(text(key) ?? "unknown")}`;
  const [, owner, repository, file] =
    /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+)\/\.github\/workflows\/([^/@]+)$/.exec(name) ?? [];
  return owner === undefined ? quote(name) : `${quote(`${owner}/${repository}`)}'s ${quote(file ?? "")}`;
}

function place(repository: string | null, quote: Quote): string {
  return repository === null ? "an unnamed repository" : quote(repository.replace(/^https:\/\//, ""));
}

function origin({ ref, trigger }: JsonObject, quote: Quote): string {
  const event = text(trigger)?.startsWith("pull_request") === true ? " in a pull request" : "";
  return `${quote(text(ref) ?? "no ref")}${event}`;
}

function short(commit: JsonValue | undefined, quote: Quote): string {
  return quote(text(commit)?.slice(0, 12) ?? "none");
}

function text(value: JsonValue | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function asObject(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
