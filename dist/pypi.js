import { r as resolvePypi } from "./source.js";

export { resolvePypi };