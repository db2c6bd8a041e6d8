/** The parts of an image's name, as declared: nothing that a container engine implies is filled in. */
export interface ImageReference {
    /** `HOST` or `HOST:PORT`; null where the name leaves the registry to the engine. */
    readonly registry: string | null;
    readonly repository: string;
    readonly tag: string | null;
    /** `sha256:` and 64 hexadecimal digits. */
    readonly digest: string | null;
}
/** Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]` by the grammar that the engines share; else says why it is none. */
export declare function parseImageReference(text: string): ImageReference | string;
