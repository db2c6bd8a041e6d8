import type { Declared } from "../model/declaration.ts";
import { McpLockError } from "../model/error.ts";
import { isJsonObject, type JsonValue } from "../model/json-value.ts";

/** Shapes by which well-known services' credentials can be told from other text. */
const tokenShapes = [
  /\bgh[pousr]_[A-Za-z0-9]{20,}/,
  /\bgithub_pat_[A-Za-z0-9_]{20,}/,
  /\bglpat-[A-Za-z0-9_-]{16,}/,
  /\bnpm_[A-Za-z0-9]{30,}/,
  /\bsk-[A-Za-z0-9_-]{16,}/,
  /\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,}/,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /\bAIza[A-Za-z0-9_-]{30,}/,
  /\bhf_[A-Za-z0-9]{20,}/,
  /\bpypi-[A-Za-z0-9_-]{30,}/,
  /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/,
  /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}/,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/,
];

const secretName =
  /(?:^|[-_.])(?:api[-_]?key|key|token|secret|password|passwd|pwd|auth|authorization|credentials?|bearer|pat)$/i;
const secretHeader = /^(?:authorization|proxy-authorization|cookie|x-api-key|x-auth-token)\s*[:=]\s*(.+)$/i;
/** A reference that the client fills in, or a placeholder for a person to fill in. */
const reference =
  /^(?:(?:Bearer|Basic|Token)\s+)?(?:\$\{[^}]+\}|\$[A-Za-z_]\w*|%[A-Za-z_]\w*%|\{\{[^}]+\}\}|<[^>]+>|)$/i;

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

function findInArgs(args: readonly string[]): string | null {
  for (const [index, arg] of args.entries()) {
    const path = `args[${index}]`;
    const found = findInText(arg, path);
    if (found !== null) return found;
    const option = /^--?([^=\s]+)(?:=(.*))?$/s.exec(arg);
    if (option === null || !secretName.test(option[1] ?? "")) continue;
    if (option[2] !== undefined) {
      if (!reference.test(option[2])) return path;
      continue;
    }
    const next = args[index + 1];
    if (next !== undefined && !next.startsWith("-") && !reference.test(next)) return `args[${index + 1}]`;
  }
  return null;
}

function findInText(text: string, path: string): string | null {
  if (tokenShapes.some((shape) => shape.test(text))) return path;
  const header = secretHeader.exec(text);
  if (header !== null && !reference.test(header[1] ?? "")) return path;
  return holdsSecretUrl(text) ? path : null;
}

function holdsSecretUrl(text: string): boolean {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? URL.parse(text) : null;
  if (url === null) return false;
  if ([url.username, url.password].some((part) => !reference.test(decode(part)))) return true;
  return [...url.searchParams].some(([name, value]) => secretName.test(name) && !reference.test(value));
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
    const found = findInValue(member, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
