import type { Fetched } from "./registry.js";
/** What is asked for: an index of OCI or Docker, or a manifest of either. */
export declare const manifestTypes: readonly string[];
/** An index or a manifest, as far as it says what an image consists of. */
export type Document = {
    readonly kind: "index";
    readonly mediaType: string;
    readonly platforms: ReadonlyMap<string, string>;
} | {
    readonly kind: "manifest";
    readonly mediaType: string;
    readonly config: string;
};
/** Reads an index or a manifest. One that could be taken for the other is refused (CVE-2021-41190). */
export declare function readDocument({ bytes, contentType, what }: Fetched, limit: number): Document;
/** The platform in an image's configuration. */
export declare function readConfiguration({ bytes, what }: Fetched): string;
