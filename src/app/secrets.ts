import { namesSecret } from "../lockfile/secret-shapes.ts";
import type { Declaration } from "../model/declaration.ts";
import { McpLockError } from "../model/error.ts";
import type { JsonValue } from "../model/json-value.ts";
import type { Surface, Unstable } from "../model/surface.ts";
import { expand, referencesIn } from "./values.ts";

/** A value that may stand in nothing that is written or printed, by the name of what holds it. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}

/** Shorter values cannot be told from other text. */
const shortest = 6;

/**
 * The values that a server could repeat: with `withEnv` those that it is given, and always those of the environment
 * that look like credentials, because without a sandbox a server can read them.
 */
export function secretsOf(
  declaration: Declaration,
  withEnv: boolean,
  env: ReadonlyMap<string, string>,
): Secret[] {
  const ofHost = [...env].filter(([name, value]) => value.length >= 8 && namesSecret(name, value));
  const found = [...ofHost, ...(withEnv ? givenTo(declaration, env) : [])];
  const secrets = new Map(found.map(([name, value]) => [value.trim(), name]));
  return [...secrets]
    .filter(([value]) => value.length >= shortest)
    .map(([value, name]) => ({ name, value }))
    .sort((a, b) => b.value.length - a.value.length);
}

function givenTo(
  { declared, envValues, headerValues }: Declaration,
  env: ReadonlyMap<string, string>,
): [string, string][] {
  const texts = declared.transport === "stdio" ? [declared.command, ...declared.args] : [declared.url];
  const values = [...envValues, ...headerValues];
  const referred = [...texts, ...values.map(([, value]) => value)].flatMap(referencesIn);
  return [
    ...referred.flatMap((name): [string, string][] => [[name, env.get(name) ?? ""]]),
    ...values.map(([name, value]): [string, string] => [name, expand(value, env)]),
  ];
}

/** An error without any of these values, and without what caused it. */
export function withoutSecrets(error: McpLockError, secrets: readonly Secret[]): McpLockError {
  const redact = (text: string) =>
    secrets.reduce((told, { name, value }) => told.replaceAll(value, `[value of ${name}]`), text);
  const message = redact(error.message);
  const hint = error.hint === null ? null : redact(error.hint);
  if (message === error.message && hint === error.hint) return error;
  return new McpLockError(error.code, message, hint === null ? {} : { hint });
}

/**
 * Refuses a surface that repeats a value: the lockfile and reports are for everyone to read. A single word is no
 * credential, and a server may well use it without knowing it.
 */
export function refuseEchoes(
  surface: Surface,
  unstable: readonly Unstable[],
  secrets: readonly Secret[],
): void {
  const telling = secrets.filter(({ value }) => !/^(?:[a-z]{1,15}|\d{1,6})$/i.test(value));
  if (telling.length === 0) return;
  for (const [place, value] of texts(surface, unstable)) {
    const text = JSON.stringify(value);
    const found = telling.find((secret) => text.includes(JSON.stringify(secret.value).slice(1, -1)));
    if (found === undefined) continue;
    throw new McpLockError("SECRET_IN_SURFACE", `${place} repeats the value of ${found.name}`, {
      hint: "lock without --with-env, or in a sandbox; a server that repeats credentials hands them to the model",
    });
  }
}

function* texts(surface: Surface, unstable: readonly Unstable[]): Generator<[string, JsonValue]> {
  const { server, capabilities, requests = [], instructions } = surface;
  yield ["what the server says of itself", [server, [...capabilities], [...requests]]];
  yield ["its instructions", instructions?.text ?? null];
  for (const [kind, list] of [
    ["tool", surface.tools],
    ["prompt", surface.prompts],
    ["resource template", surface.resourceTemplates],
    ["resource", surface.resources],
  ] as const) {
    for (const [name, { definition }] of list)
      yield [`the ${kind} ${JSON.stringify(name.slice(0, 100))}`, definition];
  }
  for (const { subject, before = null, after = null } of unstable)
    yield [`the other form of its ${subject.kind}`, [before, after]];
}
