import type { Transport } from "@modelcontextprotocol/client";
import { decodeUtf8 } from "../json/text.ts";
import { McpLockError } from "../model/error.ts";
import type { Child, World } from "../world.ts";
import { endProcess } from "./end-process.ts";
import { exceeded, type Limits } from "./limits.ts";
import { createLineReader } from "./lines.ts";
import type { Confined } from "./sandbox/sandbox.ts";
import { createTail } from "./tail.ts";
import { createTranscript, type Transcript } from "./transcript.ts";
import type { Wire } from "./wire.ts";

/** How long output may still arrive after a process has ended: a daemon can hold the pipe open for ever. */
const drainTime = 150;

/** Starts a server, and connects to its standard streams. `program` names it in errors. */
export function openStdioWire(program: string, confined: Confined, limits: Limits, world: World): Wire {
  const transcript = createTranscript(limits);
  const stderr = createTail(limits.stderr);
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => undefined);
  const child = spawn(program, confined, world);
  const transport = stdioTransport(child, transcript, limits, failure.reject);

  child.stderr?.on("data", (chunk: Uint8Array) => stderr.push(chunk));
  child.on("error", (cause) => {
    failure.reject(
      new McpLockError("PROBE_START", `${program} cannot be started: ${cause.message}`, { cause }),
    );
  });
  child.on("exit", (code, signal) => {
    setTimeout(() => {
      const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
      failure.reject(exited(`the server ended ${how} before it had answered`, stderr.text()));
      transport.onclose?.();
    }, drainTime).unref();
  });

  return {
    transport,
    transcript,
    failed: failure.promise,
    end: async () => {
      const code = child.exitCode;
      await endProcess(child, limits.shutdown);
      return code !== null && code !== 0 ? [`the server ended by itself with exit code ${code}`] : [];
    },
  };
}

function spawn(program: string, confined: Confined, world: World): Child {
  try {
    return world.spawn(confined.program, confined.args, confined);
  } catch {
    // What Node.js says of an unusable argument or variable quotes it, and it may be a secret.
    throw new McpLockError("PROBE_START", `${program} cannot be started with these arguments and variables`);
  }
}

function stdioTransport(
  child: Child,
  transcript: Transcript,
  limits: Limits,
  fail: (error: unknown) => void,
): Transport {
  let output = 0;
  const transport: Transport = {
    start: async () => {
      child.stdout?.on("data", onData);
    },
    send: (message) => {
      transcript.sent(message);
      // A server that has gone away is reported by its exit, which knows why, not by the write that noticed.
      return new Promise((resolve) => {
        child.stdin?.write(`${JSON.stringify(message)}\n`, () => resolve());
      });
    },
    close: async () => {
      child.stdout?.off("data", onData);
      transport.onclose?.();
    },
  };
  const lines = createLineReader(limits.line, (line) => {
    const message = transcript.received(readLine(line));
    if (message !== null) transport.onmessage?.(message);
  });
  const onData = (chunk: Uint8Array) => {
    try {
      output += chunk.length;
      if (output > limits.output) {
        throw exceeded("output", limits.output, "wrote more bytes");
      }
      lines.push(chunk);
    } catch (error) {
      child.stdout?.off("data", onData);
      child.stdout?.destroy();
      fail(error);
    }
  };
  child.stdin?.on("error", () => undefined);
  return transport;
}

/** One line as text. Bytes that are not UTF-8 are tolerated in a banner, never in a message. */
export function readLine(line: Uint8Array): string {
  const first = line.find((byte) => byte > 0x20);
  if (first === 0x7b || first === 0x5b || first === 0xef)
    return stripMark(decodeUtf8(line, "a message of the server"));
  return "";
}

function stripMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function exited(message: string, stderr: string): McpLockError {
  const tail = stderr.trim().split("\n").slice(-10).join("\n");
  return new McpLockError("PROBE_EXIT", tail === "" ? message : `${message}; it said: ${tail}`, {
    hint: "it may need what a sandbox does not show it, such as the network or a file; --with-env passes the configured environment",
  });
}
