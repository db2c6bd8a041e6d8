import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import config from "../rolldown.config.ts";

// Builds dist, or another folder given as the argument: bundles first, then the type declarations.
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, "dist"));

const { output, ...input } = config;
const bundle = await rolldown(input);
await bundle.write({ ...output, dir: folder });
await bundle.close();

const compiler = join(root, "node_modules/typescript/bin/tsc");
execFileSync(process.execPath, [compiler, "-p", "tsconfig.types.json", "--outDir", join(folder, "types")], {
  cwd: root,
  stdio: "inherit",
});
renameTypeImports(join(folder, "types"));

/** The compiler leaves `.ts` in the imports of declaration files; published ones name the `.js` that users have. */
function renameTypeImports(types: string): void {
  for (const name of readdirSync(types, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".d.ts")) continue;
    const file = join(types, name);
    writeFileSync(file, readFileSync(file, "utf8").replace(/((?:from |import\()"\.[^"]*)\.ts"/g, '$1.js"'));
  }
}
