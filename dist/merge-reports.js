import { i as runMergeReports } from "./setup.js";

export { runMergeReports };