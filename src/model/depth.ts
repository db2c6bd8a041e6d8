export const depths = ["declared", "artifact", "live"] as const;

/** How far a check goes: configuration against lock, then registries, then the running servers. */
export type Depth = (typeof depths)[number];
