import { z } from "zod";
import { depths } from "./depth.ts";
import { errorCodes } from "./error.ts";
import { Finding } from "./finding.ts";

const CheckResult = z
  .enum(["ok", "changed", "unavailable", "unchecked"])
  .describe("unavailable: there is nothing to check; unchecked: it was not, or could not be, checked.");

export const ServerReport = z.strictObject({
  name: z.string(),
  status: z.enum(["as-locked", "changed", "unchecked"]),
  in: z.array(z.string()).describe("The client files that declare it."),
  version: z.string().nullable().describe("Version of the artifact, where it has one."),
  tools: z.int().nonnegative().nullable().describe("Number of tools, where they are known."),
  checks: z.strictObject({
    declaration: CheckResult,
    artifact: CheckResult,
    signature: CheckResult,
    sbom: CheckResult,
    surface: CheckResult,
  }),
  durationMs: z.int().nonnegative(),
});

export const ReportedError = z.strictObject({
  code: z.enum(errorCodes),
  server: z.string().nullable(),
  message: z.string(),
  hint: z.string().nullable(),
});

/** One of several parts that the servers are divided into. */
export const Shard = z.strictObject({ index: z.int().positive(), count: z.int().positive() });

/** What a command found, as `--format json` prints it. */
export const Report = z.strictObject({
  reportVersion: z.literal(1),
  command: z.enum(["lock", "verify", "diff", "gate"]),
  depth: z.enum(depths).nullable().describe("null for diff, which observes nothing."),
  shard: Shard.nullable().describe(
    "Which part of the servers `verify --shard` looked at; null for all of them.",
  ),
  outcome: z.enum(["pass", "fail", "incomplete"]),
  enforcement: z
    .enum(["enforce", "observe"])
    .describe("observe: the policy asks that findings fail nothing, whatever their action."),
  trust: z
    .strictObject({
      root: z.string().describe("sha256: over the trust root's bytes."),
      taken: z.string().nullable().describe("The day it is of; null for a file of the user's."),
    })
    .nullable()
    .describe("What signatures were verified against; null where none was."),
  changeDigest: z
    .string()
    .nullable()
    .describe("Identity of the set of changes that need approval; null when none does."),
  written: z.boolean().describe("Whether the command wrote the lockfile."),
  servers: z.array(ServerReport),
  findings: z.array(Finding),
  warnings: z.array(z.strictObject({ server: z.string().nullable(), message: z.string() })),
  errors: z.array(ReportedError),
});

export type CheckResult = z.infer<typeof CheckResult>;
export type ServerReport = z.infer<typeof ServerReport>;
export type ReportedError = z.infer<typeof ReportedError>;
export type Shard = z.infer<typeof Shard>;
export type Report = z.infer<typeof Report>;
