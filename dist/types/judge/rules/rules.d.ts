import type { Rule, Rules } from "./rule.js";
/** Every rule by its id, family by family, in the order in which the documentation tells them. */
export declare const ruleFamilies: ReadonlyMap<string, Rules>;
export declare const rules: ReadonlyMap<string, Rule>;
