import { type JsonObject } from "../../model/json-value.js";
import type { World } from "../../world.js";
import { type NpmClosure } from "../closure.js";
import type { NpmConfig } from "./config.js";
/** Everything that one version of a package pulls in today. Nothing is installed and nothing is executed. */
export declare function resolveClosure(name: string, version: string, config: NpmConfig, world: World): Promise<NpmClosure>;
/**
 * What npm's own installer is told, whatever is done with it. Of the user's configuration count where packages
 * come from and which ones the user refuses; not what would make the tree differ between machines, and nothing
 * that would be executed.
 */
export declare function arboristOptions(folder: string, config: NpmConfig, world: World): Readonly<Record<string, unknown>>;
/** The package.json of a folder into which one package is installed. */
export declare function rootOf(name: string, version: string): JsonObject;
