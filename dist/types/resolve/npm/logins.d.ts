type Options = Readonly<Record<string, unknown>>;
/**
 * npm's options with the logins that stand in registries' addresses put where npm keeps others: by host and
 * path. Addresses come into messages, caches and package URLs.
 */
export declare function withoutLogins(options: Options): Options;
/** An address without the login in it. */
export declare function withoutLogin(address: string): string;
export {};
