import type { LockedServer } from "../model/lockfile.js";
/**
 * What the schema cannot say: every stored definition matches its fingerprint and stands under its own
 * name, and the parts of an artifact agree. A lock that was edited by hand is found here, offline.
 */
export declare function checkServer(name: string, server: LockedServer, where: string): void;
