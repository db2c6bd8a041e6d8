import { z } from "zod";
import { subjectKinds } from "./change.ts";
import { actions, severities } from "./severity.ts";

const Drift = z.enum(["dependencies", "unexplained"]);

/** A change, judged by one rule. */
export const Finding = z.strictObject({
  rule: z.string().describe("Stable id of the rule, a section of docs/rules.md."),
  severity: z.enum(severities),
  action: z.enum(actions),
  server: z.string(),
  subject: z.strictObject({
    kind: z.enum(subjectKinds),
    name: z.string().nullable().describe("The tool, prompt or template, where the subject has a name."),
    path: z.string().describe("JSON Pointer inside the subject."),
  }),
  before: z.json().describe("Absent when there was nothing.").exactOptional(),
  after: z.json().describe("Absent when nothing is left.").exactOptional(),
  signals: z
    .array(z.string())
    .describe("What was noticed in added text: signals, or the names of hidden characters.")
    .exactOptional(),
  drift: Drift.describe(
    "Of a definition that changed although the server's own bytes and declaration did not: whether the packages that it pulls in did (dependencies), or those did not either (unexplained). Absent where that is not known.",
  ).exactOptional(),
  exception: z
    .string()
    .describe("The reason that the policy gives for letting this finding pass.")
    .exactOptional(),
  digest: z.string().describe("sha256: over server, subject, before and after."),
  help: z.string(),
});

export type Drift = z.infer<typeof Drift>;
export type Finding = z.infer<typeof Finding>;
