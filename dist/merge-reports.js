import { n as runMergeReports } from "./setup.js";

export { runMergeReports };