import type { JsonObject } from "../model/json-value.js";
/** Whether a launch hands text to a shell, an interpreter or a downloader instead of starting one program. */
export declare function isShellLaunch(launch: JsonObject): boolean;
