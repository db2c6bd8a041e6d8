import type { JsonObject, JsonValue } from "../model/json-value.ts";

const shells = new Set(["sh", "bash", "zsh", "dash", "ksh", "fish", "cmd", "powershell", "pwsh"]);
const downloaders = new Set(["curl", "wget", "iwr", "invoke-webrequest"]);
const interpreter = /^(?:node|nodejs|deno|bun|perl|ruby|php|python(?:\d+(?:\.\d+)*)?)$/;
/** Options by which an interpreter is given code instead of a file, or code beside the file. */
const inlineCode =
  /^(?:-[a-z]*[ecpr][a-z]*|--?(?:eval|print|require|import|loader|experimental-loader)(?:=.*)?)$/;
const inlineFlags = new Set(["-c", "-lc", "-ec", "/c", "/k", "-command", "-encodedcommand"]);
/** In a command these reach a shell; in an argument only substitution is never innocent. */
const operators = /[|;&`<>]|\$\(/;
const substitution = /`|\$\(/;

/** Whether a launch hands text to a shell, an interpreter or a downloader instead of starting one program. */
export function isShellLaunch(launch: JsonObject): boolean {
  const command = text(launch["command"]);
  const args = Array.isArray(launch["args"]) ? launch["args"].map(text) : [];
  const program = baseName(command);
  if (shells.has(program) || downloaders.has(program) || operators.test(command)) return true;
  // What stands behind the script is for the script.
  const own = args.slice(0, firstPositional(args));
  if (interpreter.test(program) && (own.some((arg) => inlineCode.test(arg)) || args[0] === "eval"))
    return true;
  if ((program === "npx" || program === "npm") && args.some(isCall)) return true;
  const wrapped =
    args.some((arg) => shells.has(baseName(arg))) && args.some((arg) => inlineFlags.has(arg.toLowerCase()));
  return wrapped || args.some((arg) => substitution.test(arg) || downloaders.has(baseName(arg)));
}

function firstPositional(args: readonly string[]): number {
  const index = args.findIndex((arg) => !arg.startsWith("-"));
  return index < 0 ? args.length : index;
}

function isCall(arg: string, index: number, args: readonly string[]): boolean {
  const isOption = args
    .slice(0, index)
    .every((earlier) => earlier.startsWith("-") || earlier === "exec" || earlier === "x");
  return isOption && /^(?:-c|--call(?:=.*)?)$/.test(arg);
}

function baseName(path: string): string {
  const segment = path.split(/[\\/]/).at(-1) ?? "";
  return segment.toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "");
}

function text(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}
