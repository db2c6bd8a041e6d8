/** Names that others imitate, by the kind of source. */
export declare const wellKnownNames: ReadonlyMap<string, readonly string[]>;
