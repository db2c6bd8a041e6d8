/** A version, range or tag of a registry. Anything with `:` or `/` is another place: an alias, a URL, a file. */
const registrySpec = /^[\w.^~<>=*|+ -]*$/;

/**
 * The version, range or tag that an argument asks of a package, the empty string for none; null when the
 * argument does not name this package of a registry. npm names are compared without case.
 */
export function specOf(arg: string, name: string): string | null {
  const text = arg.replace(/^--package=/, "");
  if (text.toLowerCase() === name) return "";
  if (!text.toLowerCase().startsWith(`${name}@`)) return null;
  const spec = text.slice(name.length + 1);
  return registrySpec.test(spec) ? spec : null;
}

/** The npm name in a package URL, in lower case. */
export function npmName(purl: string): string {
  const path = purl.slice("pkg:npm/".length).replace(/(?<=.)@[^@/?#]*(?:[?#].*)?$/, "");
  return path.replace(/^%40/, "@").toLowerCase();
}
