/** A release of the action, as a workflow names it. */
export interface ActionReference {
  readonly version: string;
  /** The commit of the release; null when it is not known. */
  readonly commit: string | null;
}

/**
 * The commit that the newest release's tag points to, set by the release. A commit cannot hold its own name:
 * the action is tagged first, this line is written in the next commit, and the package is published from there.
 * null before the first release: workflows then name the tag, and say what is wrong with that.
 */
export const releaseCommit: string | null = null;

/** The lines that use the action in a step, indented as steps are. */
export function useAction({ version, commit }: ActionReference): string[] {
  if (commit !== null) return [`      - uses: mcp-lock/mcp-lock@${commit} # v${version}`];
  return [
    "      # This mcp-lock does not know the commit of its release. A tag can be moved to other code:",
    "      # replace it by the 40 digits of the commit before you rely on this check.",
    `      - uses: mcp-lock/mcp-lock@v${version}`,
  ];
}
