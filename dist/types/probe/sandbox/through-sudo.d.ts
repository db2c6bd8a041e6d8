import type { Sandbox } from "./sandbox.js";
/** The same sandbox, made by root: for machines where sudo asks nobody. Not for values that are secret. */
export declare function throughSudo(sandbox: Sandbox, sudo: string): Sandbox;
