import { z } from "zod";
import { mostLooks } from "./looks.ts";
import { backends } from "./sandbox.ts";
import { actions } from "./severity.ts";

const Actions = z.record(z.string(), z.enum(actions));

const Exception = z.strictObject({
  finding: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe("The digest of the finding, as the report prints it: it names this change and no other."),
  reason: z.string().min(1).describe("Why this change may pass. Every report repeats it."),
  expires: z.iso.date().describe("The last day on which it counts, as YYYY-MM-DD in UTC."),
});

/** What is told of every advisory is `warn`: by its severity it can only be more. */
const AdvisoryAction = z.enum(["deny", "approve", "warn"]).exactOptional();

const AdvisoryActions = z.strictObject({
  critical: AdvisoryAction,
  high: AdvisoryAction,
  medium: AdvisoryAction,
  low: AdvisoryAction,
  unknown: AdvisoryAction,
});

/** A place inside a definition, save that of its own name; or the instructions. */
const volatilePlace =
  /^\/(?:instructions|(?:tools|prompts)\/[^/]+(?!\/name$)(?:\/[^/]+)+|resourceTemplates\/[^/]+(?!\/uriTemplate$)(?:\/[^/]+)+)$/;

const ServerPolicy = z.strictObject({
  timeout: z.number().positive().max(86_400).describe("Seconds that this server may take.").exactOptional(),
  looks: z
    .int()
    .min(1)
    .max(mostLooks)
    .describe("As how many clients it is looked at; `lock` takes no fewer than 2.")
    .exactOptional(),
  volatile: z
    .array(z.string().regex(volatilePlace))
    .describe(
      "JSON Pointers to places whose words come and go, such as /tools/clock/description or /instructions. They are masked: what stands there is neither compared nor locked.",
    )
    .exactOptional(),
  unsafeIgnore: z
    .boolean()
    .describe("Neither start nor judge this server. Its findings are shown and pass.")
    .exactOptional(),
});

/** Who may approve the changes of a pull request. */
export const Approvers = z.strictObject({
  permission: z
    .enum(["write", "admin"])
    .describe(
      "What an approver must be allowed to do in the repository. `write` includes maintain and admin.",
    )
    .default("write"),
  users: z
    .array(z.int().positive())
    .describe("Only these people, by their numeric ids (names can be given away).")
    .default([]),
  teams: z
    .array(z.string().regex(/^[\w.-]+\/[\w.-]+$/))
    .describe("Only members of these teams, as org/slug. Needs a token that may read them.")
    .default([]),
  count: z.int().min(1).max(10).describe("How many people must approve.").default(1),
  countForCritical: z
    .int()
    .min(1)
    .max(10)
    .describe("How many must approve where a change is critical, if more.")
    .default(1),
  unsafeAllowAuthor: z
    .boolean()
    .describe("Let the author of a pull request, and of its commits, approve it.")
    .default(false),
});

/** Of whom a signature must be: fields as the lock records them. */
export const TrustedSigner = z.strictObject({
  issuer: z.string().min(1).exactOptional(),
  signer: z.string().min(1).describe("The workflow without its ref, or an e-mail address.").exactOptional(),
  key: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .exactOptional(),
  sourceRepository: z.string().min(1).exactOptional(),
  sourceRepositoryId: z.string().min(1).exactOptional(),
  sourceOwnerId: z.string().min(1).exactOptional(),
  buildConfig: z.string().min(1).exactOptional(),
  runner: z.string().min(1).exactOptional(),
});

/** How a repository wants changes to be judged. What it does not say is as strict as the rules are. */
export const Policy = z.strictObject({
  $schema: z.string().exactOptional(),
  enforcement: z
    .enum(["enforce", "observe"])
    .describe("observe: everything is reported as it would be judged, and nothing fails.")
    .default("enforce"),
  rules: Actions.describe("Actions that are stricter than a rule's own, by the id of the rule.").default({}),
  unsafeRules: Actions.describe(
    "Actions that may be weaker than a rule's own, by the id of the rule: they hold for every case of it.",
  ).default({}),
  advisories: AdvisoryActions.describe(
    "Actions for what `verify --advisories` tells, by the severity that the advisory names, or unknown. A malicious package is refused whatever stands here.",
  ).default({}),
  exceptions: z.array(Exception).describe("Changes that may pass, each for a time.").default([]),
  approvers: Approvers.prefault({}),
  require: z
    .strictObject({
      pinned: z
        .boolean()
        .describe("Refuse every server whose declaration names no exact version.")
        .default(false),
      signature: z
        .array(z.string().min(1))
        .describe("Servers that must have a verified signature; `*` stands for all that can have one.")
        .default([]),
      sandbox: z
        .enum(["any", ...backends])
        .describe("Refuse to start servers but in a sandbox: in any, or in this one. Containers always may.")
        .exactOptional(),
    })
    .prefault({}),
  trust: z
    .record(z.string(), TrustedSigner)
    .describe("By the name of a server: who must have signed it. Every field given must be equal.")
    .default({}),
  servers: z.record(z.string(), ServerPolicy).describe("By the name of the server.").default({}),
});

export type Policy = z.infer<typeof Policy>;
export type Approvers = z.infer<typeof Approvers>;
export type Exception = z.infer<typeof Exception>;
