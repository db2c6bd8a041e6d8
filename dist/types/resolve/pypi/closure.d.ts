import type { PypiArtifact } from "../../model/artifact.js";
import type { PypiSource } from "../../model/source.js";
import type { PypiClosure } from "../closure.js";
import type { ResolveContext } from "../context.js";
/** The oldest Python that the packages of a server are to run on. */
export declare function pythonFor({ python }: PypiSource): string;
/** The arguments with which uv chooses versions for every system at once. It runs no code of a package. */
export declare function compileArgs(python: string): string[];
/**
 * Everything that one release pulls in today, as uv resolves it for all systems and for this Python and later
 * ones. PYPI_CLOSURE where that cannot be had. Nothing is built and nothing of a package is executed.
 */
export declare function resolvePypiClosure(source: PypiSource, artifact: PypiArtifact, python: string, context: ResolveContext): Promise<PypiClosure>;
