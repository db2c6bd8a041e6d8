import { a as readOsvDump, i as queryOsv } from "./source.js";

export { queryOsv, readOsvDump };