import { describe, expect, it } from "vitest";
import { runCli } from "../support/cli.ts";
import { runAttack } from "../support/hostile-run.ts";
import { describeAttacks, hidden } from "../support/hostile-suite.ts";

describeAttacks("people");

describe("escapes of a server", () => {
  const formats = ["text", "json", "markdown", "sarif", "html"];

  it.each([
    "writes escapes everywhere",
    "complains in escapes",
    "refuses in escapes",
    "repeats a name of escapes",
  ])("are shown as such in every format when it %s", async (name) => {
    const { repository, options } = await runAttack(name, 30);
    for (const format of formats) {
      const { stdout, stderr } = await runCli(repository.root, ["lock", "--format", format, ...options]);
      expect(`${format} ${stdout}${stderr}`).not.toMatch(hidden);
    }
  });

  it("are shown as such when the lock is shown, and when nothing has changed", async () => {
    const { repository, options } = await runAttack("writes escapes everywhere", 30);
    const { stdout } = await runCli(repository.root, ["show"]);
    expect(stdout).toContain("all is well");
    expect(stdout).not.toMatch(hidden);
    const { code, ...verified } = await runCli(repository.root, ["verify", ...options]);
    expect(`${verified.stdout}${verified.stderr}`).not.toMatch(hidden);
    expect(code).toBe(0);
  });
});
