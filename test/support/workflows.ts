import { isMap, isScalar, parseDocument, visit } from "yaml";
import type { WorkflowSettings } from "../../src/app/workflows/settings.ts";
import { workflowFiles } from "../../src/app/workflows/workflows.ts";

/** A job of a workflow, as far as the tests look at it. */
export interface Job {
  readonly name?: string;
  readonly if?: string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] } | null>>;
  readonly permissions: unknown;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export const settings: WorkflowSettings = {
  event: "pull_request",
  action: { version: "1.2.3", commit: "0123456789abcdef0123456789abcdef01234567" },
  workingDirectory: null,
  lockfile: null,
  policy: null,
  inSandbox: true,
  allowLocal: true,
};

/** The workflows that init writes, parsed. */
export function workflowsFor(parts: Partial<WorkflowSettings> = {}): Workflow[] {
  return [...workflowFiles({ ...settings, ...parts })].map(([file, text]) => {
    const document = parseDocument(text, { strict: true });
    if (document.errors.length > 0) throw document.errors[0];
    return { file, text, ...document.toJS() };
  });
}

/** The permissions of all jobs, each with the comment behind it. */
export function commentedPermissions(text: string): [string, string][] {
  const found: [string, string][] = [];
  visit(parseDocument(text), {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || key.value !== "permissions" || !isMap(value)) return;
      for (const { key: name, value: level } of value.items) {
        found.push([String(name), isScalar(level) ? (level.comment ?? "") : ""]);
      }
    },
  });
  return found;
}
