import { writeFileSync } from "node:fs";
import { lockfileSchema, lockfileValidator } from "./schema.ts";

writeFileSync(new URL("../mcp-lock.schema.json", import.meta.url), lockfileSchema());
writeFileSync(new URL("../src/lockfile/is-lockfile.generated.js", import.meta.url), lockfileValidator());
