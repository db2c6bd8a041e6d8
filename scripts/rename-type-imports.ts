import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// The compiler leaves `.ts` in the imports of declaration files; published ones name the `.js` that users have.
const folder = fileURLToPath(new URL("../dist/types/", import.meta.url));

for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".d.ts")) continue;
  const text = readFileSync(folder + file, "utf8");
  writeFileSync(folder + file, text.replace(/((?:from |import\()"\.[^"]*)\.ts"/g, '$1.js"'));
}
