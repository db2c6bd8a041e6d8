import { isUtf8 } from "node:buffer";
import type { Bundle } from "@sigstore/bundle";
import { parseJson } from "../json/strict.ts";
import type { JsonValue } from "../model/json-value.ts";
import { at, listAt, objectAt, textAt } from "./json-path.ts";
import { reject } from "./rejection.ts";

/** What an in-toto statement says, and of what. */
export interface Statement {
  readonly predicateType: string;
  readonly subjects: readonly Subject[];
}

export interface Subject {
  readonly name: string;
  /** In lower-case hexadecimal, by the name of the algorithm. */
  readonly digests: ReadonlyMap<string, string>;
}

const payloadType = "application/vnd.in-toto+json";
const types = new Set(["https://in-toto.io/Statement/v0.1", "https://in-toto.io/Statement/v1"]);
const mostSubjects = 1024;

/** Reads the in-toto statement (its specification v0.1 or v1) in an envelope; anything else is rejected. */
export function readStatement({ content }: Bundle): Statement {
  if (content.$case !== "dsseEnvelope") return reject("it signs bytes instead of a statement about them");
  const envelope = content.dsseEnvelope;
  if (envelope.payloadType !== payloadType || !isUtf8(envelope.payload))
    reject("what it signs is no in-toto statement");
  const statement = parseJson(envelope.payload.toString("utf8"), "the statement");
  if (!types.has(textAt(statement, "_type"))) reject("what it signs is no in-toto statement");
  const subjects = listAt(statement, mostSubjects, "subject");
  return { predicateType: textAt(statement, "predicateType"), subjects: subjects.map(readSubject) };
}

function readSubject(subject: JsonValue): Subject {
  const name = at(subject, "name") ?? "";
  const digests = Object.entries(objectAt(subject, "digest")).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return {
    name: typeof name === "string" ? name : reject("a subject's name is no text"),
    digests: new Map(digests),
  };
}
