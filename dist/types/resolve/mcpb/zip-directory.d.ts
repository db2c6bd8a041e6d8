import { type Zip } from "./zip-errors.js";
/** An entry as the central directory describes it (APPNOTE 4.3.12). */
export interface ZipRecord {
    readonly name: string;
    readonly rawName: Buffer;
    readonly isFolder: boolean;
    readonly flags: number;
    /** 0: stored, 8: Deflate. */
    readonly method: number;
    readonly crc: number;
    readonly packedSize: number;
    readonly size: number;
    /** Where its own header begins. */
    readonly offset: number;
}
export declare const flag: {
    readonly descriptor: number;
    readonly utf8: number;
};
/** The central directory and where it starts. It ends where the end record begins: there is nothing in between. */
export declare function readDirectory(zip: Zip, limit: number): {
    start: number;
    records: ZipRecord[];
};
type Refuse = (problem: string) => Error;
/** Extra fields are times, owners and padding; the ones that mean more are refused, and so is what cannot be read. */
export declare function checkExtra(extra: Buffer, refuse: Refuse): void;
export {};
