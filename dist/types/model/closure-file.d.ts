import type { JsonObject } from "./json-value.js";
/** What lies beside the lockfile of everything that a server pulls in, in the format of its own ecosystem. */
export type ClosureFile = {
    readonly kind: "npm";
    readonly lockfile: JsonObject;
} | {
    readonly kind: "pypi";
    readonly requirements: string;
};
