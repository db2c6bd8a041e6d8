import type { styleText } from "node:util";

export type Style = Parameters<typeof styleText>[0];

/** Text in a style, or as it is where colour is not wanted. */
export type Paint = (style: Style, text: string) => string;
