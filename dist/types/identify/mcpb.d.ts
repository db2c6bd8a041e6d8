import type { StdioDeclared } from "../model/declaration.js";
import type { Source } from "../model/source.js";
/** Whether a command is a bundle by its name. */
export declare function isBundle(command: string): boolean;
/** `./FOLDER/NAME.mcpb ARGS`: an MCPB bundle of the repository. */
export declare function identifyBundle({ command, args, cwd }: StdioDeclared): Source;
