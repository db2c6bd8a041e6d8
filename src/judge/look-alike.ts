import { distance } from "fastest-levenshtein";
import { isJsonObject, type JsonValue } from "../model/json-value.ts";
import { skeleton } from "./names.ts";
import { type Family, verdict } from "./verdict.ts";
import { wellKnownPackages } from "./well-known-packages.ts";

/** A difference of this many letters is a slip of the finger, or meant to be taken for one. */
const slip = 2;
/** Below this many letters most names are near to some other. */
const shortest = 6;

/** Warns of a package whose name is nearly that of a well-known one, of another server's, or of its predecessor. */
export const judgeLookAlikes: Family = ({ server, kind, subject, before, after }, { packages }) => {
  const purl =
    subject.kind === "server"
      ? purlOf(after)
      : subject.kind === "artifact" && subject.path === "/purl"
        ? after
        : undefined;
  if (kind === "removed" || typeof purl !== "string") return [];
  const name = npmName(purl);
  const others = [...packages].filter(([other]) => other !== server).map(([, other]) => npmName(other));
  const known = [...wellKnownPackages, ...others, ...(typeof before === "string" ? [npmName(before)] : [])];
  const near =
    name === null || known.includes(name)
      ? undefined
      : known.find((other) => other !== null && isNear(name, other));
  return near === undefined
    ? []
    : verdict("look-alike-name", { text: { path: subject.path, after: `${name}, like ${near}` } });
};

function purlOf(server: JsonValue | undefined): JsonValue | undefined {
  const artifact = isJsonObject(server) ? server["artifact"] : undefined;
  return isJsonObject(artifact) ? artifact["purl"] : undefined;
}

function npmName(purl: string): string | null {
  const path = /^pkg:npm\/([^?#]+)/.exec(purl)?.[1];
  return path === undefined ? null : path.replace(/(?<=.)@[^@/]*$/, "").replace(/^%40/, "@");
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
