import { r as runMergeReports } from "./setup.js";

export { runMergeReports };