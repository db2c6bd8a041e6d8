import type { Declared } from "../model/declaration.ts";
import { McpLockError } from "../model/error.ts";
import { isJsonObject, type JsonValue } from "../model/json-value.ts";
import { holdsToken, isReference, namesSecret } from "./secret-shapes.ts";

/** Refuses to lock a declaration that holds a credential: the lockfile is committed for everyone to read. */
export function refuseSecrets(name: string, declared: Declared): void {
  const found = findSecret(declared);
  if (found === null) return;
  throw new McpLockError(
    "SECRET_IN_DECLARATION",
    `server ${JSON.stringify(name)}: ${found} looks like a credential`,
    {
      hint: "move it to an environment variable or header of the declaration, or refer to one: ${NAME}",
    },
  );
}

/** Where a declaration holds what looks like a credential, as a path; null when nowhere. */
export function findSecret(declared: Declared): string | null {
  const { settings = {} } = declared;
  if (declared.transport !== "stdio")
    return findInText(declared.url, "url") ?? findInValue(settings, "settings");
  return (
    findInText(declared.command, "command") ??
    findInArgs(declared.args) ??
    findInText(declared.cwd ?? "", "cwd") ??
    findInValue(settings, "settings")
  );
}

/** An option may stand in one argument with its value, `--token=x`, or in front of it, `--token x`. */
function findInArgs(args: readonly string[]): string | null {
  for (const [index, arg] of args.entries()) {
    const found = findInText(arg, `args[${index}]`);
    if (found !== null) return found;
    const option = /^--?(?!no-)([\w.-]+)$/.exec(arg)?.[1];
    const next = args[index + 1];
    if (option !== undefined && next !== undefined && !next.startsWith("-") && namesSecret(option, next)) {
      return `args[${index + 1}]`;
    }
  }
  return null;
}

/** Looks for tokens, for URLs with credentials, and for `name=value` and `Name: value` whose name says what the value is. */
function findInText(text: string, path: string): string | null {
  if (holdsToken(text) || holdsSecretUrl(text)) return path;
  const named = /^-{0,2}([\w.-]+)(?:=|:\s*)(.*)$/s.exec(text);
  if (named === null) return null;
  const [, name = "", value = ""] = named;
  return namesSecret(name, value) || findInText(value, path) !== null ? path : null;
}

function holdsSecretUrl(text: string): boolean {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? URL.parse(text) : null;
  if (url === null) return false;
  if (!isReference(decode(url.password))) return true;
  const isLogin = /ssh/.test(url.protocol) || url.username === "git";
  if (!isLogin && !isReference(decode(url.username))) return true;
  const fragment = new URLSearchParams(url.hash.slice(1));
  return [...url.searchParams, ...fragment].some(([name, value]) => namesSecret(name, value));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function findInValue(value: JsonValue, path: string): string | null {
  if (typeof value === "string") return findInText(value, path);
  const members = Array.isArray(value) ? value.entries() : isJsonObject(value) ? Object.entries(value) : [];
  for (const [key, member] of members) {
    const place = `${path}.${key}`;
    if (typeof member === "string" && namesSecret(String(key), member)) return place;
    const found = findInValue(member, place);
    if (found !== null) return found;
  }
  return null;
}
