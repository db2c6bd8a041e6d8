export declare const depths: readonly ["declared", "artifact", "live"];
/** How far a check goes: configuration against lock, then registries, then the running servers. */
export type Depth = (typeof depths)[number];
