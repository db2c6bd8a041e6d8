import type { OciArtifact } from "../../model/artifact.js";
import type { OciSource } from "../../model/source.js";
import type { World } from "../../world.js";
import type { Program } from "../context.js";
/**
 * Arguments that start an image by its digest, and keep the container from everything: no network, no files,
 * devices or variables of this machine, no capabilities, nothing to write on but memory. Nothing is pulled. Of
 * the declared options only those count that choose which program of the image runs.
 */
export declare function containerArgs(source: OciSource, { image, digest }: OciArtifact): string[];
/**
 * The engine that the declaration names, and how it starts the locked image. OCI_START when the engine is not
 * here, does not work, or does not have the image: mcp-lock pulls nothing.
 */
export declare function prepareContainer(source: OciSource, artifact: OciArtifact, world: World): Promise<Program>;
