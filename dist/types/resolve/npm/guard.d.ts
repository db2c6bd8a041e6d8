export declare const tarballLimit: number;
export declare const packumentLimit: number;
type Options = Readonly<Record<string, unknown>>;
/**
 * Does what npm's libraries are asked to do, and watches over their requests: no answer is endless, and
 * credentials go to the host and port that they are configured for. These libraries know no limit, and pass
 * credentials on when a redirect changes the port. Other requests of the process are left alone.
 */
export declare function guarded<T>(options: Options, ask: () => Promise<T>): Promise<T>;
export {};
