import { readFileSync } from "node:fs";
import { actionManifest, withActionTables } from "./action.ts";
import { rulesPage } from "./docs.ts";
import { lockfileSchema, lockfileValidator, policySchema, reportSchema } from "./schema.ts";
import { embeddedTrust } from "./trust.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

/** Everything that is derived from the source and committed, except dist: its text, by the path of the file. */
export const generated: ReadonlyMap<string, () => string> = new Map([
  ["mcp-lock.schema.json", lockfileSchema],
  ["mcp-lock.policy.schema.json", policySchema],
  ["mcp-lock.report.schema.json", reportSchema],
  ["src/lockfile/is-lockfile.generated.js", lockfileValidator],
  ["src/provenance/embedded.generated.js", embeddedTrust],
  ["docs/rules.md", rulesPage],
  ["action.yml", actionManifest],
  ["README.md", () => withActionTables(read("README.md"))],
  ["docs/action.md", () => withActionTables(read("docs/action.md"))],
]);
