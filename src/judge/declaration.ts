import { isJsonObject, type JsonValue } from "../model/json-value.ts";
import { parsePythonVersion } from "../python/version.ts";
import { versionVerdict } from "./artifact.ts";
import { gainsPrivilege } from "./container.ts";
import { refersElsewhere } from "./schema-meaning.ts";
import { isShellLaunch } from "./shell.ts";
import { type Family, type Verdict, verdict } from "./verdict.ts";

/** Variables that change which code a program loads, or which hosts and certificates it trusts. */
const loaderVariables =
  /^(?:NODE_OPTIONS|NODE_PATH|NODE_EXTRA_CA_CERTS|NODE_TLS_REJECT_UNAUTHORIZED|LD_.*|DYLD_.*|PYTHON(?:PATH|STARTUP|HOME)|PERL5?(?:LIB|OPT)|RUBY(?:LIB|OPT)|PATH|BASH_ENV|ENV|npm_config_.*|.*_PROXY|UV_.*INDEX.*|PIP_.*INDEX.*)$/i;

/** Rules about how a server is declared. */
export const judgeDeclaration: Family = (change, { against }) => {
  const { subject, before, after } = change;
  if (subject.kind === "server") {
    if (change.kind === "stated") return verdict("conflicting-declarations");
    if (change.kind === "removed")
      return verdict(against === "lockfile" ? "server-removed" : "lock-entry-stale");
    return [
      ...verdict(against === "lockfile" ? "server-added" : "server-not-locked"),
      ...arrivalVerdicts(after),
    ];
  }
  if (subject.kind !== "declaration") return [];
  const [, field = "", name = ""] = subject.path.split("/");
  switch (field) {
    case "in":
      return verdict("declared-elsewhere");
    case "transport":
      return isJsonObject(after) && isShellLaunch(after)
        ? verdict("shell-in-launch")
        : verdict("transport-changed");
    case "url":
      return urlVerdict(before, after);
    case "launch":
      return [
        ...verdict(isJsonObject(after) && isShellLaunch(after) ? "shell-in-launch" : "launch-changed"),
        ...(gainsPrivilege(before, after) ? verdict("container-privilege-added") : []),
      ];
    case "args":
      return specVerdict(before, after);
    case "env":
      return change.kind === "added" ? envVerdict(name) : [];
    case "settings":
      return settingVerdict(name, before, after);
    default:
      return [];
  }
};

function onePerRule(verdicts: readonly Verdict[]): Verdict[] {
  return [...new Map(verdicts.map((one) => [one.rule, one])).values()];
}

/** What a server that arrives brings with it beyond being new. */
function arrivalVerdicts(server: JsonValue | undefined): Verdict[] {
  const declared = isJsonObject(server) ? server["declared"] : undefined;
  const artifact = isJsonObject(server) ? server["artifact"] : undefined;
  if (!isJsonObject(declared)) return [];
  const { env, settings } = declared;
  const loader =
    Array.isArray(env) && env.some((name) => typeof name === "string" && loaderVariables.test(name));
  const opened = isJsonObject(settings)
    ? Object.entries(settings).flatMap(([key, value]) => settingVerdict(key, undefined, value))
    : [];
  const floating = isJsonObject(artifact) && artifact["pinned"] === false;
  return [
    ...(isShellLaunch(declared) ? verdict("shell-in-launch") : []),
    ...(gainsPrivilege(undefined, declared) ? verdict("container-privilege-added") : []),
    ...(loader ? verdict("loader-env") : []),
    ...onePerRule(opened),
    ...(refersElsewhere(isJsonObject(server) ? server["surface"] : undefined) ? verdict("remote-ref") : []),
    ...(floating ? verdict("floating-version", { action: "approve" }) : []),
  ];
}

/** Only the version in the name of a package or image has moved: `pkg@1` to `pkg@2`, or from and to none at all. */
function specVerdict(before: JsonValue | undefined, after: JsonValue | undefined): Verdict[] {
  const [from, to] = [specVersion(before), specVersion(after)];
  if (to === null) return verdict("floating-version", { action: "approve" });
  return from === null ? verdict("version-upgraded") : versionVerdict(from, to);
}

function specVersion(spec: JsonValue | undefined): string | null {
  const [, python] = typeof spec === "string" ? (/[\w\]]\s*==\s*([^\s=,*]+)$/.exec(spec) ?? []) : [];
  if (python !== undefined) return parsePythonVersion(python) === null ? null : python;
  const version = typeof spec === "string" ? spec.slice(spec.lastIndexOf("@") + 1) : "";
  return /^(?:\d+\.\d+\.\d+(?:[-+].*)?|sha256:[0-9a-f]{64})$/.test(version) ? version : null;
}

function urlVerdict(before: JsonValue | undefined, after: JsonValue | undefined): Verdict[] {
  const [from, to] = [parseUrl(before), parseUrl(after)];
  const sameOrigin = from !== null && to !== null && from.origin !== "null" && from.origin === to.origin;
  return verdict("url-changed", sameOrigin ? { severity: "medium" } : {});
}

function parseUrl(text: JsonValue | undefined): URL | null {
  return typeof text === "string" ? URL.parse(text) : null;
}

function envVerdict(pointer: string): Verdict[] {
  const name = pointer.replaceAll("~1", "/").replaceAll("~0", "~");
  return verdict(loaderVariables.test(name) ? "loader-env" : "env-added");
}

/**
 * A list of approvals that grows, a list of prohibitions that shrinks, an allow list that grows or vanishes,
 * and trust that is switched on, or a sandbox off, all let something happen that was not possible before.
 */
function settingVerdict(key: string, before: JsonValue | undefined, after: JsonValue | undefined): Verdict[] {
  const widened = () => verdict("auto-approve-widened");
  switch (key) {
    case "alwaysAllow":
    case "autoApprove":
      return after === true || typeof after === "string" || loses(after, before) ? widened() : [];
    case "enabledTools":
    case "includeTools":
    case "tools":
      return before !== undefined && (after === undefined || loses(after, before)) ? widened() : [];
    case "excludeTools":
    case "disabledTools":
      return loses(before, after) ? widened() : [];
    case "trust":
      return after === true ? widened() : [];
    case "sandbox":
    case "sandboxEnabled":
      return after === false || (before !== undefined && after === undefined) || isOff(after)
        ? widened()
        : [];
    case "headersHelper":
      return after === undefined ? [] : verdict("shell-in-launch");
    default:
      return [];
  }
}

function isOff(setting: JsonValue | undefined): boolean {
  return isJsonObject(setting) && setting["enabled"] === false;
}

/** Whether `from` lists something that `to` does not. */
function loses(from: JsonValue | undefined, to: JsonValue | undefined): boolean {
  const kept = Array.isArray(to) ? to : [];
  return Array.isArray(from) && from.some((item) => !kept.includes(item));
}
