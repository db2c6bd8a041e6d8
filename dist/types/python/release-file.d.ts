import { type PythonVersion } from "./version.js";
/**
 * The version of a project that a file belongs to, by its name: a wheel (PEP 427) or a source archive (PEP 625).
 * null for what installers do not take, and for files of other projects.
 */
export declare function versionOfFile(file: string, project: string): PythonVersion | null;
/** Which of a release's files installers would rather have: a wheel for every machine, then the source. */
export declare function preference(file: string): number;
