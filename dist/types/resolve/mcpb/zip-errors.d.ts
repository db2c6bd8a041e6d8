import { McpLockError } from "../../model/error.js";
/** An archive as it lies in memory, and the name that people know it by. */
export interface Zip {
    readonly data: Buffer;
    readonly where: string;
}
export declare function damaged({ where }: {
    readonly where: string;
}, problem: string, cause?: unknown): McpLockError;
export declare function tooLarge({ where }: Zip, size: string): McpLockError;
