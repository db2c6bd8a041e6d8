import type { LockfileOnDisk } from "../model/lockfile.ts";

/** Whether a JSON value has the shape of a lockfile on disk. */
export const validate: (value: unknown) => value is LockfileOnDisk;
