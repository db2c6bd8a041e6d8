import { inputs, outputs } from "../src/action/inputs.ts";

/** action.yml, made of what the action reads and writes. */
export function actionManifest(): string {
  const inputLines = Object.entries(inputs).flatMap(([name, { default: byDefault, description, values }]) => [
    `  ${name}:`,
    `    description: ${quoted(`${description}${values === null ? "" : ` (${values.join(", ")})`}`)}`,
    "    required: false",
    `    default: ${quoted(byDefault)}`,
  ]);
  const outputLines = Object.entries(outputs).flatMap(([name, description]) => [
    `  ${name}:`,
    `    description: ${quoted(description)}`,
  ]);
  return `# Generated from src/action/inputs.ts by \`npm run generate\`. Do not edit.
name: mcp-lock
description: Verifies that MCP servers are what was locked, and has every change to them approved
author: The mcp-lock authors
branding:
  icon: lock
  color: green
inputs:
${inputLines.join("\n")}
outputs:
${outputLines.join("\n")}
runs:
  using: node24
  main: dist/action.js
`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A page of the documentation with the tables of inputs and outputs put in between its marks. */
export function withActionTables(page: string): string {
  return page.replace(
    /(<!-- action inputs -->\n)[\s\S]*?(<!-- \/action inputs -->)/,
    (_, start: string, end: string) => `${start}\n${actionTables()}\n\n${end}`,
  );
}

/** The inputs and outputs as tables of the documentation. */
function actionTables(): string {
  const inputRows = Object.entries(inputs).map(
    ([name, { default: byDefault, description, values }]) =>
      `| \`${name}\` | ${byDefault === "" ? "" : `\`${byDefault}\``} | ${description}${values === null ? "" : ` (${values.map((value) => `\`${value}\``).join(", ")})`} |`,
  );
  const outputRows = Object.entries(outputs).map(([name, description]) => `| \`${name}\` | ${description} |`);
  return [
    ["| input | default | |", "|---|---|---|", ...inputRows].join("\n"),
    ["| output | |", "|---|---|", ...outputRows].join("\n"),
  ].join("\n\n");
}
