import type { PypiSource } from "../../model/source.js";
import type { World } from "../../world.js";
import { type Environment } from "./environment.js";
/**
 * The program that uvx or pipx would start: the one asked for, or the one with the project's name. pipx takes the
 * only one of a project, whatever its name. PYPI_NO_BIN where the environment has none.
 */
export declare function programOf(environment: Environment, source: PypiSource, world: World): Promise<string>;
