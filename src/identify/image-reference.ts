/** The parts of an image's name, as declared: nothing that a container engine implies is filled in. */
export interface ImageReference {
  /** `HOST` or `HOST:PORT`; null where the name leaves the registry to the engine. */
  readonly registry: string | null;
  readonly repository: string;
  readonly tag: string | null;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string | null;
}

const longestName = 255;
const host = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const path = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^sha256:[0-9a-f]{64}$/;

/** Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]` by the grammar that the engines share; else says why it is none. */
export function parseImageReference(text: string): ImageReference | string {
  const [name = "", digest = null, more] = text.split("@");
  if (more !== undefined || (digest !== null && !digestForm.test(digest)))
    return `${text} has a digest that is not sha256: and 64 hexadecimal digits`;
  // A port stands before the last slash, a tag after it.
  const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
  const tag = colon === -1 ? null : name.slice(colon + 1);
  if (tag !== null && !tagForm.test(tag)) return `${text} has a tag that no registry can have`;
  const place = splitHost(colon === -1 ? name : name.slice(0, colon));
  if (place.registry !== null && !isHost(place.registry)) return `${text} names no host that can be asked`;
  const isPath = place.repository.split("/").every((part) => path.test(part));
  if (!isPath || name.length > longestName) return `${text} is not the name of an image in a registry`;
  if (place.registry === null && /^[0-9a-f]{64}$/.test(place.repository))
    return `${text} is an image of one machine, by its id`;
  if (place.registry === "localhost") return `${text} is an image that was built on one machine`;
  return { ...place, tag, digest };
}

/** Ports above 65535 are none. */
function isHost(text: string): boolean {
  return host.test(text) && URL.canParse(`https://${text}`);
}

/** The first part is a host when it has a dot or a port, when it is localhost, or when no path could be so. */
function splitHost(name: string): { registry: string | null; repository: string } {
  const slash = name.indexOf("/");
  const first = name.slice(0, Math.max(slash, 0));
  const namesHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
  if (slash === -1 || !namesHost) return { registry: null, repository: name };
  return { registry: first, repository: name.slice(slash + 1) };
}
