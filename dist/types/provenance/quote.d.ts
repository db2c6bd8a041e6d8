/**
 * Text from outside as part of a sentence: in quotes, printable ASCII only, everything else as `\u{…}`, and cut
 * where it is long.
 */
export declare function quote(text: string): string;
