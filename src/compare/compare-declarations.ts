import type { Change } from "../model/change.ts";
import type { Declared, StdioDeclared } from "../model/declaration.ts";
import type { JsonValue } from "../model/json-value.ts";
import type { Observation } from "../model/observation.ts";
import { differences, escapePointer } from "./difference.ts";
import { askedSpecs } from "./package-spec.ts";

/** In what two declarations of a server differ. */
export function compareDeclarations(server: string, before: Observation, after: Observation): Change[] {
  const change = (path: string, from: JsonValue | undefined, to: JsonValue | undefined): Change => {
    const subject = { kind: "declaration", name: null, path } as const;
    if (from === undefined && to !== undefined) return { kind: "added", server, subject, after: to };
    if (to === undefined && from !== undefined) return { kind: "removed", server, subject, before: from };
    return { kind: "changed", server, subject, before: from ?? null, after: to ?? null };
  };
  const old = before.declared;
  const now = after.declared;
  return [
    ...valueChange("/in", old.in, now.in, change),
    ...reachChanges(before, now, change),
    ...nameChanges("/env", old.env, now.env, change),
    ...nameChanges("/headers", old.headers, now.headers, change),
    ...nameChanges("/otherKeys", old.otherKeys ?? [], now.otherKeys ?? [], change),
    ...differences(old.settings ?? {}, now.settings ?? {}, "/settings").map((one) =>
      change(one.path, one.before, one.after),
    ),
  ];
}

type MakeChange = (path: string, from: JsonValue | undefined, to: JsonValue | undefined) => Change;

function valueChange(
  path: string,
  from: JsonValue | undefined,
  to: JsonValue | undefined,
  change: MakeChange,
): Change[] {
  return differences(from ?? null, to ?? null).length === 0 ? [] : [change(path, from, to)];
}

/** How the server is reached: what is started, or what is dialled. */
function reachChanges(before: Observation, now: Declared, change: MakeChange): Change[] {
  const old = before.declared;
  if (old.transport === "stdio" && now.transport === "stdio") return launchChanges(before, old, now, change);
  if (old.transport !== "stdio" && now.transport !== "stdio") {
    return [
      ...valueChange("/transport", old.transport, now.transport, change),
      ...valueChange("/url", old.url, now.url, change),
    ];
  }
  return [change("/transport", reach(old), reach(now))];
}

function reach(declared: Declared): JsonValue {
  return declared.transport === "stdio"
    ? launch(declared)
    : { transport: declared.transport, url: declared.url };
}

function launch({ command, args, cwd }: StdioDeclared): JsonValue {
  return { command, args, ...(cwd !== undefined && { cwd }) };
}

function launchChanges(
  before: Observation,
  old: StdioDeclared,
  now: StdioDeclared,
  change: MakeChange,
): Change[] {
  const spec = changedSpec(before, old.args, now.args);
  const elsewhere = spec === null ? now : { ...now, args: old.args };
  return [
    ...(spec === null ? [] : [change(`/args/${spec.index}`, spec.from, spec.to)]),
    ...(differences(launch(old), launch(elsewhere)).length === 0
      ? []
      : [change("/launch", launch(old), launch(now))]),
  ];
}

/** The one argument that names the locked package or image, when nothing but the version in it has changed. */
function changedSpec(
  { artifact }: Observation,
  from: readonly string[],
  to: readonly string[],
): { index: number; from: string; to: string } | null {
  if (from.length !== to.length) return null;
  const moved = from.flatMap((arg, index) => (arg === to[index] ? [] : [index]));
  const [index, second] = moved;
  if (index === undefined || second !== undefined) return null;
  const [old = "", now = ""] = [from[index], to[index]];
  return askedSpecs(old, now, artifact) === null ? null : { index, from: old, to: now };
}

function nameChanges(
  path: string,
  from: readonly string[],
  to: readonly string[],
  change: MakeChange,
): Change[] {
  const place = (name: string) => `${path}/${escapePointer(name)}`;
  return [
    ...from.filter((name) => !to.includes(name)).map((name) => change(place(name), name, undefined)),
    ...to.filter((name) => !from.includes(name)).map((name) => change(place(name), undefined, name)),
  ];
}
