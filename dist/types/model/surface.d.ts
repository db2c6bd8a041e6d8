import { z } from "zod";
import type { Subject } from "./change.js";
import type { JsonValue } from "./json-value.js";
/** `sha256:` and the hex SHA-256 of a definition's RFC 8785 bytes. */
export declare const Fingerprint: z.ZodString;
/** One tool, prompt, resource template or resource, exactly as the server sent it. */
export declare const Definition: z.ZodObject<{
    fingerprint: z.ZodString;
    definition: z.ZodCustom<import("./json-value.js").JsonObject, import("./json-value.js").JsonObject>;
    gated: z.ZodExactOptional<z.ZodLiteral<true>>;
}, z.core.$strict>;
/** The server's instructions, which clients put before the model. */
export declare const Instructions: z.ZodObject<{
    fingerprint: z.ZodString;
    text: z.ZodString;
}, z.core.$strict>;
/** A surface as it stands in the lockfile. */
export declare const SurfaceOnDisk: z.ZodObject<{
    protocol: z.ZodString;
    server: z.ZodNullable<z.ZodObject<{
        name: z.ZodString;
        version: z.ZodString;
    }, z.core.$strict>>;
    capabilities: z.ZodArray<z.ZodString>;
    requests: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    instructions: z.ZodNullable<z.ZodObject<{
        fingerprint: z.ZodString;
        text: z.ZodString;
    }, z.core.$strict>>;
    tools: z.ZodRecord<z.ZodString, z.ZodObject<{
        fingerprint: z.ZodString;
        definition: z.ZodCustom<import("./json-value.js").JsonObject, import("./json-value.js").JsonObject>;
        gated: z.ZodExactOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>>;
    prompts: z.ZodRecord<z.ZodString, z.ZodObject<{
        fingerprint: z.ZodString;
        definition: z.ZodCustom<import("./json-value.js").JsonObject, import("./json-value.js").JsonObject>;
        gated: z.ZodExactOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>>;
    resourceTemplates: z.ZodRecord<z.ZodString, z.ZodObject<{
        fingerprint: z.ZodString;
        definition: z.ZodCustom<import("./json-value.js").JsonObject, import("./json-value.js").JsonObject>;
        gated: z.ZodExactOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>>;
    resources: z.ZodRecord<z.ZodString, z.ZodObject<{
        fingerprint: z.ZodString;
        definition: z.ZodCustom<import("./json-value.js").JsonObject, import("./json-value.js").JsonObject>;
        gated: z.ZodExactOptional<z.ZodLiteral<true>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Definition = z.infer<typeof Definition>;
/** All that a server offers, with untrusted names in Maps: `constructor` is just a missing name. */
export interface Surface {
    readonly protocol: string;
    readonly server: {
        readonly name: string;
        readonly version: string;
    } | null;
    readonly capabilities: readonly string[];
    readonly requests?: readonly string[];
    readonly instructions: {
        readonly fingerprint: string;
        readonly text: string;
    } | null;
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
