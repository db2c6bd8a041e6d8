/** Stands for the name of a server where a finding belongs to none. */
export const thisRepository = "this repository";

/** What a finding about a whole server says, by its rule. */
export function serverWords(rule: string): string {
  return words.get(rule) ?? "the server has changed";
}

const words: ReadonlyMap<string, string> = new Map([
  ["server-added", "the server was added"],
  ["server-removed", "the server was removed"],
  ["server-not-locked", "declared, but not in the lockfile"],
  ["lock-entry-stale", "in the lockfile, but not declared any more"],
  ["conflicting-declarations", "clients declare different servers under this name"],
  ["shell-in-launch", "its command hands text to a shell or downloader"],
  ["loader-env", "its environment makes programs load other code"],
  ["auto-approve-widened", "it may act without asking"],
  ["floating-version", "its declaration names no exact version"],
  ["container-privilege-added", "its container may do more than a container should"],
  ["look-alike-name", "its name looks like that of another package"],
]);
