import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { visible } from "../report/escape.ts";
import type { OutputName } from "./inputs.ts";

/** A place in the repository that an annotation points to. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** The runner of GitHub Actions, as far as an action talks to it. Its log is a channel for commands: see `escape.ts`. */
export interface Runner {
  readonly env: ReadonlyMap<string, string>;
  /** A line of the log, made harmless. */
  log(line: string): void;
  annotate(annotation: Annotation): void;
  /** Keeps a secret out of the log. */
  mask(secret: string): void;
  output(name: OutputName, value: string): void;
  /** Adds Markdown to the job's summary. */
  summarise(markdown: string): void;
}

/** The runner that started this process. */
export function realRunner(env: ReadonlyMap<string, string>, write: (text: string) => void): Runner {
  const append = (variable: string, text: string) => {
    const file = env.get(variable);
    if (file !== undefined && file !== "") appendFileSync(file, text);
  };
  return {
    env,
    log: (line) => write(`${visible(line)}\n`),
    mask: (secret) => write(`::add-mask::${data(secret)}\n`),
    annotate: ({ level, title, message, file, line }) => {
      const properties = `title=${property(title)},file=${property(file)},line=${line}`;
      write(`::${level} ${properties}::${data(visible(message))}\n`);
    },
    // The delimiter cannot be guessed, and stands in no value.
    output: (name, value) => {
      const end = `end-${randomUUID()}`;
      append("GITHUB_OUTPUT", `${name}<<${end}\n${value.replaceAll("\r", "")}\n${end}\n`);
    },
    summarise: (markdown) => append("GITHUB_STEP_SUMMARY", `${markdown}\n`),
  };
}

/** Escapes of the runner's commands (actions/toolkit, packages/core/src/command.ts). */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
