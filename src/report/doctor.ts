import { visible } from "./escape.ts";

/** What was found out about a machine. */
export interface ShownDiagnosis {
  readonly checks: readonly { readonly what: string; readonly works: boolean; readonly detail: string }[];
  readonly sandbox: string | null;
  readonly live: boolean;
}

/** What works on a machine, a line for each thing, and what follows from it. */
export function formatDiagnosis({ checks, sandbox, live }: ShownDiagnosis): string {
  const width = Math.max(...checks.map(({ what }) => what.length));
  const lines = checks.map(
    ({ what, works, detail }) => `  ${works ? "yes" : "no "}  ${what.padEnd(width)}  ${visible(detail)}`,
  );
  const verdict = live
    ? `servers can be started and checked here${sandbox === "none" ? ", without a sandbox" : `, in ${sandbox}`}`
    : "servers cannot be started and checked here: docs/sandbox.md says what a sandbox needs; --depth artifact starts nothing";
  return `${lines.join("\n")}\n\n${verdict}\n`;
}
