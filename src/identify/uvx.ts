import type { StdioDeclared } from "../model/declaration.ts";
import type { Source } from "../model/source.ts";
import { type PythonOptions, parsePythonOptions } from "./python-options.ts";
import { pythonSource, steeringVariable } from "./python-source.ts";
import { unresolved } from "./unresolved.ts";

const anotherIndex = "the command line names an index of its own, which mcp-lock does not ask";
const morePackages = "uvx installs more packages beside the server's, and mcp-lock locks only the one";

const options: PythonOptions = {
  launcher: "uvx",
  harmless: new Set([
    ...["-q", "--quiet", "-v", "--verbose", "--no-progress", "--offline", "--native-tls", "--isolated"],
    ...["-n", "--no-cache", "--no-cache-dir", "--refresh", "--no-python-downloads", "--managed-python"],
  ]),
  from: "--from",
  python: new Set(["-p", "--python"]),
  refused: new Map([
    ...["-i", "--index-url", "--default-index", "--index", "--extra-index-url", "--no-index"].map(
      (name) => [name, anotherIndex] as const,
    ),
    ...["-f", "--find-links"].map((name) => [name, anotherIndex] as const),
    ...["-w", "--with", "--with-editable", "--with-requirements"].map(
      (name) => [name, morePackages] as const,
    ),
  ]),
};

/** `uvx [options] SPEC ARGS` and `uvx --from SPEC BIN ARGS`. Options count only before the first positional. */
export function identifyUvx(declared: StdioDeclared): Source {
  return identifyToolRun(declared.args, declared.env);
}

/** `uv tool run` is uvx; all else that uv starts depends on a project in some folder. */
export function identifyUv(declared: StdioDeclared): Source {
  const [first = "", second = "", ...args] = declared.args;
  if (first === "tool" && second === "run") return identifyToolRun(args, declared.env);
  if (first === "run")
    return unresolved("uv run starts in the environment of a project, which mcp-lock does not know");
  return unresolved(`mcp-lock knows only \`uv tool run\`, not ${JSON.stringify(`uv ${first}`)}`);
}

function identifyToolRun(args: readonly string[], env: readonly string[]): Source {
  const steering = steeringVariable(env);
  if (steering !== undefined)
    return unresolved(`the declaration sets ${steering}, which may change where uv takes packages from`);
  const parsed = parsePythonOptions(args, options);
  if (typeof parsed === "string") return unresolved(parsed);
  const { from, python } = parsed;
  const [first, ...rest] = parsed.positional;
  if (first === undefined) return unresolved("uvx is started without a package");
  if (isInterpreter(first)) return unresolved("uvx starts Python itself, with whatever follows");
  const launch = { installer: "uv" as const, python, args: rest };
  if (from === null) return pythonSource(first, { ...launch, bin: null });
  if (!/^[\w.-]+$/.test(first)) return unresolved(`${first} is not the name of a program of ${from}`);
  return pythonSource(from, { ...launch, bin: first });
}

/** uvx takes `python`, with a version or without, for the interpreter. */
function isInterpreter(word: string): boolean {
  return /^(?:python|pythonw|pypy|cpython|graalpy)[\d.]*(?:[@=<>~!].*)?$/i.test(word);
}
