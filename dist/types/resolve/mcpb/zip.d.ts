export interface ZipLimits {
    /** Bytes of the archive. */
    readonly file: number;
    /** Bytes of everything in it, unpacked. */
    readonly unpacked: number;
    readonly entries: number;
}
export interface ZipFile {
    readonly name: string;
    /** Bytes, unpacked, as the archive says; `content` never yields others. */
    readonly size: number;
    /** The unpacked bytes; an error where they are not those that the archive describes. */
    readonly content: () => AsyncIterable<Uint8Array>;
}
/**
 * The files in a zip archive (APPNOTE 6.3.10), sorted by name. Zip programs disagree about archives that say
 * something twice, so one is read only if it can be read in one way: every byte belongs to the central directory
 * or to exactly one entry of it, and each entry's own header says the same. Zip64, encryption, comments, links
 * and methods other than Deflate are refused.
 */
export declare function readZip(bytes: Uint8Array, limits: ZipLimits, where: string): ZipFile[];
