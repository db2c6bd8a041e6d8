import { PackageURL } from "packageurl-js";
import type { StdioDeclared } from "../model/declaration.ts";
import type { ContainerEngine, Source } from "../model/source.ts";
import { type RunOptions, runOptions } from "./docker-options.ts";
import { type ImageReference, parseImageReference } from "./image-reference.ts";
import { unresolved } from "./unresolved.ts";

interface Parsed {
  readonly platform: string | null;
  readonly entrypoint: string | null;
  /** The image and what it is given. */
  readonly positional: readonly string[];
}

/**
 * `docker run [options] IMAGE ARGS`, and the same of podman and nerdctl. Options count only before the image.
 * One that is not known may or may not swallow the word behind it, so any such line is unresolved.
 */
export function identifyContainer(engine: ContainerEngine, declared: StdioDeclared): Source {
  const { args } = declared;
  const run = args[0] === "container" ? args.slice(1) : args;
  const options = runOptions.get(engine);
  if (run[0] !== "run" || options === undefined)
    return unresolved(`${[engine, ...args.slice(0, 1)].join(" ")} does not start an image by its name`);
  const parsed = parseOptions(run.slice(1), options, engine);
  if (typeof parsed === "string") return unresolved(parsed);
  const [image, ...rest] = parsed.positional;
  if (image === undefined) return unresolved(`${engine} run is started without an image`);
  if (image.includes("$")) return unresolved(`the image ${image} depends on a variable`);
  const reference = parseImageReference(image);
  if (typeof reference === "string") return unresolved(reference);
  // nerdctl drops one `--` behind the image.
  const given = engine === "nerdctl" && rest[0] === "--" ? rest.slice(1) : rest;
  return {
    kind: "oci",
    engine,
    registry: reference.registry,
    repository: reference.repository,
    purl: imagePurl(reference),
    version: reference.digest,
    spec: reference.digest === null ? reference.tag : null,
    pinned: reference.digest !== null,
    platform: parsed.platform,
    entrypoint: parsed.entrypoint,
    args: given,
  };
}

function parseOptions(args: readonly string[], options: RunOptions, engine: string): Parsed | string {
  const values = new Map<string, string>();
  const parsed = (positional: readonly string[]): Parsed => ({
    platform: values.get("--platform") ?? null,
    entrypoint: values.get("--entrypoint") ?? null,
    positional,
  });
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (arg === "--") return parsed(args.slice(at + 1));
    if (!arg.startsWith("-") || arg === "-") return parsed(args.slice(at));
    const option = arg.startsWith("--") ? readLong(arg, options) : readShort(arg, options);
    if (option === null) return `mcp-lock does not know the option ${arg} of ${engine} run`;
    if (option.takesNext) at += 1;
    const value = option.takesNext ? args[at] : option.value;
    if (value === undefined) return `${arg} of ${engine} run lacks its value`;
    values.set(option.name, value);
  }
  return parsed([]);
}

interface Option {
  readonly name: string;
  readonly value: string;
  /** Whether its value is the next word. */
  readonly takesNext: boolean;
}

function readLong(arg: string, { flags, valued }: RunOptions): Option | null {
  const equals = arg.indexOf("=");
  const name = equals === -1 ? arg : arg.slice(0, equals);
  const value = equals === -1 ? "" : arg.slice(equals + 1);
  if (flags.has(name)) return { name, value, takesNext: false };
  return valued.has(name) ? { name, value, takesNext: equals === -1 } : null;
}

/** `-it`, `-eNAME`, `-e=NAME`, `-itv /a:/b`: flags, and at most one option with a value, which is the last. */
function readShort(arg: string, { flags, valued }: RunOptions): Option | null {
  for (let at = 1; at < arg.length; at++) {
    const name = `-${arg[at]}`;
    const rest = arg.slice(at + 1);
    if (valued.has(name)) return { name, value: rest, takesNext: rest === "" };
    if (!flags.has(name)) return null;
    if (rest.startsWith("=")) return { name, value: rest.slice(1), takesNext: false };
  }
  return { name: arg, value: "", takesNext: false };
}

/**
 * The package URL of an image. Its repository is named only with its registry: one that the declaration leaves
 * to the engine is part of how a machine is set up.
 */
function imagePurl({ registry, repository, tag, digest }: ImageReference): string {
  const name = repository.split("/").at(-1) ?? repository;
  const qualifiers = {
    ...(registry !== null && { repository_url: `${registry}/${repository}` }),
    ...(tag !== null && { tag }),
  };
  return new PackageURL("oci", null, name, digest, qualifiers, null).toString();
}
