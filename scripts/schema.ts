import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { z } from "zod";
import { rules } from "../src/judge/rules/rules.ts";
import { LockfileOnDisk } from "../src/model/lockfile.ts";
import { Policy } from "../src/model/policy.ts";
import { Report } from "../src/model/report.ts";

/** The published schema of mcp-lock.json, made from the zod schema that the reader uses. */
export function lockfileSchema(): string {
  return publish("mcp-lock.json", z.toJSONSchema(LockfileOnDisk, { unrepresentable: "any" }));
}

/** The published schema of mcp-lock.policy.json. It knows the rules by name, so that editors can complete them. */
export function policySchema(): string {
  const schema = z.toJSONSchema(Policy, { io: "input" });
  const { rules: stricter, unsafeRules, ...properties } = schema.properties ?? {};
  const propertyNames = { enum: [...rules.keys()] };
  const named = {
    rules: { ...asSchema(stricter), propertyNames },
    unsafeRules: { ...asSchema(unsafeRules), propertyNames },
  };
  const merged = { ...schema, properties: { ...properties, ...named } };
  return publish("mcp-lock.policy.json", merged);
}

/** The published schema of what `--format json` prints. */
export function reportSchema(): string {
  return publish("mcp-lock report", z.toJSONSchema(Report));
}

function publish(title: string, { $schema, ...schema }: object & { readonly $schema?: string }): string {
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}

function asSchema(value: boolean | object | undefined): object {
  return typeof value === "object" ? value : {};
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
