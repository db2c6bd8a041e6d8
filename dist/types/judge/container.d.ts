import { type JsonValue } from "../model/json-value.js";
/** Whether a container that is started gets something of the machine that it did not get before. */
export declare function gainsPrivilege(before: JsonValue | undefined, after: JsonValue | undefined): boolean;
