/**
 * Called with the size of each message. From the first large one on, memory matters more than speed: V8 would let
 * its young generation grow with the garbage, and how much there is of that the server decides.
 */
export declare function noticeSize(bytes: number): void;
