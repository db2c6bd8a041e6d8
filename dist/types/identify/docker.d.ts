import type { StdioDeclared } from "../model/declaration.js";
import type { ContainerEngine, Source } from "../model/source.js";
/**
 * `docker run [options] IMAGE ARGS`, and the same of podman and nerdctl. Options count only before the image.
 * One that is not known may or may not swallow the word behind it, so any such line is unresolved.
 */
export declare function identifyContainer(engine: ContainerEngine, declared: StdioDeclared): Source;
