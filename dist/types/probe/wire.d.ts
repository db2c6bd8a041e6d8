import type { Transport } from "@modelcontextprotocol/client";
import type { Transcript } from "./transcript.js";
/** A connection to one server, for one session. */
export interface Wire {
    readonly transport: Transport;
    readonly transcript: Transcript;
    /** Rejects when the connection must be given up; never resolves. */
    readonly failed: Promise<never>;
    /** Ends the connection, and the process behind it. Returns what a person should know about how it went. */
    end(): Promise<string[]>;
}
