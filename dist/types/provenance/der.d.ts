/** One element of DER (X.690): its tag octet and what it holds. */
export interface Element {
    readonly tag: number;
    readonly content: Buffer;
}
/** The elements that bytes consist of, one after another. Only tags of one octet and lengths below 2^24. */
export declare function readElements(bytes: Buffer): Element[];
/** The only element that bytes consist of. */
export declare function readElement(bytes: Buffer): Element;
