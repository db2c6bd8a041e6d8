import { writeFileSync } from "node:fs";
import { rulesPage } from "./docs.ts";
import { lockfileSchema, lockfileValidator } from "./schema.ts";

// Writes everything that is derived from the source and committed, except dist.
const write = (path: string, text: string) => writeFileSync(new URL(`../${path}`, import.meta.url), text);

write("mcp-lock.schema.json", lockfileSchema());
write("src/lockfile/is-lockfile.generated.js", lockfileValidator());
write("docs/rules.md", rulesPage());
