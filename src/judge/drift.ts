import type { Change } from "../model/change.ts";
import type { Drift } from "../model/finding.ts";
import type { LockedServer } from "../model/lockfile.ts";

/** What a server consists of. */
export type Consisting = Pick<LockedServer, "artifact" | "sbom">;

/** What concerns the bytes of a server without making them others. */
const besides = new Set(["/pinned", "/withdrawn"]);

/**
 * What is known of why a server shows other definitions although neither its bytes nor what it is started with have
 * changed: null where they have, and where nobody knows what it pulls in.
 */
export function driftOf(own: readonly Change[], server: Consisting | undefined): Drift | null {
  const moved = own.some(
    ({ subject }) =>
      subject.kind === "server" ||
      (subject.kind === "artifact" && !besides.has(subject.path)) ||
      (subject.kind === "declaration" && subject.path !== "/in") ||
      (subject.kind === "sbom" && subject.path === "/closure"),
  );
  if (moved || server === undefined) return null;
  const packages = own.find(({ subject }) => subject.kind === "sbom" && subject.path === "");
  if (packages !== undefined) return packages.kind === "changed" ? "dependencies" : null;
  return isWhole(server) ? "unexplained" : null;
}

/** Whether nothing that runs can have changed as long as artifact and bill of materials have not. */
function isWhole({ artifact, sbom }: Consisting): boolean {
  switch (artifact.kind) {
    case "oci":
    case "mcpb":
      return true;
    case "npm":
    case "pypi":
      return sbom !== undefined;
    case "git":
    case "local":
    case "remote":
      return false;
  }
}
