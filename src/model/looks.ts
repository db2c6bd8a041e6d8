/** As how many clients a server can be looked at; probe/client-profiles.ts has one for each. */
export const mostLooks = 4;
