import { McpLockError } from "../../model/error.ts";
import { isGitAddress } from "../../model/git-address.ts";
import type { World } from "../../world.ts";
import { type GitResult, runGit } from "./run-git.ts";

const defaultMilliseconds = 60_000;
/** Enough for a million refs. */
const kibibytes = 256 * 1024;

/**
 * The commit that a tag, a branch, or with null the default branch of a remote repository names now. An annotated tag
 * names the commit that it points to. `url` holds no credentials: git gets them where the user keeps them.
 */
export async function commitOf(
  url: string,
  ref: string | null,
  world: World,
  milliseconds = defaultMilliseconds,
): Promise<string> {
  const address = checkAddress(url);
  if (ref !== null) checkRef(ref);
  const names = ref === null ? ["HEAD"] : [`refs/tags/${ref}`, `refs/tags/${ref}^{}`, `refs/heads/${ref}`];
  const { code, output, problems } = await listRefs(address, names, milliseconds, world);
  if (code !== 0) {
    throw new McpLockError(
      "GIT_NETWORK",
      `${url} cannot be asked: ${problems.split("\n")[0] || "git was stopped"}`,
      {
        hint: "git must be able to read the repository without asking anybody: try `git ls-remote`",
      },
    );
  }
  return pick(readRefs(output.toString("utf8"), url), ref, url);
}

function checkAddress(url: string): URL {
  const address = URL.parse(url);
  if (address === null || !isGitAddress(address) || address.hash !== "")
    throw new McpLockError(
      "SOURCE_UNRESOLVED",
      "a git repository must be named by an https address without a login",
    );
  return address;
}

/** What git-check-ref-format allows, so that no ref is read as a pattern. */
function checkRef(ref: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (ref === "" || /[\u0000- \u007f~^:?*[\\]|\.\.|@\{|^[-/]|[/.]$/.test(ref))
    throw new McpLockError("SOURCE_UNRESOLVED", `${JSON.stringify(ref)} is not the name of a tag or branch`);
}

async function listRefs(
  url: URL,
  names: readonly string[],
  milliseconds: number,
  world: World,
): Promise<GitResult> {
  // A folder of its own: in the repository, git would obey that repository's settings.
  const folder = await world.files.makeTemporaryFolder();
  try {
    const settings = ["http.followRedirects=false", "protocol.version=2", "core.askPass="];
    const args = [...settings.flatMap((setting) => ["-c", setting]), "ls-remote", "--", url.href, ...names];
    const env = {
      GIT_TERMINAL_PROMPT: "0",
      GCM_INTERACTIVE: "never",
      GIT_ALLOW_PROTOCOL: url.protocol.slice(0, -1),
      GIT_CEILING_DIRECTORIES: folder,
    };
    return await runGit(args, folder, world, { env, milliseconds, kibibytes });
  } finally {
    await world.files.remove(folder);
  }
}

function readRefs(text: string, url: string): Map<string, string> {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [, commit, name] = /^([0-9a-f]{40})\t(.+)$/.exec(line) ?? [];
      if (commit === undefined || name === undefined)
        throw new McpLockError("GIT_ANSWER", `${url} answered with something other than SHA-1 object names`);
      return [name, commit];
    }),
  );
}

function pick(refs: ReadonlyMap<string, string>, ref: string | null, url: string): string {
  const tag = refs.get(`refs/tags/${ref}^{}`) ?? refs.get(`refs/tags/${ref}`);
  const branch = refs.get(ref === null ? "HEAD" : `refs/heads/${ref}`);
  if (tag !== undefined && branch !== undefined && tag !== branch) {
    throw new McpLockError("GIT_ANSWER", `${url} has a tag and a branch named ${ref}, at different commits`, {
      hint: "declare the commit",
    });
  }
  const commit = tag ?? branch;
  if (commit === undefined)
    throw new McpLockError(
      "GIT_NOT_FOUND",
      `${url} has no ${ref === null ? "commit" : `tag or branch ${ref}`}`,
    );
  return commit;
}
