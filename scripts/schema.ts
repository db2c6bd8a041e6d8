import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { z } from "zod";
import { LockfileOnDisk } from "../src/model/lockfile.ts";

/** The published schema of mcp-lock.json, made from the zod schema that the reader uses. */
export function lockfileSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(LockfileOnDisk, { unrepresentable: "any" });
  return `${JSON.stringify({ $schema, title: "mcp-lock.json", ...schema }, null, 2)}\n`;
}

/** The same schema as plain code, so that reading a lockfile needs no schema library. */
export function lockfileValidator(): string {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
    strict: true,
    strictTypes: false,
  });
  const code = standalone.default(ajv, ajv.compile(JSON.parse(lockfileSchema())));
  return `// Generated from src/model/lockfile.ts by \`npm run generate\`. Do not edit.\n${code}\n`;
}
