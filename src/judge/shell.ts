import type { JsonObject, JsonValue } from "../model/json-value.ts";

const shells = new Set(["sh", "bash", "zsh", "dash", "ksh", "fish", "cmd", "powershell", "pwsh"]);
const downloaders = new Set(["curl", "wget", "iwr", "invoke-webrequest"]);
const interpreters = new Set(["node", "python", "python3", "deno", "bun", "perl", "ruby", "php"]);
const inlineCode = new Set(["-e", "-c", "--eval", "-p", "--print", "-r", "--require", "--import", "eval"]);
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
  if (interpreters.has(program) && args.some((arg) => inlineCode.has(arg))) return true;
  if ((program === "npx" || program === "npm") && (args[0] === "-c" || args.includes("--call"))) return true;
  const wrapped =
    args.some((arg) => shells.has(baseName(arg))) && args.some((arg) => inlineFlags.has(arg.toLowerCase()));
  return wrapped || args.some((arg) => substitution.test(arg) || downloaders.has(baseName(arg)));
}

function baseName(path: string): string {
  const segment = path.split(/[\\/]/).at(-1) ?? "";
  return segment.toLowerCase().replace(/\.(?:exe|cmd|bat|ps1)$/, "");
}

function text(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}
