import { z } from "zod";
import { AnyObject } from "./json-object.ts";

const shared = {
  in: z.array(z.string()).min(1).describe("Every client file that declares this server identically."),
  env: z
    .array(z.string())
    .describe("Names of the environment variables that the declaration sets, never their values."),
  headers: z
    .array(z.string())
    .describe("Names of the HTTP headers that the declaration sets, never their values."),
  settings: AnyObject.describe(
    "Settings that decide what runs or is approved without asking, as declared.",
  ).exactOptional(),
  otherKeys: z
    .array(z.string())
    .min(1)
    .describe("Names of further keys of the declaration that mcp-lock does not interpret.")
    .exactOptional(),
};

/** A server that a client starts as a child process. */
export const StdioDeclared = z.strictObject({
  ...shared,
  transport: z.literal("stdio"),
  command: z.string(),
  args: z.array(z.string()),
  cwd: z.string().exactOptional(),
});

/** A server that a client dials. */
export const RemoteDeclared = z.strictObject({
  ...shared,
  transport: z.enum(["http", "sse", "ws"]),
  url: z.string(),
});

/** A server as the clients' files declare it, in the form that the lock records. Strings stay unexpanded. */
export const Declared = z.discriminatedUnion("transport", [StdioDeclared, RemoteDeclared]);

export type StdioDeclared = z.infer<typeof StdioDeclared>;
export type RemoteDeclared = z.infer<typeof RemoteDeclared>;
export type Declared = z.infer<typeof Declared>;

/** One place where a declaration stands. Lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A declared server with what the lock must never hold: values, which are needed only to start it. */
export interface Declaration {
  readonly name: string;
  readonly declared: Declared;
  readonly location: Location;
  readonly envValues: ReadonlyMap<string, string>;
  readonly headerValues: ReadonlyMap<string, string>;
}
