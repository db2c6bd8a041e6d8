import { z } from "zod";
import { parseJson } from "../json/strict.ts";
import { decodeText } from "../json/text.ts";
import type { World } from "../world.ts";

/** GitHub caps payloads at 25 MB. */
const payloadLimit = 25 * 1024 * 1024;

const Repository = z.object({ id: z.int() });
const Payload = z.object({
  pull_request: z.object({
    // null where the fork has been deleted.
    head: z.object({ repo: Repository.nullable() }),
    base: z.object({ repo: Repository }),
  }),
});

/**
 * Whether this runs in CI for a change that somebody proposes from outside of the repository. What cannot be told counts
 * as such a change.
 */
export async function isFromFork(world: World): Promise<boolean> {
  const { env } = world;
  const source = env.get("CI_MERGE_REQUEST_SOURCE_PROJECT_ID");
  if (source !== undefined) return source !== env.get("CI_MERGE_REQUEST_PROJECT_ID");
  if (env.get("GITHUB_ACTIONS") !== "true") return false;
  if (!(env.get("GITHUB_EVENT_NAME") ?? "").startsWith("pull_request")) return false;
  return isGitHubFork(env.get("GITHUB_EVENT_PATH") ?? "", world);
}

async function isGitHubFork(path: string, { files }: World): Promise<boolean> {
  try {
    const text = decodeText(await files.read(path, payloadLimit), path);
    const { head, base } = Payload.parse(parseJson(text, path)).pull_request;
    return head.repo?.id !== base.repo.id;
  } catch {
    return true;
  }
}
