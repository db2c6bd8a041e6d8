/** As how many clients a server can be looked at; probe/client-profiles.ts has one for each. */
export declare const mostLooks = 4;
