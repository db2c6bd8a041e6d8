import type { PypiSource, Source } from "../model/source.js";
/** What a launcher for Python was told besides the package. */
export interface PythonLaunch {
    readonly installer: PypiSource["installer"];
    readonly python: string | null;
    readonly bin: string | null;
    readonly args: readonly string[];
}
/** The project that a requirement names, as uvx and pipx read it; unresolved where it comes from elsewhere. */
export declare function pythonSource(text: string, launch: PythonLaunch): Source;
/** A Python by its version. Anything else may be a path, and then to any program. */
export declare function isPythonVersion(text: string): boolean;
/** Names of variables in a declaration that may change where packages come from. */
export declare function steeringVariable(names: readonly string[]): string | undefined;
