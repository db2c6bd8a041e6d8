import { describe, expect, it } from "vitest";
import { realWorld } from "../../src/real-world.ts";
import { type Ran, type RunOptions, runProgram } from "../../src/resolve/run-program.ts";
import { makeRepository } from "../support/repository.ts";

/** Runs a script of Node.js in an empty folder. */
function run(script: string, options: Partial<RunOptions> = {}): Promise<Ran> {
  const bounds = { cwd: makeRepository().root, env: {}, milliseconds: 60_000, outputLimit: 100 };
  return runProgram(process.execPath, ["-e", script], { ...bounds, ...options }, realWorld());
}

describe("runProgram", () => {
  it("tells what a program wrote, and how it ended", async () => {
    const script = "process.stdout.write('out'); process.stderr.write('err'); process.exitCode = 3;";
    expect(await run(script)).toEqual({ code: 3, output: "out", problems: "err", isCut: false });
  });

  it("gives it input, and nothing of this environment", async () => {
    const script = "process.stdin.pipe(process.stdout); process.stderr.write(JSON.stringify(process.env))";
    const { output, problems } = await run(script, { input: "hello", env: { A: "1" } });
    expect([output, JSON.parse(problems)]).toEqual(["hello", { A: "1" }]);
  });

  it("survives a program that does not read its input", async () => {
    expect((await run("process.exit(0)", { input: "x".repeat(1_000_000) })).code).toBe(0);
  });

  it("keeps the beginning of too much output, and says so", async () => {
    const { output, isCut } = await run("process.stdout.write('x'.repeat(300_000))");
    expect([output, isCut]).toEqual(["x".repeat(100), true]);
  });

  it("is not cut when the output just fits", async () => {
    expect(await run("process.stdout.write('x'.repeat(100))")).toMatchObject({ isCut: false });
  });

  it.skipIf(process.platform === "win32")("stops a program with those that it has started", async () => {
    const child =
      "require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], {stdio: 'inherit'})";
    // The pipes stay open as long as one of them lives: without the group this would not end.
    expect((await run(`${child}; setInterval(() => {}, 1e6)`, { milliseconds: 500 })).code).toBeNull();
  });

  it("tells of a program that is not there", async () => {
    const options = { cwd: makeRepository().root, env: {}, milliseconds: 60_000, outputLimit: 100 };
    expect((await runProgram("/nowhere/uv", [], options, realWorld())).code).toBeNull();
  });
});
