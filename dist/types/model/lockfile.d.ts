import { z } from "zod";
import { Artifact } from "./artifact.js";
import { Declared } from "./declaration.js";
import { Sbom } from "./sbom.js";
import { RegistrySignature, Signature } from "./signature.js";
import { type Surface } from "./surface.js";
/** One server's entry as it stands on disk. */
export declare const ServerOnDisk: z.ZodObject<{
    declared: z.ZodDiscriminatedUnion<[z.ZodObject<{
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
    artifact: z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"npm">;
        purl: z.ZodString;
        version: z.ZodString;
        integrity: z.ZodString;
        installScripts: z.ZodBoolean;
        pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"oci">;
        image: z.ZodString;
        purl: z.ZodString;
        digest: z.ZodString;
        mediaType: z.ZodString;
        platforms: z.ZodRecord<z.ZodString, z.ZodString>;
        pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"pypi">;
        purl: z.ZodString;
        version: z.ZodString;
        files: z.ZodRecord<z.ZodString, z.ZodString>;
        withdrawn: z.ZodExactOptional<z.ZodEnum<{
            quarantined: "quarantined";
            unpublished: "unpublished";
            yanked: "yanked";
        }>>;
        pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"mcpb">;
        file: z.ZodString;
        name: z.ZodString;
        version: z.ZodString;
        sha256: z.ZodString;
        entries: z.ZodRecord<z.ZodString, z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"git">;
        url: z.ZodString;
        commit: z.ZodString;
        ref: z.ZodNullable<z.ZodString>;
        pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"local">;
        root: z.ZodString;
        entry: z.ZodString;
        files: z.ZodInt;
        digest: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"remote">;
        origin: z.ZodString;
        path: z.ZodString;
    }, z.core.$strict>], "kind">;
    signature: z.ZodExactOptional<z.ZodDiscriminatedUnion<[z.ZodObject<{
        status: z.ZodLiteral<"verified">;
        issuer: z.ZodExactOptional<z.ZodString>;
        signer: z.ZodExactOptional<z.ZodString>;
        key: z.ZodExactOptional<z.ZodString>;
        sourceRepository: z.ZodExactOptional<z.ZodString>;
        sourceRepositoryId: z.ZodExactOptional<z.ZodString>;
        sourceOwnerId: z.ZodExactOptional<z.ZodString>;
        buildConfig: z.ZodExactOptional<z.ZodString>;
        runner: z.ZodExactOptional<z.ZodString>;
        trigger: z.ZodExactOptional<z.ZodString>;
        ref: z.ZodExactOptional<z.ZodString>;
        predicateType: z.ZodExactOptional<z.ZodString>;
        commit: z.ZodExactOptional<z.ZodString>;
        logIndex: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        status: z.ZodLiteral<"unsigned">;
    }, z.core.$strict>, z.ZodObject<{
        status: z.ZodLiteral<"unavailable">;
        reason: z.ZodEnum<{
            "no-trusted-key": "no-trusted-key";
            "no-trusted-root": "no-trusted-root";
            "not-answered": "not-answered";
            "not-offered": "not-offered";
        }>;
    }, z.core.$strict>], "status">>;
    registrySignature: z.ZodExactOptional<z.ZodDiscriminatedUnion<[z.ZodObject<{
        status: z.ZodLiteral<"verified">;
        keyId: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        status: z.ZodLiteral<"unsigned">;
    }, z.core.$strict>, z.ZodObject<{
        status: z.ZodLiteral<"unavailable">;
        reason: z.ZodEnum<{
            "no-trusted-key": "no-trusted-key";
            "no-trusted-root": "no-trusted-root";
            "not-answered": "not-answered";
            "not-offered": "not-offered";
        }>;
    }, z.core.$strict>], "status">>;
    attestations: z.ZodExactOptional<z.ZodString>;
    sbom: z.ZodExactOptional<z.ZodObject<{
        format: z.ZodLiteral<"CycloneDX 1.6">;
        digest: z.ZodString;
        components: z.ZodInt;
        closure: z.ZodString;
        resolvedFor: z.ZodString;
    }, z.core.$strict>>;
    surface: z.ZodObject<{
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
}, z.core.$strict>;
/** mcp-lock.json as it stands on disk. Cross-field rules are checked by the reader. */
export declare const LockfileOnDisk: z.ZodObject<{
    $schema: z.ZodString;
    generator: z.ZodLiteral<"mcp-lock">;
    lockfileVersion: z.ZodLiteral<1>;
    servers: z.ZodRecord<z.ZodString, z.ZodObject<{
        declared: z.ZodDiscriminatedUnion<[z.ZodObject<{
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
        artifact: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"npm">;
            purl: z.ZodString;
            version: z.ZodString;
            integrity: z.ZodString;
            installScripts: z.ZodBoolean;
            pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"oci">;
            image: z.ZodString;
            purl: z.ZodString;
            digest: z.ZodString;
            mediaType: z.ZodString;
            platforms: z.ZodRecord<z.ZodString, z.ZodString>;
            pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"pypi">;
            purl: z.ZodString;
            version: z.ZodString;
            files: z.ZodRecord<z.ZodString, z.ZodString>;
            withdrawn: z.ZodExactOptional<z.ZodEnum<{
                quarantined: "quarantined";
                unpublished: "unpublished";
                yanked: "yanked";
            }>>;
            pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"mcpb">;
            file: z.ZodString;
            name: z.ZodString;
            version: z.ZodString;
            sha256: z.ZodString;
            entries: z.ZodRecord<z.ZodString, z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"git">;
            url: z.ZodString;
            commit: z.ZodString;
            ref: z.ZodNullable<z.ZodString>;
            pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"local">;
            root: z.ZodString;
            entry: z.ZodString;
            files: z.ZodInt;
            digest: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"remote">;
            origin: z.ZodString;
            path: z.ZodString;
        }, z.core.$strict>], "kind">;
        signature: z.ZodExactOptional<z.ZodDiscriminatedUnion<[z.ZodObject<{
            status: z.ZodLiteral<"verified">;
            issuer: z.ZodExactOptional<z.ZodString>;
            signer: z.ZodExactOptional<z.ZodString>;
            key: z.ZodExactOptional<z.ZodString>;
            sourceRepository: z.ZodExactOptional<z.ZodString>;
            sourceRepositoryId: z.ZodExactOptional<z.ZodString>;
            sourceOwnerId: z.ZodExactOptional<z.ZodString>;
            buildConfig: z.ZodExactOptional<z.ZodString>;
            runner: z.ZodExactOptional<z.ZodString>;
            trigger: z.ZodExactOptional<z.ZodString>;
            ref: z.ZodExactOptional<z.ZodString>;
            predicateType: z.ZodExactOptional<z.ZodString>;
            commit: z.ZodExactOptional<z.ZodString>;
            logIndex: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strict>, z.ZodObject<{
            status: z.ZodLiteral<"unsigned">;
        }, z.core.$strict>, z.ZodObject<{
            status: z.ZodLiteral<"unavailable">;
            reason: z.ZodEnum<{
                "no-trusted-key": "no-trusted-key";
                "no-trusted-root": "no-trusted-root";
                "not-answered": "not-answered";
                "not-offered": "not-offered";
            }>;
        }, z.core.$strict>], "status">>;
        registrySignature: z.ZodExactOptional<z.ZodDiscriminatedUnion<[z.ZodObject<{
            status: z.ZodLiteral<"verified">;
            keyId: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            status: z.ZodLiteral<"unsigned">;
        }, z.core.$strict>, z.ZodObject<{
            status: z.ZodLiteral<"unavailable">;
            reason: z.ZodEnum<{
                "no-trusted-key": "no-trusted-key";
                "no-trusted-root": "no-trusted-root";
                "not-answered": "not-answered";
                "not-offered": "not-offered";
            }>;
        }, z.core.$strict>], "status">>;
        attestations: z.ZodExactOptional<z.ZodString>;
        sbom: z.ZodExactOptional<z.ZodObject<{
            format: z.ZodLiteral<"CycloneDX 1.6">;
            digest: z.ZodString;
            components: z.ZodInt;
            closure: z.ZodString;
            resolvedFor: z.ZodString;
        }, z.core.$strict>>;
        surface: z.ZodObject<{
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
    }, z.core.$strict>>;
}, z.core.$strict>;
export type LockfileOnDisk = z.infer<typeof LockfileOnDisk>;
/** What was agreed about one server. */
export interface LockedServer {
    readonly declared: Declared;
    readonly artifact: Artifact;
    readonly signature?: Signature;
    readonly registrySignature?: RegistrySignature;
    readonly attestations?: string;
    readonly sbom?: Sbom;
    readonly surface: Surface;
}
/** What was agreed, by server name. */
export type Lockfile = ReadonlyMap<string, LockedServer>;
