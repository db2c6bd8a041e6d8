import type { StdioDeclared } from "../model/declaration.ts";
import type { Source } from "../model/source.ts";
import { type PythonOptions, parsePythonOptions } from "./python-options.ts";
import { pythonSource, steeringVariable } from "./python-source.ts";
import { unresolved } from "./unresolved.ts";

const anotherIndex = "the command line tells pip where to look, and mcp-lock does not ask there";

const options: PythonOptions = {
  launcher: "pipx run",
  harmless: new Set(["-q", "--quiet", "-v", "--verbose", "--no-cache"]),
  from: "--spec",
  python: new Set(["--python"]),
  refused: new Map([
    ...["-i", "--index-url", "--pip-args"].map((name) => [name, anotherIndex] as const),
    ["--path", "pipx starts a program in a folder"],
    ["--pypackages", "pipx starts what lies in __pypackages__"],
    ["--system-site-packages", "pipx also takes packages that are installed on the machine"],
  ]),
};

/** `pipx run [options] SPEC ARGS` and `pipx run --spec SPEC BIN ARGS`. */
export function identifyPipx(declared: StdioDeclared): Source {
  const [command, ...args] = declared.args;
  if (command !== "run") return unresolved("mcp-lock knows only `pipx run`");
  const steering = steeringVariable(declared.env);
  if (steering !== undefined)
    return unresolved(`the declaration sets ${steering}, which may change where pip takes packages from`);
  if (declared.cwd !== undefined)
    return unresolved("pipx looks for programs in its working folder first, and the declaration sets one");
  const parsed = parsePythonOptions(args, options);
  if (typeof parsed === "string") return unresolved(parsed);
  const { from, python } = parsed;
  const [first, ...rest] = parsed.positional;
  if (first === undefined) return unresolved("pipx is started without a package");
  const launch = { installer: "pipx" as const, python, args: rest };
  if (from === null) return pythonSource(first, { ...launch, bin: null });
  if (!/^[\w.-]+$/.test(first)) return unresolved(`${first} is not the name of a program of ${from}`);
  return pythonSource(from, { ...launch, bin: first });
}
