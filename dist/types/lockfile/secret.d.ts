import type { Declared } from "../model/declaration.js";
/** Refuses to lock a declaration that holds a credential: the lockfile is committed for everyone to read. */
export declare function refuseSecrets(name: string, declared: Declared): void;
/** Where a declaration holds what looks like a credential, as a path; null when nowhere. */
export declare function findSecret(declared: Declared): string | null;
