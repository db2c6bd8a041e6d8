import { z } from "zod";
/** A server that a client starts as a child process. */
export declare const StdioDeclared: z.ZodObject<{
    in: z.ZodArray<z.ZodString>;
    env: z.ZodArray<z.ZodString>;
    headers: z.ZodArray<z.ZodString>;
    settings: z.ZodExactOptional<z.ZodCustom<import("./json-value.js").JsonObject, import("./json-value.js").JsonObject>>;
    otherKeys: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    transport: z.ZodLiteral<"stdio">;
    command: z.ZodString;
    args: z.ZodArray<z.ZodString>;
    cwd: z.ZodExactOptional<z.ZodString>;
}, z.core.$strict>;
/** A server that a client dials. */
export declare const RemoteDeclared: z.ZodObject<{
    in: z.ZodArray<z.ZodString>;
    env: z.ZodArray<z.ZodString>;
    headers: z.ZodArray<z.ZodString>;
    settings: z.ZodExactOptional<z.ZodCustom<import("./json-value.js").JsonObject, import("./json-value.js").JsonObject>>;
    otherKeys: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    transport: z.ZodEnum<{
        http: "http";
        sse: "sse";
        ws: "ws";
    }>;
    url: z.ZodString;
}, z.core.$strict>;
/** A server as the clients' files declare it, in the form that the lock records. Strings stay unexpanded. */
export declare const Declared: z.ZodDiscriminatedUnion<[z.ZodObject<{
    in: z.ZodArray<z.ZodString>;
    env: z.ZodArray<z.ZodString>;
    headers: z.ZodArray<z.ZodString>;
    settings: z.ZodExactOptional<z.ZodCustom<import("./json-value.js").JsonObject, import("./json-value.js").JsonObject>>;
    otherKeys: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    transport: z.ZodLiteral<"stdio">;
    command: z.ZodString;
    args: z.ZodArray<z.ZodString>;
    cwd: z.ZodExactOptional<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    in: z.ZodArray<z.ZodString>;
    env: z.ZodArray<z.ZodString>;
    headers: z.ZodArray<z.ZodString>;
    settings: z.ZodExactOptional<z.ZodCustom<import("./json-value.js").JsonObject, import("./json-value.js").JsonObject>>;
    otherKeys: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    transport: z.ZodEnum<{
        http: "http";
        sse: "sse";
        ws: "ws";
    }>;
    url: z.ZodString;
}, z.core.$strict>], "transport">;
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
