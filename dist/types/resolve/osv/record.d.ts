import { z } from "zod";
import type { Advisory } from "../../model/advisory.js";
/** A record of OSV, as far as it is read (https://ossf.github.io/osv-schema/). */
export declare const OsvRecord: z.ZodObject<{
    id: z.ZodString;
    summary: z.ZodOptional<z.ZodString>;
    details: z.ZodOptional<z.ZodString>;
    withdrawn: z.ZodOptional<z.ZodString>;
    affected: z.ZodOptional<z.ZodArray<z.ZodObject<{
        package: z.ZodOptional<z.ZodObject<{
            ecosystem: z.ZodString;
            name: z.ZodString;
        }, z.core.$strip>>;
        versions: z.ZodOptional<z.ZodArray<z.ZodString>>;
        ranges: z.ZodOptional<z.ZodArray<z.ZodObject<{
            type: z.ZodString;
            events: z.ZodArray<z.ZodObject<{
                introduced: z.ZodOptional<z.ZodString>;
                fixed: z.ZodOptional<z.ZodString>;
                last_affected: z.ZodOptional<z.ZodString>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
    }, z.core.$strip>>>;
    database_specific: z.ZodOptional<z.ZodObject<{
        severity: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type OsvRecord = z.infer<typeof OsvRecord>;
/** What a record says, in short. */
export declare function toAdvisory({ id, summary, details, database_specific }: OsvRecord): Advisory;
/** Whether a record is about the version that a package URL names. What cannot be ordered counts as affected. */
export declare function isAffected(record: OsvRecord, purl: string): boolean;
