/** What a server sent, quoted for a message: as JSON, and cut where it would fill the screen. */
export declare function brief(value: unknown): string;
/** Text of a server inside a message, cut where it would fill the screen. */
export declare function cut(text: string): string;
