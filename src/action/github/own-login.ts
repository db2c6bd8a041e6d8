import { z } from "zod";
import type { GitHubApi } from "./api.ts";

/** Who a workflow's own token writes as. */
const actionsBot = "github-actions[bot]";

const Viewer = z.object({ viewer: z.object({ login: z.string() }) });

/** Who our token writes as. It tells our own comments and issues from others', and decides nothing. */
export async function ownLogin(api: GitHubApi): Promise<string> {
  try {
    return (await api.query("query { viewer { login } }", Viewer)).viewer.login;
  } catch {
    return actionsBot;
  }
}
