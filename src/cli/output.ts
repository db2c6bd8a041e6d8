import type { Report, ReportedError } from "../model/report.ts";
import { visible, visibleLines } from "../report/escape.ts";
import type { World } from "../world.ts";
import { formatReport } from "./format.ts";
import type { Invocation } from "./options.ts";

/** Where a command writes: data to `out`, talk to `err`. */
export interface Output {
  /** Resolves when the text has been taken. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  readonly errIsTerminal: boolean;
  /** Whether standard output understands colour. */
  readonly color: boolean;
  readonly width: number;
  /** Asks a person, who may leave it unanswered: an empty text. null where nobody is there. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

/** Prints a report in the format asked for, then what a person must know besides, and returns the exit code. */
export async function tell(
  report: Report,
  started: number,
  invocation: Invocation,
  output: Output,
  world: World,
): Promise<number> {
  const text = await formatReport(report, world.now() - started, invocation, output, world);
  await print(text, invocation, output, world);
  tellProblems(report, output);
  return { pass: 0, fail: 1, incomplete: 2 }[report.outcome];
}

/** The warnings and errors of a report. */
export function tellProblems({ warnings, errors }: Report, output: Output): void {
  for (const { server, message } of warnings) {
    output.err(`warning: ${server === null ? "" : `${visible(server)}: `}${visible(message)}\n`);
  }
  printErrors(errors, output);
}

/** Prints data to standard output, or writes it where the command line says. */
export async function print(
  text: string,
  invocation: Invocation,
  output: Output,
  world: World,
): Promise<void> {
  if (invocation.output === null) await output.out(text);
  else await world.files.replace(invocation.output, text);
}

type Printable = Pick<ReportedError, "code" | "message" | "hint">;

/** One error for a person; `servers` names what it is about. */
export function printError({ code, message, hint }: Printable, servers: string | null, output: Output): void {
  const subject = servers === null ? "" : `${visible(servers)}: `;
  output.err(`error: ${subject}${visibleLines(message)} (${code})\n`);
  if (hint !== null) output.err(`hint: ${visibleLines(hint)}\n`);
}

/** The same trouble with several servers is told once. */
function printErrors(errors: readonly ReportedError[], output: Output): void {
  const alike = Map.groupBy(errors, ({ code, message, hint }) => JSON.stringify([code, message, hint]));
  for (const group of alike.values()) {
    const names = group.flatMap(({ server }) => (server === null ? [] : [server]));
    const [first] = group;
    if (first !== undefined) printError(first, names.length === 0 ? null : names.join(", "), output);
  }
}
