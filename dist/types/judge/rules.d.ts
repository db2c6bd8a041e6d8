import type { Family, Rule } from "./rule.js";
/** Every rule by its id, family by family. */
export declare const ruleFamilies: ReadonlyMap<string, ReadonlyMap<string, Rule>>;
export declare const rules: ReadonlyMap<string, Rule>;
/** Who judges, in the order in which they are asked. */
export declare const families: readonly Family[];
