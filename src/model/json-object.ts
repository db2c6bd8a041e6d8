import { z } from "zod";
import { isJsonObject, type JsonObject } from "./json-value.ts";

/**
 * Any JSON object, taken as it stands. The strict reader has vouched for what is inside;
 * walking it again here would cost as much as reading the file.
 */
export const AnyObject = z
  .custom<JsonObject>(isJsonObject, { error: "expected an object" })
  .meta({ type: "object" });
