import { c as queryOsv, l as readOsvDump } from "./source.js";

export { queryOsv, readOsvDump };