import { z } from "zod";
declare const Drift: z.ZodEnum<{
    dependencies: "dependencies";
    unexplained: "unexplained";
}>;
/** A change, judged by one rule. */
export declare const Finding: z.ZodObject<{
    rule: z.ZodString;
    severity: z.ZodEnum<{
        critical: "critical";
        high: "high";
        info: "info";
        medium: "medium";
    }>;
    action: z.ZodEnum<{
        approve: "approve";
        deny: "deny";
        off: "off";
        warn: "warn";
    }>;
    server: z.ZodString;
    subject: z.ZodObject<{
        kind: z.ZodEnum<{
            artifact: "artifact";
            capability: "capability";
            declaration: "declaration";
            file: "file";
            instructions: "instructions";
            prompt: "prompt";
            request: "request";
            "resource-template": "resource-template";
            sbom: "sbom";
            server: "server";
            signature: "signature";
            tool: "tool";
        }>;
        name: z.ZodNullable<z.ZodString>;
        path: z.ZodString;
    }, z.core.$strict>;
    before: z.ZodExactOptional<z.ZodJSONSchema>;
    after: z.ZodExactOptional<z.ZodJSONSchema>;
    signals: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
    drift: z.ZodExactOptional<z.ZodEnum<{
        dependencies: "dependencies";
        unexplained: "unexplained";
    }>>;
    exception: z.ZodExactOptional<z.ZodString>;
    digest: z.ZodString;
    help: z.ZodString;
}, z.core.$strict>;
export type Drift = z.infer<typeof Drift>;
export type Finding = z.infer<typeof Finding>;
export {};
