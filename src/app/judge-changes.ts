import type { Against } from "../judge/verdict.ts";
import type { Change } from "../model/change.ts";
import type { Finding } from "../model/finding.ts";
import type { Lockfile } from "../model/lockfile.ts";

/**
 * Judges changes, beside all servers as they are now. The rules are loaded only when there is something to
 * judge: most runs find nothing.
 */
export async function judgeChanges(
  changes: readonly Change[],
  against: Against,
  servers: Lockfile,
): Promise<Finding[]> {
  if (changes.length === 0) return [];
  const { judge } = await import("../judge/judge.ts");
  return judge(
    changes,
    against,
    new Map([...servers].map(([name, { surface }]) => [name, [...surface.tools.keys()]])),
  );
}
