import npa from "npm-package-arg";
import { isGitAddress } from "../model/git-address.ts";
import type { Source } from "../model/source.ts";
import { unresolved } from "./unresolved.ts";

/** A package that npm fetches from a git repository: `github:OWNER/NAME#REF`, `git+https://…#REF`. */
export function identifyGit(text: string, bin: string | null, args: readonly string[]): Source {
  const spec = npa(text);
  // No ref has a colon: `#semver:RANGE`, `#path:FOLDER`, or several of these.
  if (text.slice(text.indexOf("#") + 1).includes(":") && text.includes("#"))
    return unresolved("a range of versions, or a folder, of a git repository is not supported");
  // Only a shortcut has no address of its own.
  const url = spec.fetchSpec ?? (spec.hosted === undefined ? null : hostedUrl(spec.hosted));
  const address = typeof url === "string" ? URL.parse(url) : null;
  if (address === null || !isGitAddress(address))
    return unresolved("a git repository is resolved only by an https address without a login");
  const named = spec.gitCommittish || null;
  const isCommit = named !== null && /^[0-9a-f]{40}$/.test(named);
  return {
    kind: "git",
    url: address.href,
    commit: isCommit ? named : null,
    ref: isCommit ? null : named,
    pinned: isCommit,
    bin,
    args,
  };
}

/** Where npm fetches `github:OWNER/NAME` and the like from. */
function hostedUrl({ domain, user, project }: npa.HostedGit): string | null {
  return domain && user && project ? `https://${domain}/${user}/${project}.git` : null;
}
