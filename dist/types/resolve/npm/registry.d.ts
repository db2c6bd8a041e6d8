import { z } from "zod";
import type { JsonValue } from "../../model/json-value.js";
import type { NpmConfig } from "./config.js";
declare const Packument: z.ZodObject<{
    "dist-tags": z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodString>>;
    versions: z.ZodRecord<z.ZodString, z.ZodUnknown>;
}, z.core.$strip>;
declare const Manifest: z.ZodObject<{
    name: z.ZodString;
    version: z.ZodString;
    dist: z.ZodObject<{
        tarball: z.ZodString;
        integrity: z.ZodOptional<z.ZodString>;
        shasum: z.ZodOptional<z.ZodString>;
        signatures: z.ZodOptional<z.ZodCustom<JsonValue, JsonValue>>;
        attestations: z.ZodOptional<z.ZodCustom<JsonValue, JsonValue>>;
    }, z.core.$strip>;
}, z.core.$strip>;
export type Packument = z.infer<typeof Packument>;
export type Manifest = z.infer<typeof Manifest>;
/** All that a registry says about a package. NPM_NOT_FOUND when it says that there is none. */
export declare function fetchPackument(name: string, config: NpmConfig): Promise<Packument>;
/** The version that a spec means today: an exact one, or what npm would choose for a range or tag. */
export declare function pickVersion(packument: Packument, name: string, spec: string): Manifest;
/** The bytes of a version's tarball, at most 512 MiB of them. */
export declare function downloadTarball(manifest: Manifest, config: NpmConfig): AsyncIterable<Uint8Array>;
/**
 * JSON at a path of the registry that serves a package, beside whatever path that registry has of its own.
 * NPM_NOT_FOUND when there is none.
 */
export declare function fetchJson(path: string, spec: unknown, what: string, limit: number, config: NpmConfig): Promise<JsonValue>;
export {};
