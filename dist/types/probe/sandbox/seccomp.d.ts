/**
 * A filter of system calls that lets nobody make a namespace of users, in which one has all capabilities again and
 * half of the kernel to attack. null for a processor whose system calls are not known here.
 */
export declare function withoutUserNamespaces(processor: string): Uint8Array | null;
