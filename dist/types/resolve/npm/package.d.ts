import { z } from "zod";
import type { World } from "../../world.js";
declare const PackageJson: z.ZodObject<{
    name: z.ZodString;
    version: z.ZodString;
    bin: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>]>>;
    scripts: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
    gypfile: z.ZodOptional<z.ZodUnknown>;
}, z.core.$strip>;
export type PackageJson = z.infer<typeof PackageJson>;
/** Parses a published package.json as leniently as npm does: what counts is what npm reads from it. */
export declare function parsePackageJson(bytes: Uint8Array, where: string): PackageJson;
/** Whether a tarball asks npm to run scripts when it is installed (npm builds any package with a binding.gyp). */
export declare function asksForInstallScripts(tarball: string, name: string, world: World): Promise<boolean>;
export {};
