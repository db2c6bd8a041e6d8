import { type JsonValue } from "../model/json-value.js";
/** Whether a keyword has only been written out, or left out, with the meaning that it has by default. */
export declare function saysTheSame(keyword: string, before: JsonValue | undefined, after: JsonValue | undefined): boolean;
/** A schema that accepts anything: an absent one does, too. */
export declare function isOpen(schema: JsonValue | undefined): boolean;
/** Whether a `type` admits all that it did and more. */
export declare function isWider(before: JsonValue | undefined, after: JsonValue | undefined): boolean;
/** What stands in `after` and not in `before`, of two lists. */
export declare function missingFrom(before: JsonValue | undefined, after: JsonValue | undefined): JsonValue[];
/** Whether a schema, or the value of one keyword of it, refers to a document outside itself. */
export declare function refersElsewhere(value: JsonValue | undefined, keyword?: string): boolean;
