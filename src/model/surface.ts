import { z } from "zod";
import type { Subject } from "./change.ts";
import { AnyObject } from "./json-object.ts";
import type { JsonValue } from "./json-value.ts";

/** `sha256:` and the hex SHA-256 of a definition's RFC 8785 bytes. */
export const Fingerprint = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** One tool, prompt, resource template or resource, exactly as the server sent it. */
export const Definition = z
  .strictObject({
    fingerprint: Fingerprint,
    definition: AnyObject,
    gated: z
      .literal(true)
      .describe("Not shown to a client without capabilities, only to one that is more like a user's.")
      .exactOptional(),
  })
  .meta({
    id: "Definition",
    description: "One definition exactly as the server sent it, and its fingerprint.",
  });

/** The server's instructions, which clients put before the model. */
export const Instructions = z.strictObject({ fingerprint: Fingerprint, text: z.string() });

/** A surface as it stands in the lockfile. */
export const SurfaceOnDisk = z.strictObject({
  protocol: z.string().describe("Protocol revision spoken while listing. Recorded, not compared."),
  server: z
    .strictObject({ name: z.string(), version: z.string() })
    .nullable()
    .describe("What the server calls itself. Recorded, not compared."),
  capabilities: z.array(z.string()).describe("Names of the announced capabilities."),
  requests: z
    .array(z.string())
    .min(1)
    .describe("What the server asked its client for while it was listed.")
    .exactOptional(),
  instructions: Instructions.nullable(),
  tools: z.record(z.string(), Definition),
  prompts: z.record(z.string(), Definition),
  resourceTemplates: z.record(z.string(), Definition).describe("By URI template."),
  resources: z.record(z.string(), Definition).describe("By URI. Recorded, not compared: they come and go."),
});

export type Definition = z.infer<typeof Definition>;

/** All that a server offers, with untrusted names in Maps: `constructor` is just a missing name. */
export interface Surface {
  readonly protocol: string;
  readonly server: { readonly name: string; readonly version: string } | null;
  readonly capabilities: readonly string[];
  readonly requests?: readonly string[];
  readonly instructions: { readonly fingerprint: string; readonly text: string } | null;
  readonly tools: ReadonlyMap<string, Definition>;
  readonly prompts: ReadonlyMap<string, Definition>;
  readonly resourceTemplates: ReadonlyMap<string, Definition>;
  readonly resources: ReadonlyMap<string, Definition>;
}

/** A definition, or the instructions, that was not the same whenever it was looked at. Absent is: not there. */
export interface Unstable {
  readonly subject: Subject;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}
