import type { Declaration, Location } from "../model/declaration.js";
import { type JsonValue } from "../model/json-value.js";
/** One server's declaration; `location` is where it stands. Shapes that no client accepts are refused. */
export declare function readServer(name: string, value: JsonValue, location: Location): Declaration;
