import { type JsonObject } from "../model/json-value.js";
import type { ClientProfile } from "./client-profiles.js";
import type { Limits } from "./limits.js";
import type { Wire } from "./wire.js";
/** The two generations of the protocol: with the `initialize` handshake, and since 2026-07-28 without it. */
export type Era = "legacy" | "modern";
/** An open conversation with one server. */
export interface Session {
    /** Protocol revision agreed on. */
    readonly protocol: string;
    /** The raw answer to `initialize` or `server/discover`. */
    readonly hello: JsonObject;
    /** One page of a list as it was sent; null when the server does not know the method. */
    list(method: ListMethod, cursor: string | null): Promise<JsonObject | null>;
}
export type ListMethod = "tools/list" | "prompts/list" | "resources/templates/list" | "resources/list";
/** Opens a session in one era. Rejects when the server does not speak it, or breaks the protocol. */
export declare function openSession(wire: Wire, era: Era, profile: ClientProfile, limits: Limits): Promise<Session>;
