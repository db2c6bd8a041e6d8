import { z } from "zod";
declare const Exception: z.ZodObject<{
    finding: z.ZodString;
    reason: z.ZodString;
    expires: z.ZodISODate;
}, z.core.$strict>;
/** Who may approve the changes of a pull request. */
export declare const Approvers: z.ZodObject<{
    permission: z.ZodDefault<z.ZodEnum<{
        admin: "admin";
        write: "write";
    }>>;
    users: z.ZodDefault<z.ZodArray<z.ZodInt>>;
    teams: z.ZodDefault<z.ZodArray<z.ZodString>>;
    count: z.ZodDefault<z.ZodInt>;
    countForCritical: z.ZodDefault<z.ZodInt>;
    unsafeAllowAuthor: z.ZodDefault<z.ZodBoolean>;
}, z.core.$strict>;
/** Of whom a signature must be: fields as the lock records them. */
export declare const TrustedSigner: z.ZodObject<{
    issuer: z.ZodExactOptional<z.ZodString>;
    signer: z.ZodExactOptional<z.ZodString>;
    key: z.ZodExactOptional<z.ZodString>;
    sourceRepository: z.ZodExactOptional<z.ZodString>;
    sourceRepositoryId: z.ZodExactOptional<z.ZodString>;
    sourceOwnerId: z.ZodExactOptional<z.ZodString>;
    buildConfig: z.ZodExactOptional<z.ZodString>;
    runner: z.ZodExactOptional<z.ZodString>;
}, z.core.$strict>;
/** How a repository wants changes to be judged. What it does not say is as strict as the rules are. */
export declare const Policy: z.ZodObject<{
    $schema: z.ZodExactOptional<z.ZodString>;
    enforcement: z.ZodDefault<z.ZodEnum<{
        enforce: "enforce";
        observe: "observe";
    }>>;
    rules: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodEnum<{
        approve: "approve";
        deny: "deny";
        off: "off";
        warn: "warn";
    }>>>;
    unsafeRules: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodEnum<{
        approve: "approve";
        deny: "deny";
        off: "off";
        warn: "warn";
    }>>>;
    advisories: z.ZodDefault<z.ZodObject<{
        critical: z.ZodExactOptional<z.ZodEnum<{
            approve: "approve";
            deny: "deny";
            warn: "warn";
        }>>;
        high: z.ZodExactOptional<z.ZodEnum<{
            approve: "approve";
            deny: "deny";
            warn: "warn";
        }>>;
        medium: z.ZodExactOptional<z.ZodEnum<{
            approve: "approve";
            deny: "deny";
            warn: "warn";
        }>>;
        low: z.ZodExactOptional<z.ZodEnum<{
            approve: "approve";
            deny: "deny";
            warn: "warn";
        }>>;
        unknown: z.ZodExactOptional<z.ZodEnum<{
            approve: "approve";
            deny: "deny";
            warn: "warn";
        }>>;
    }, z.core.$strict>>;
    exceptions: z.ZodDefault<z.ZodArray<z.ZodObject<{
        finding: z.ZodString;
        reason: z.ZodString;
        expires: z.ZodISODate;
    }, z.core.$strict>>>;
    approvers: z.ZodPrefault<z.ZodObject<{
        permission: z.ZodDefault<z.ZodEnum<{
            admin: "admin";
            write: "write";
        }>>;
        users: z.ZodDefault<z.ZodArray<z.ZodInt>>;
        teams: z.ZodDefault<z.ZodArray<z.ZodString>>;
        count: z.ZodDefault<z.ZodInt>;
        countForCritical: z.ZodDefault<z.ZodInt>;
        unsafeAllowAuthor: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>>;
    require: z.ZodPrefault<z.ZodObject<{
        pinned: z.ZodDefault<z.ZodBoolean>;
        signature: z.ZodDefault<z.ZodArray<z.ZodString>>;
        sandbox: z.ZodExactOptional<z.ZodEnum<{
            any: "any";
            bubblewrap: "bubblewrap";
            "sandbox-exec": "sandbox-exec";
        }>>;
    }, z.core.$strict>>;
    trust: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        issuer: z.ZodExactOptional<z.ZodString>;
        signer: z.ZodExactOptional<z.ZodString>;
        key: z.ZodExactOptional<z.ZodString>;
        sourceRepository: z.ZodExactOptional<z.ZodString>;
        sourceRepositoryId: z.ZodExactOptional<z.ZodString>;
        sourceOwnerId: z.ZodExactOptional<z.ZodString>;
        buildConfig: z.ZodExactOptional<z.ZodString>;
        runner: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strict>>>;
    servers: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        timeout: z.ZodExactOptional<z.ZodNumber>;
        looks: z.ZodExactOptional<z.ZodInt>;
        volatile: z.ZodExactOptional<z.ZodArray<z.ZodString>>;
        unsafeIgnore: z.ZodExactOptional<z.ZodBoolean>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type Policy = z.infer<typeof Policy>;
export type Approvers = z.infer<typeof Approvers>;
export type Exception = z.infer<typeof Exception>;
export {};
