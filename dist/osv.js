import { c as readOsvDump, s as queryOsv } from "./source.js";

export { queryOsv, readOsvDump };