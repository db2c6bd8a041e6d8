import type { Stage } from "../app/request.ts";
import { visible } from "../report/escape.ts";

/** Tells on standard error how far the work is. */
export interface Progress {
  readonly step: (server: string, stage: Stage) => void;
  /** Takes away what a terminal shows only for the moment. */
  readonly end: () => void;
}

interface Sink {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export function createProgress(sink: Sink, quiet: boolean): Progress {
  if (quiet) return { step: () => undefined, end: () => undefined };
  return sink.isTTY === true ? terminalProgress(sink) : plainProgress(sink);
}

/** A line for each finished server: logs are read later. */
function plainProgress(sink: Sink): Progress {
  return {
    step: (server, stage) => {
      if (stage === "done" || stage === "failed") sink.write(`${visible(server)}: ${stage}\n`);
    },
    end: () => undefined,
  };
}

/** One line that is written over: which servers are being worked on. */
function terminalProgress(sink: Sink): Progress {
  const active = new Map<string, Stage>();
  let shown = false;
  const clear = "\r\u001b[2K";
  return {
    step: (server, stage) => {
      if (stage === "done" || stage === "failed") active.delete(server);
      else active.set(server, stage);
      const text = [...active].map(([name, what]) => `${what} ${visible(name)}`).join(", ");
      shown = true;
      sink.write(`${clear}${text.length > 78 ? `${text.slice(0, 77)}…` : text}`);
    },
    end: () => {
      if (shown) sink.write(clear);
      shown = false;
    },
  };
}
