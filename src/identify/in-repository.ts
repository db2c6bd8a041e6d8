import { posix, win32 } from "node:path";

/** Variables by which clients name the repository. */
const workspace = /^\$\{(?:workspaceFolder|workspaceRoot|CLAUDE_PROJECT_DIR)\}(?:[\\/]|$)/;

/** A path relative to the repository, normalised; null when it leads out of it or cannot be known. */
export function inRepository(path: string, folder: string): string | null {
  const inWorkspace = workspace.test(path);
  const rest = path.replace(workspace, "");
  if (posix.isAbsolute(rest) || win32.isAbsolute(rest) || /^[A-Za-z]:/.test(rest) || rest.includes("$"))
    return null;
  const normal = posix.normalize(posix.join(inWorkspace ? "." : folder, rest.replaceAll("\\", "/")));
  return normal === ".." || normal.startsWith("../") ? null : normal.replace(/(?<=.)\/$/, "");
}
