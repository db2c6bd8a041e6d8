import { n as formatMarkdown } from "./formats.js";

export { formatMarkdown };