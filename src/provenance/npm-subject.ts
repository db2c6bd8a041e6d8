import type { NpmArtifact } from "../model/artifact.ts";
import type { Expected } from "./verify-statement.ts";

/** A package as a registry's proof names it. */
export interface NpmSubject {
  /** `name@version:integrity`, which a registry signs. */
  readonly signed: string;
  readonly expected: Pick<Expected, "algorithm" | "digests" | "name">;
}

export function npmSubject({ purl, version, integrity }: NpmArtifact): NpmSubject {
  const name = nameOf(purl);
  return {
    signed: `${name}@${version}:${integrity}`,
    expected: {
      algorithm: "sha512",
      digests: [Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex")],
      name: {
        shown: `pkg:npm/${name}@${version}`,
        equals: (subject) => decoded(subject) === `pkg:npm/${name}@${version}`,
      },
    },
  };
}

/** The name in a package URL, without its version and qualifiers. */
function nameOf(purl: string): string {
  const path = purl.slice("pkg:npm/".length).replace(/\?.*$/s, "");
  return decodeURIComponent(path.slice(0, path.lastIndexOf("@")));
}

/** Package URLs may escape more or fewer characters of the same name. */
function decoded(purl: string): string | null {
  try {
    return decodeURIComponent(purl);
  } catch {
    return null;
  }
}
