import { n as formatMarkdown } from "./core.js";

export { formatMarkdown };