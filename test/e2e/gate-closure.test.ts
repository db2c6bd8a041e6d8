import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/json-value.ts";
import type { LockedServer } from "../../src/model/lockfile.ts";
import { readClosure } from "../../src/resolve/closure.ts";
import { closureFrom } from "../../src/resolve/pypi/requirements.ts";
import { sbomOf } from "../../src/resolve/sbom.ts";
import { locked, notesLock, npmLock } from "../support/closures.ts";
import { gateScene, lockBefore, lockOf, verdictOf } from "../support/gate-scene.ts";
import { lockedServer, pypiArtifact, surfaceOf } from "../support/servers.ts";

const file = ".mcp-lock/notes/package-lock.json";
const moved = npmLock({
  "node_modules/@example/notes-mcp": locked("1.4.0", "a", { dependencies: { left: "^1.0.0" } }),
  "node_modules/left": locked("1.3.0", "e", { hasInstallScript: true }),
});
const lockFor = (closure: JsonObject) =>
  lockOf({ notes: { ...lockedServer(), sbom: sbomOf(readClosure(closure, file)) } });
const text = (closure: JsonObject) => JSON.stringify(closure);

const pythonFile = ".mcp-lock/notes/requirements.txt";
const pythonRequirements = [
  `helper==1.0.0 --hash=sha256:${"a".repeat(64)}`,
  `notes-mcp==1.4.0 --hash=${Object.values(pypiArtifact().files)[0]}`,
].join("\n");
function pythonServer(text: string): LockedServer {
  const closure = closureFrom(text, pypiArtifact(), "3.12");
  if (typeof closure === "string") throw new Error(closure);
  const declared = { command: "uvx", args: ["notes-mcp==1.4.0"], env: [] };
  return { ...lockedServer({ declared, artifact: pypiArtifact() }), sbom: sbomOf(closure) };
}

/** A pull request on a repository whose lock names a closure. */
const change = (changed: Record<string, string | null>) =>
  gateScene({ base: { "mcp-lock.json": lockFor(notesLock), [file]: text(notesLock) }, change: changed });
const rulesIn = (summary: string) => [...summary.matchAll(/\*\* · \[([\w-]+)\]/g)].map((match) => match[1]);

describe("a closure beside the lockfile", () => {
  it.each<[string, Record<string, string | null>]>([
    ["edited without its lock", { [file]: text(moved) }],
    ["deleted", { [file]: null }],
    ["no longer JSON", { [file]: "{" }],
    ["left behind by a lock that names another one", { "mcp-lock.json": lockFor(moved) }],
    [
      "led elsewhere",
      {
        [file]: text(notesLock).replace(
          '"version":"2.0.0"',
          '"version":"2.0.0","resolved":"https://files.example/a"',
        ),
      },
    ],
  ])("is refused when it was %s", async (_, changed) => {
    const result = await (await change(changed)).run();
    expect([verdictOf(result), rulesIn(result.summary)]).toEqual([
      "blocked 1",
      expect.arrayContaining(["closure-not-locked"]),
    ]);
  });

  it("is told with its counts when it changes together with its lock", async () => {
    const result = await (await change({ "mcp-lock.json": lockFor(moved), [file]: text(moved) })).run();
    expect([verdictOf(result), rulesIn(result.summary), result.summary]).toEqual([
      "blocked 1",
      ["sbom-changed", "dependency-added-with-scripts"],
      expect.stringContaining(
        "its packages have changed: 1 removed, 1 moved, at the same version of its own",
      ),
    ]);
  });

  it("is told with its counts as the reason when definitions changed with it", async () => {
    const other = { ...lockedServer(), surface: surfaceOf({ instructions: "Other words." }) };
    const lock = lockOf({ notes: { ...other, sbom: sbomOf(readClosure(moved, file)) } });
    const { summary } = await (await change({ "mcp-lock.json": lock, [file]: text(moved) })).run();
    expect(summary).toContain(
      "Dependency drift: at an unchanged version, the definitions moved because dependencies did (1 removed, 1 moved).",
    );
  });

  it("passes with its lock when somebody entitled has approved", async () => {
    const scene = await change({ "mcp-lock.json": lockFor(moved), [file]: text(moved) });
    scene.github.label(scene.pull, await scene.label(), scene.maintainer);
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });

  it("needs an approval to be taken out of the lock", async () => {
    const result = await (await change({ "mcp-lock.json": lockBefore, [file]: null })).run();
    expect([verdictOf(result), rulesIn(result.summary)]).toEqual(["blocked 1", ["sbom-changed"]]);
  });

  it("of a Python server is refused when it was edited without its lock", async () => {
    const server = pythonServer(pythonRequirements);
    const base = { "mcp-lock.json": lockOf({ notes: server }), [pythonFile]: pythonRequirements };
    const edited = { [pythonFile]: pythonRequirements.replace("1.0.0", "1.1.0") };
    const result = await (await gateScene({ base, change: edited })).run();
    expect([verdictOf(result), rulesIn(result.summary)]).toEqual([
      "blocked 1",
      expect.arrayContaining(["closure-not-locked"]),
    ]);
  });

  it("of a Python server is told with its counts when it changes together with its lock", async () => {
    const next = pythonRequirements.replace("1.0.0", "1.1.0");
    const locks = [pythonRequirements, next].map((text) => lockOf({ notes: pythonServer(text) }));
    const base = { "mcp-lock.json": locks[0] ?? "", [pythonFile]: pythonRequirements };
    const scene = await gateScene({ base, change: { "mcp-lock.json": locks[1] ?? "", [pythonFile]: next } });
    const { summary } = await scene.run();
    expect(rulesIn(summary)).toContain("sbom-changed");
    expect(summary).toContain("its packages have changed: 1 moved, at the same version of its own");
    expect(rulesIn(summary)).not.toContain("closure-not-locked");
  });

  it("that is untouched is not asked for", async () => {
    const result = await (await change({ "README.md": "x" })).run();
    expect(result.requests.filter(({ path }) => path.includes("/git/blobs/"))).toEqual([]);
  });
});
