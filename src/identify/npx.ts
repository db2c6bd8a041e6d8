import npa from "npm-package-arg";
import { PackageURL } from "packageurl-js";
import { clean } from "semver";
import type { StdioDeclared } from "../model/declaration.ts";
import type { Source } from "../model/source.ts";
import { identifyGit } from "./git-spec.ts";
import { unresolved } from "./unresolved.ts";

/** Options of npx that change neither the package nor what it is given. */
const harmless = new Set(["-y", "--yes", "-q", "--quiet", "--prefer-online", "--prefer-offline", "--silent"]);

interface Parsed {
  readonly packages: readonly string[];
  readonly positional: readonly string[];
}

/**
 * `npx [options] SPEC ARGS` and `npx -p SPEC BIN ARGS`. Options count only before the first positional.
 * An unknown option makes npx swallow the word behind it, so any such line is unresolved.
 */
export function identifyNpx(declared: StdioDeclared): Source {
  const parsed = parseOptions(declared.args);
  if (typeof parsed === "string") return unresolved(parsed);
  const [first, ...rest] = parsed.positional;
  const [named, second] = parsed.packages;
  if (second !== undefined)
    return unresolved("npx installs several packages: which one serves is not certain");
  if (first === undefined) return unresolved("npx is started without a package");
  return named === undefined ? identifySpec(first, null, rest) : identifySpec(named, first, rest);
}

function parseOptions(args: readonly string[]): Parsed | string {
  const packages: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (arg === "--") return { packages, positional: args.slice(at + 1) };
    if (!arg.startsWith("-")) return { packages, positional: args.slice(at) };
    if (arg === "-p" || arg === "--package") {
      at += 1;
      const spec = args[at];
      if (spec === undefined) return `${arg} of npx lacks its package`;
      packages.push(spec);
    } else if (arg.startsWith("--package=")) {
      packages.push(arg.slice("--package=".length));
    } else if (!harmless.has(arg)) {
      return `mcp-lock does not know the option ${arg} of npx`;
    }
  }
  return { packages, positional: [] };
}

function identifySpec(text: string, bin: string | null, args: readonly string[]): Source {
  if (text.includes("$")) return unresolved(`the package ${text} depends on a variable`);
  const spec = parseSpec(text);
  if (spec?.type === "git") return identifyGit(text, bin, args);
  if (spec === null || spec.name === null)
    return unresolved(`${text} is not the name of a package in a registry`);
  const said = text.slice(spec.name.length).startsWith("@");
  switch (spec.type) {
    case "version":
      return npmSource(spec.name, clean(spec.fetchSpec) ?? spec.fetchSpec, null, bin, args);
    case "range":
    case "tag":
      return npmSource(spec.name, null, said ? spec.fetchSpec : null, bin, args);
    default:
      return unresolved(`${text} is not a package of a registry but a ${spec.type}`);
  }
}

function parseSpec(text: string): { name: string | null; type: string; fetchSpec: string } | null {
  try {
    const { name, type, fetchSpec } = npa(text);
    return { name: name ?? null, type, fetchSpec: fetchSpec ?? "" };
  } catch {
    return null;
  }
}

function npmSource(
  name: string,
  version: string | null,
  spec: string | null,
  bin: string | null,
  args: readonly string[],
): Source {
  return {
    kind: "npm",
    name,
    purl: npmPurl(name, version),
    version,
    spec,
    pinned: version !== null,
    bin,
    args,
  };
}

function npmPurl(name: string, version: string | null): string {
  const [scope, bare] = name.startsWith("@") ? name.split("/") : [null, name];
  return new PackageURL("npm", scope, bare ?? name, version, null, null).toString();
}
