import type { PypiArtifact } from "../../model/artifact.js";
import type { PypiClosure } from "../closure.js";
/**
 * The closure of a release, from a requirements file that names it and everything that it pulls in. Which project
 * needs which other one is not in such a file. A text is the reason why it is no closure of that release.
 */
export declare function closureFrom(text: string, artifact: PypiArtifact, python: string): PypiClosure | string;
