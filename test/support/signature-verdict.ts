import type { runReport } from "./cli.ts";

/** The rules about signatures that found something, what could not be done, and the exit code. */
export async function verdictOf(asked: ReturnType<typeof runReport>) {
  const { code, report } = await asked;
  const rules = report.findings.filter(({ subject }) => subject.kind === "signature").map(({ rule }) => rule);
  return [rules, report.errors.map((error) => error.code), code];
}
