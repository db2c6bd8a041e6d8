/** What npm's libraries say has gone wrong, without the logins that addresses may hold. */
export declare function reasonOf(cause: unknown): string;
