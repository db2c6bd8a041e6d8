/** The servers beside one another, as they are now, with the names of their tools. */
export type ServerTools = ReadonlyMap<string, readonly string[]>;
/** Who else is there: what a server's texts may be steering, and what its tools may be taken for. */
export interface Neighbours {
    /** Whether a sentence of a server speaks of another server or of its tools. */
    mentions(server: string, sentence: string): boolean;
    /** The other servers that offer a tool of a name, in order. */
    offering(server: string, tool: string): readonly string[];
}
export declare function createNeighbours(servers: ServerTools): Neighbours;
