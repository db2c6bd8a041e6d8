import { posix, sep } from "node:path";
import { z } from "zod";
import type { JsonObject } from "../../model/json-value.ts";

/** How a bundle wants to be started; `${…}` stands in it as in its manifest. */
export interface BundleLaunch {
  /** Behind the name of Node.js: the program first. */
  readonly args: readonly string[];
  readonly env: ReadonlyMap<string, string>;
  /** What the user has not chosen, by its key. */
  readonly choices: ReadonlyMap<string, Choice>;
}

type Choice = string | readonly string[];

const Config = z.object({
  command: z.string().optional(),
  args: z.array(z.string()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const Wanted = z.object({
  type: z.string().optional(),
  default: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).optional(),
});
const Manifest = z.object({
  server: z.object({
    type: z.string(),
    mcp_config: Config.extend({ platform_overrides: z.record(z.string(), Config).optional() }),
  }),
  user_config: z.record(z.string(), Wanted).default({}),
});

/**
 * Reads how the manifest of a bundle starts its server (`server.mcp_config`), or says why mcp-lock does not start it:
 * only programs of the bundle for Node.js are.
 */
export function readBundleLaunch(
  manifest: JsonObject,
  entries: ReadonlyMap<string, string>,
  platform: NodeJS.Platform = process.platform,
): BundleLaunch | string {
  const parsed = Manifest.safeParse(manifest);
  if (!parsed.success) return "its manifest does not say how it is started";
  const { server, user_config: wanted } = parsed.data;
  if (server.type !== "node")
    return `it is of the type ${JSON.stringify(server.type)}, and only bundles for Node.js are started`;
  const { platform_overrides: overrides = {}, ...general } = server.mcp_config;
  const own = new Map(Object.entries(overrides)).get(platform) ?? {};
  const { command, args = [] } = { ...general, ...own };
  if (command !== "node") return `its command is ${JSON.stringify(command ?? "")} instead of node`;
  const program = /^\$\{__dirname\}\/(.+)$/.exec(args[0] ?? "")?.[1];
  if (program === undefined || !entries.has(posix.normalize(program)))
    return "its first argument is no program of the bundle";
  return {
    args,
    env: new Map(Object.entries({ ...general.env, ...own.env })),
    choices: new Map(Object.entries(wanted).map(([key, choice]) => [key, chosen(choice)])),
  };
}

/** What stands for a choice that nobody has made. */
function chosen({ type, default: byDefault }: z.infer<typeof Wanted>): Choice {
  if (Array.isArray(byDefault)) return byDefault;
  if (byDefault !== undefined) return String(byDefault);
  return type === "directory" || type === "file" ? "." : "placeholder";
}

/** The arguments and variables with which a bundle is started that lies in `folder`. */
export function expandBundleLaunch(
  { args, env, choices }: BundleLaunch,
  folder: string,
): { args: string[]; env: ReadonlyMap<string, string> } {
  const system = (text: string) => replace(text, (name) => systemValue(name, folder));
  const values = new Map(
    [...choices].map(([key, value]): [string, string[]] => [key, [value].flat().map(system)]),
  );
  const choiceOf = (name: string) => values.get(/^user_config\.(.+)$/s.exec(name)?.[1] ?? "");
  const expand = (text: string) =>
    replace(text, (name) => choiceOf(name)?.join(",") ?? systemValue(name, folder));
  return {
    // A choice of several values that is an argument of its own becomes several.
    args: args.flatMap((arg) => choiceOf(/^\$\{([^}]+)\}$/.exec(arg)?.[1] ?? "") ?? [expand(arg)]),
    env: new Map([...env].map(([name, value]) => [name, expand(value)])),
  };
}

function replace(text: string, lookUp: (name: string) => string | undefined): string {
  return text.replace(/\$\{([^}]+)\}/g, (whole, name: string) => lookUp(name) ?? whole);
}

/** The user's own folders are not for a server that is only looked at: the one that it is started in stands for them. */
function systemValue(name: string, folder: string): string | undefined {
  switch (name) {
    case "__dirname":
      return folder;
    case "/":
    case "pathSeparator":
      return sep;
    case "HOME":
    case "DESKTOP":
    case "DOCUMENTS":
    case "DOWNLOADS":
      return ".";
    default:
      return undefined;
  }
}
