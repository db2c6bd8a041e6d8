import type { JsonValue } from "./json-value.js";
/** What a server shows when it is listed. */
export declare const surfaceKinds: readonly ["instructions", "capability", "request", "tool", "prompt", "resource-template"];
export declare const subjectKinds: readonly ["server", "declaration", "artifact", "signature", "sbom", "instructions", "capability", "request", "tool", "prompt", "resource-template", "file"];
/**
 * What a change is about: a definition by name, and the place inside it as a JSON Pointer (RFC 6901). A `file`
 * of the repository belongs to no server: its name is its path, its path the part that it plays.
 */
export interface Subject {
    readonly kind: (typeof subjectKinds)[number];
    readonly name: string | null;
    readonly path: string;
}
/** How two states differ at one place; `stated` is a fact about the present one that needs no past. */
export type ChangeKind = "added" | "removed" | "changed" | "stated";
/** One typed difference. An absent `before` or `after` means that there was, or is, nothing. */
export interface Change {
    readonly kind: ChangeKind;
    readonly server: string;
    readonly subject: Subject;
    readonly before?: JsonValue;
    readonly after?: JsonValue;
}
