import { type Family, verdict } from "./verdict.ts";

const rules: ReadonlyMap<string, string> = new Map([
  ["/policy", "policy-changed"],
  ["/workflow", "gate-workflow-changed"],
  ["/codeowners", "codeowners-changed"],
]);

/** Rules about files of the repository that decide whether and how it is guarded. */
export const judgeRepository: Family = ({ subject, kind }) => {
  if (subject.kind !== "file") return [];
  if (subject.path === "/lockfile") return kind === "removed" ? verdict("lock-removed") : [];
  const rule = rules.get(subject.path);
  return rule === undefined ? [] : verdict(rule);
};
