import { n as ServerOnDisk, t as LockfileOnDisk } from "./schemas.js";

export { LockfileOnDisk };