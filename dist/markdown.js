import { a as findingSections, c as problems, o as fitInto, s as formatMarkdown } from "./formats.js";

export { formatMarkdown };