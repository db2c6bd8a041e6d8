import type { GitHubApi } from "./github/api.ts";
import { ownLogin } from "./github/own-login.ts";
import { pathOf, type Repository } from "./github/repository.ts";
import { Comment } from "./github/schemas.ts";

export interface Sticky {
  readonly number: number;
  /** At the very start of the comment's body. */
  readonly marker: string;
  readonly body: string;
  /** Whether to write a comment where there is none yet. */
  readonly isNeeded: boolean;
}

/** Writes the one comment of a pull request, or writes it anew. It is for people: nothing is ever read back from it. */
export async function writeSticky(sticky: Sticky, api: GitHubApi, repository: Repository): Promise<void> {
  const { number, marker, body, isNeeded } = sticky;
  const path = pathOf(repository, "issues", number, "comments");
  const marked = (await api.readAll(`${path}?per_page=100`, Comment)).filter((comment) =>
    comment.body?.startsWith(`${marker}\n`),
  );
  const login = marked.length === 0 ? null : await ownLogin(api);
  const own = marked.find(({ user }) => user !== null && user.login === login);
  if (own?.body === body) return;
  if (own !== undefined) {
    await api.write("PATCH", pathOf(repository, "issues", "comments", own.id), { body }, [200]);
  } else if (isNeeded) {
    await api.write("POST", path, { body }, [201]);
  }
}
