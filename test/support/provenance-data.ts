import { createHash } from "node:crypto";
import type { NpmArtifact, PypiArtifact } from "../../src/model/artifact.ts";
import { readData } from "./data.ts";

export const noKeys = { image: [] };

export function readJson(name: string) {
  return JSON.parse(readData(name).toString("utf8"));
}

/** The JSON values of a recorded file that has one, or one on each line. */
export function readJsonLines(name: string) {
  const text = readData(name).toString("utf8");
  const lines = text.split("\n").filter((line) => line !== "");
  const several = lines.every((line) => line.startsWith("{") && line.endsWith("}"));
  return several ? lines.map((line) => JSON.parse(line)) : [JSON.parse(text)];
}

export function digestOf(bytes: Uint8Array, algorithm: "sha256" | "sha512" = "sha256"): string {
  return createHash(algorithm).update(bytes).digest("hex");
}

/** What a bundle itself says that it is about: to look at everything else. */
export function claimedDigest(
  bundle: { dsseEnvelope: { payload: string } },
  algorithm: "sha256" | "sha512",
): string {
  const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, "base64").toString("utf8"));
  return statement.subject[0].digest[algorithm];
}

export function npmArtifact(name: string, version: string, integrity: string): NpmArtifact {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return { kind: "npm", purl, version, integrity, installScripts: false };
}

export function pypiArtifact(files: Readonly<Record<string, string>>): PypiArtifact {
  const named = Object.entries(files).map(([name, digest]) => [name, `sha256:${digest}`]);
  return { kind: "pypi", purl: "pkg:pypi/example@1", version: "1", files: Object.fromEntries(named) };
}
