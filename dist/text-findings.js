import { t as findingBlocks } from "./judge.js";

export { findingBlocks };