import { readFileSync } from "node:fs";
import { z } from "zod";
import { McpLockError } from "../model/error.ts";
import { Sha } from "./github/schemas.ts";
import type { MergeGroup } from "./merge-group.ts";

/** What the gate was started for. Of the payload only names are taken: everything else is read anew. */
export type GateEvent =
  | { readonly kind: "pull-request"; readonly number: number }
  | { readonly kind: "merge-group"; readonly group: MergeGroup };

const PullRequestPayload = z.object({ pull_request: z.object({ number: z.int().positive() }) });
const MergeGroupPayload = z.object({
  merge_group: z.object({ base_sha: Sha, head_sha: Sha, head_ref: z.string() }),
});

/** The event of this run; ACTION_EVENT for one that the gate cannot judge, because silence is no approval. */
export function readEvent(env: ReadonlyMap<string, string>): GateEvent {
  const name = env.get("GITHUB_EVENT_NAME") ?? "";
  switch (name) {
    case "pull_request":
    case "pull_request_target": {
      const { pull_request } = parse(PullRequestPayload, env);
      return { kind: "pull-request", number: pull_request.number };
    }
    case "merge_group": {
      const { merge_group } = parse(MergeGroupPayload, env);
      const { base_sha, head_sha, head_ref } = merge_group;
      return { kind: "merge-group", group: { baseSha: base_sha, headSha: head_sha, headRef: head_ref } };
    }
    default:
      throw new McpLockError("ACTION_EVENT", `the gate cannot judge the event ${JSON.stringify(name)}`, {
        hint: "it runs on pull_request, pull_request_target and merge_group; mode: verify runs on any event",
      });
  }
}

function parse<T>(schema: z.ZodType<T>, env: ReadonlyMap<string, string>): T {
  try {
    return schema.parse(JSON.parse(readFileSync(env.get("GITHUB_EVENT_PATH") ?? "", "utf8")));
  } catch (cause) {
    throw new McpLockError("ACTION_EVENT", "the event's payload cannot be read", { cause });
  }
}
