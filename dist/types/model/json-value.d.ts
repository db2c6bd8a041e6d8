export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;
export type JsonObject = {
    [key: string]: JsonValue;
};
/** Whether a JSON value is an object (not an array, not null). */
export declare function isJsonObject(value: unknown): value is JsonObject;
