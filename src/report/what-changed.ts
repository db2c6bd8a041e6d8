import type { Finding } from "../model/finding.ts";
import { oneLine } from "./value.ts";
import type { Quote } from "./wording.ts";

const kinds: ReadonlyMap<Finding["subject"]["kind"], readonly [string, string]> = new Map([
  ["declaration", ["declaration", "declaration"]],
  ["signature", ["signature", "signature"]],
  ["sbom", ["dependencies", "dependencies"]],
  ["instructions", ["instructions", "instructions"]],
  ["capability", ["capability", "capabilities"]],
  ["request", ["request", "requests"]],
  ["tool", ["tool", "tools"]],
  ["prompt", ["prompt", "prompts"]],
  ["resource-template", ["resource template", "resource templates"]],
  ["file", ["file", "files"]],
]);

/** What has changed in one server, in a few words: `1.4.0 → 1.5.0, 2 tools, instructions`. */
export function whatChanged(findings: readonly Finding[], quote: Quote): string {
  const version = findings.find(({ subject }) => subject.kind === "artifact" && subject.path === "/version");
  const isMove = version?.before !== undefined && version.after !== undefined;
  const parts = [
    ...serverMove(findings),
    ...(isMove
      ? [`${quote(oneLine(version.before ?? null))} → ${quote(oneLine(version.after ?? null))}`]
      : []),
    ...(!isMove && findings.some(({ subject }) => subject.kind === "artifact") ? ["artifact"] : []),
    ...[...kinds].flatMap(([kind, [one, many]]) => counted(findings, kind, one, many)),
  ];
  return parts.length === 0 ? "changed" : parts.join(", ");
}

function serverMove(findings: readonly Finding[]): string[] {
  const whole = findings.find(({ subject }) => subject.kind === "server" && subject.path === "");
  if (whole === undefined) return [];
  if (whole.before === undefined) return ["added"];
  return whole.after === undefined ? ["removed"] : [];
}

function counted(
  findings: readonly Finding[],
  kind: Finding["subject"]["kind"],
  one: string,
  many: string,
): string[] {
  const names = new Set(
    findings.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject.name),
  );
  if (names.size === 0) return [];
  if (one === many) return [one];
  return [names.has(null) ? `all ${many}` : `${names.size} ${names.size === 1 ? one : many}`];
}
