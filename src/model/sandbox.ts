/** What keeps a server from the machine that it is started on. */
export const backends = ["bubblewrap", "sandbox-exec"] as const;
export type Backend = (typeof backends)[number];

/** Where servers may be asked to start: in whatever backend works here, in one of them, or in none. */
export const sandboxes = ["auto", ...backends, "none"] as const;
export type SandboxChoice = (typeof sandboxes)[number];
