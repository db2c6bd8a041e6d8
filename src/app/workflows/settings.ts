import type { ActionReference } from "./action-reference.ts";

export const gateEvents = ["pull_request", "pull_request_target"] as const;
export type GateEvent = (typeof gateEvents)[number];

/** What is different between one repository's workflows and another's. */
export interface WorkflowSettings {
  /** The event that the gate runs on. */
  readonly event: GateEvent;
  readonly action: ActionReference;
  /** Paths with forward slashes; null for what the action does by itself. The last two count from the first. */
  readonly workingDirectory: string | null;
  readonly lockfile: string | null;
  readonly policy: string | null;
  /** Whether servers are started in a sandbox. */
  readonly inSandbox: boolean;
  /** Whether programs of the repository are started without one, too. */
  readonly allowLocal: boolean;
}
