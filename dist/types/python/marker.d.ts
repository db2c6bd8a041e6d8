/**
 * A marker of a locked requirement (PEP 508, "Environment Markers"), in one spelling: single spaces, single quotes.
 * What is not understood in full gives null, and so does `extra`, which means nothing for what is installed.
 */
export declare function normaliseMarker(text: string): string | null;
