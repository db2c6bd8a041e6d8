import { McpLockError } from "../../model/error.ts";

/** A repository on GitHub, as paths of its interface name it. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** `owner/name`, as the runner's GITHUB_REPOSITORY gives it. */
export function parseRepository(text: string | undefined): Repository {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? "") ?? [];
  if (owner !== undefined && name !== undefined) return { owner, name };
  throw new McpLockError("ACTION_EVENT", "GITHUB_REPOSITORY names no repository");
}

/** A path below a repository; every part is encoded, so that none can lead elsewhere. */
export function pathOf({ owner, name }: Repository, ...parts: readonly (string | number)[]): string {
  return ["repos", owner, name, ...parts].map((part) => encodeURIComponent(part)).join("/");
}
