import { z } from "zod";
import { type JsonObject } from "./json-value.js";
/**
 * Any JSON object, taken as it stands. The strict reader has vouched for what is inside;
 * walking it again here would cost as much as reading the file.
 */
export declare const AnyObject: z.ZodCustom<JsonObject, JsonObject>;
