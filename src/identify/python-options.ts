import { isPythonVersion } from "./python-source.ts";

/** The options that a launcher for Python knows, by what they mean to mcp-lock. */
export interface PythonOptions {
  readonly launcher: string;
  /** They change neither the package nor what it is given. */
  readonly harmless: ReadonlySet<string>;
  /** The one that names the package where the positional names the program. */
  readonly from: string;
  readonly python: ReadonlySet<string>;
  /** Options that are refused with a reason of their own. */
  readonly refused: ReadonlyMap<string, string>;
}

export interface ParsedOptions {
  readonly from: string | null;
  readonly python: string | null;
  readonly positional: readonly string[];
}

/** Reads the options before the first positional; a text is the reason why the line is not understood. */
export function parsePythonOptions(args: readonly string[], known: PythonOptions): ParsedOptions | string {
  let from: string | null = null;
  let python: string | null = null;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (!arg.startsWith("-")) return { from, python, positional: args.slice(at) };
    if (known.harmless.has(arg)) continue;
    const [, name = arg, inline] = /^(--[^=]+)=(.*)$/s.exec(arg) ?? [];
    const takesValue = name === known.from || known.python.has(name);
    if (!takesValue) return known.refused.get(name) ?? unknown(arg, known);
    if (inline === undefined) at += 1;
    const value = inline ?? args[at];
    if (value === undefined) return `${name} of ${known.launcher} lacks its value`;
    if (name !== known.from) {
      if (!isPythonVersion(value)) return `the Python ${value} may be any program`;
      python = value;
    } else {
      if (from !== null) return `${name} of ${known.launcher} is given twice`;
      from = value;
    }
  }
  return { from, python, positional: [] };
}

function unknown(arg: string, { launcher }: PythonOptions): string {
  return `mcp-lock does not know the option ${arg} of ${launcher}`;
}
