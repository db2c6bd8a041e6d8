import { distance } from "fastest-levenshtein";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";
import { skeleton } from "./names.ts";
import { type Family, verdict } from "./verdict.ts";
import { wellKnownNames } from "./well-known-names.ts";

/** A difference of this many letters is a slip of the finger, or meant to be taken for one. */
const slip = 2;
/** Below this many letters most names are near to some other. */
const shortest = 6;

/** A name, and whose: those of different kinds of sources are never taken for one another. */
interface Named {
  readonly kind: "npm" | "pypi" | "oci";
  readonly name: string;
}

/** Warns of a package whose name is nearly that of a well-known one, of another server's, or of its predecessor. */
export const judgeLookAlikes: Family = ({ server, kind, subject, before, after }, { consisting }) => {
  if (kind === "removed") return [];
  const own = namedBy(subject.kind, subject.path, after);
  if (own === null) return [];
  const others = [...consisting]
    .filter(([other]) => other !== server)
    .map(([, { artifact }]) => nameOf(artifact));
  const names = [...others, namedBy(subject.kind, subject.path, before)].flatMap((other) =>
    other?.kind === own.kind ? [other.name] : [],
  );
  const known = [...(wellKnownNames.get(own.kind) ?? []), ...names];
  const near = known.includes(own.name)
    ? undefined
    : known.find((other) => isNear(own.name, other) && !isSibling(own, other));
  return near === undefined
    ? []
    : verdict("look-alike-name", { text: { path: subject.path, after: `${own.name}, like ${near}` } });
};

/** The name that a change is about: of a server that has come, or of one that is another now. */
function namedBy(kind: string, path: string, value: JsonValue | undefined): Named | null {
  if (kind === "server") {
    const artifact = isJsonObject(value) ? value["artifact"] : undefined;
    return isJsonObject(artifact) ? nameOf(artifact) : null;
  }
  if (kind !== "artifact" || typeof value !== "string") return null;
  return path === "/purl" ? nameOf({ purl: value }) : path === "/image" ? nameOf({ image: value }) : null;
}

function nameOf({ purl, image }: JsonObject): Named | null {
  if (typeof image === "string") return { kind: "oci", name: repositoryOf(image) };
  const [, kind, path] = (typeof purl === "string" && /^pkg:(npm|pypi)\/([^?#]+)/.exec(purl)) || [];
  const name = path?.replace(/(?<=.)@[^@/]*$/, "").replace(/^%40/, "@") ?? "";
  if (kind === "npm") return { kind, name };
  // Indexes take all of these for the same project (PEP 503).
  return kind === "pypi" ? { kind, name: name.toLowerCase().replace(/[-_.]+/g, "-") } : null;
}

/** An image without its registry, of which there are mirrors, and without the namespace that Docker leaves out. */
function repositoryOf(image: string): string {
  return image.replace(/^(?:[^/]*[.:][^/]*|localhost)\//, "").replace(/^library\//, "");
}

/** Images of one namespace come from one publisher. */
function isSibling({ kind, name }: Named, other: string): boolean {
  const end = name.lastIndexOf("/");
  return kind === "oci" && end > 0 && other.startsWith(name.slice(0, end + 1));
}

/** Nearly the same when read, with another scope, or with the scope written into the name. */
function isNear(name: string, known: string): boolean {
  const [a, b] = [skeleton(name), skeleton(known)];
  if (a === b) return true;
  if (flat(a) === flat(b)) return true;
  return (
    Math.min(a.length, b.length) >= shortest &&
    Math.abs(a.length - b.length) <= slip &&
    distance(a, b) <= slip
  );
}

function flat(name: string): string {
  return name.replace(/[@/_.-]/g, "");
}
