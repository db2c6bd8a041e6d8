/** What keeps a server from the machine that it is started on. */
export declare const backends: readonly ["bubblewrap", "sandbox-exec"];
export type Backend = (typeof backends)[number];
/** Where servers may be asked to start: in whatever backend works here, in one of them, or in none. */
export declare const sandboxes: readonly ["auto", "bubblewrap", "sandbox-exec", "none"];
export type SandboxChoice = (typeof sandboxes)[number];
