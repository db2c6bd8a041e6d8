import { describe, expect, it } from "vitest";
import { approvedScene } from "../support/gate-approved.ts";
import { codeIn, findingsIn, reportIn } from "../support/gate-report.ts";
import { gateScene, lockAfter, lockBefore, verdictOf } from "../support/gate-scene.ts";
import type { FileContent } from "../support/github/git-objects.ts";

type Change = Readonly<Record<string, FileContent | null>>;

const usual = ".github/workflows/mcp-lock.yml";
const other = ".github/workflows/ci.yml";
const uses = "on: push\njobs: {} # uses: mcp-lock/mcp-lock@v1\n";
const plain = "on: push\njobs: {}\n";

const guarded: [string, string, string][] = [
  ["mcp-lock.policy.json", "policy-changed approve", "{}"],
  ["CODEOWNERS", "codeowners-changed approve", "* @octo-org/security\n"],
  [".github/CODEOWNERS", "codeowners-changed approve", "* @octo-org/security\n"],
  ["docs/CODEOWNERS", "codeowners-changed approve", "* @octo-org/security\n"],
  [usual, "gate-workflow-changed approve", uses],
  [other, "gate-workflow-changed approve", uses],
];

const ways: [string, (text: string) => Change[string], (text: string) => Change[string]][] = [
  ["is added", () => null, (text) => text],
  ["is changed", (text) => text, (text) => `${text}\n`],
  ["is deleted", (text) => text, () => null],
  ["becomes executable", (text) => text, (executable) => ({ executable })],
  ["becomes a link", (text) => text, () => ({ symlink: "README.md" })],
  ["becomes a submodule", (text) => text, () => ({ submodule: "a".repeat(40) })],
];

describe("a file that decides about the gate", () => {
  const changes = guarded.flatMap(([path, finding, text]) =>
    ways.map(([way, before, after]): [string, string, string, Change, Change] => [
      path,
      way,
      finding,
      { [path]: before(text) },
      { [path]: after(text) },
    ]),
  );

  it.each(changes)("needs an approval: %s %s", async (_, __, finding, base, change) => {
    const { run } = await gateScene({ base, change });
    const result = await run();
    expect([verdictOf(result), ...findingsIn(result)]).toEqual(["blocked 1", finding]);
    expect(result.outputs.get("approval-label")).toMatch(/^mcp-lock\/ok:[0-9a-f]{32}$/);
  });

  it.each(guarded)("may be changed when a maintainer approves: %s", async (path, _, text) => {
    const { run } = await approvedScene({ base: { [path]: text }, change: { [path]: `${text}\n` } });
    expect(verdictOf(await run())).toBe("pass 0");
  });

  it("has another label for other contents", async () => {
    const one = await gateScene({ change: { CODEOWNERS: "a" } });
    const another = await gateScene({ change: { CODEOWNERS: "b" } });
    expect(await one.label()).not.toBe(await another.label());
  });

  it.each<[string, Change, Change]>([
    ["its folder becomes a link", {}, { [usual]: null, ".github/workflows": { symlink: "../docs" } }],
    ["the folder above becomes a file", {}, { [usual]: null, ".github": "x" }],
    ["a workflow forgets the gate", { [usual]: null, [other]: uses }, { [other]: plain }],
    ["a workflow gets to know the gate", { [usual]: null, [other]: plain }, { [other]: uses }],
    [
      "a workflow that names the gate is renamed",
      { [usual]: null, [other]: uses },
      { [other]: null, ".github/workflows/cd.yml": uses },
    ],
    ["a workflow appears that cannot be read", {}, { [other]: { symlink: "../../gate.yml" } }],
  ])("is noticed when %s", async (_, base, change) => {
    const result = await (await gateScene({ base, change })).run();
    expect(verdictOf(result)).toBe("blocked 1");
    expect([...new Set(findingsIn(result))]).toEqual(["gate-workflow-changed approve"]);
  });

  it("is the workflow that runs, whatever its name and words", async () => {
    const workflow = ".github/workflows/checks.yml";
    const { run } = await gateScene({ base: { [workflow]: plain }, change: { [workflow]: `${plain}\n` } });
    expect(findingsIn(await run({ workflow }))).toEqual(["gate-workflow-changed approve"]);
  });

  it.each([[other], [".github/dependabot.yml"], ["src/CODEOWNERS"], ["docs/mcp-lock.yml"]])(
    "is not %s",
    async (path) => {
      const { run } = await gateScene({ base: { [path]: plain }, change: { [path]: `${plain}\n` } });
      const result = await run();
      expect([verdictOf(result), ...findingsIn(result)]).toEqual(["pass 0"]);
    },
  );

  it("lies beside the lockfile of another folder, under another name", async () => {
    const base = { "app/mcp-lock.json": lockBefore, "app/strict.json": "{}" };
    const { run } = await gateScene({ base, change: { "app/strict.json": "{ }" } });
    const inputs = { "working-directory": "./app/", policy: "strict.json" };
    expect(findingsIn(await run({ inputs }))).toContain("policy-changed approve");
  });
});

describe("the policy of the base", () => {
  it.each<[string, FileContent, string]>([
    ["no JSON", "{", "JSON_SYNTAX"],
    ["empty", "", "JSON_SYNTAX"],
    ["with an unknown key", '{"approver": {}}', "POLICY_INVALID"],
    ["with an unknown rule", '{"rules": {"everything": "deny"}}', "POLICY_INVALID"],
    [
      "with a rule that is weaker than it says",
      '{"rules": {"description-changed": "warn"}}',
      "POLICY_INVALID",
    ],
    ["with a name in the place of an id", '{"approvers": {"users": ["maintainer"]}}', "POLICY_INVALID"],
    ["with a key twice", '{"rules": {}, "rules": {}}', "JSON_DUPLICATE_KEY"],
    ["a link", { symlink: "README.md" }, "FILE_SYMLINK"],
    ["a pointer to Git LFS", "version https://git-lfs.github.com/spec/v1\n", "FILE_UNREADABLE"],
    ["larger than a megabyte", `{}${" ".repeat(1024 * 1024)}`, "FILE_TOO_LARGE"],
  ])("is an error when it is %s", async (_, policy, code) => {
    const { run } = await gateScene({ base: { "mcp-lock.policy.json": policy } });
    const result = await run();
    expect(`${verdictOf(result)} ${codeIn(result)}`).toBe(`error 2 ${code}`);
  });

  it("counts, though that of the head cannot be read", async () => {
    const { run } = await gateScene({ change: { "mcp-lock.policy.json": "{" } });
    const result = await run();
    expect([verdictOf(result), ...findingsIn(result)]).toEqual(["blocked 1", "policy-changed approve"]);
  });

  it.each<[string, object, string, string[]]>([
    ["denies", { rules: { "description-changed": "deny" } }, "blocked 1", ["description-changed deny"]],
    ["lets pass", { unsafeRules: { "description-changed": "warn" } }, "pass 0", ["description-changed warn"]],
    ["turns off", { unsafeRules: { "description-changed": "off" } }, "pass 0", []],
    ["only observes", { enforcement: "observe" }, "pass 0", ["description-changed approve"]],
    [
      "ignores the server of",
      { servers: { notes: { unsafeIgnore: true } } },
      "pass 0",
      ["description-changed warn"],
    ],
  ])("%s a change", async (_, policy, outcome, findings) => {
    const result = await (await gateScene({ policy })).run();
    expect([verdictOf(result), ...findingsIn(result)]).toEqual([outcome, ...findings]);
  });

  it("offers no label for what it denies", async () => {
    const { label } = await gateScene({ policy: { rules: { "description-changed": "deny" } } });
    expect(await label()).toBe("");
  });

  it.each<[string, string, unknown[]]>([
    ["2999-12-31", "pass 0", []],
    ["2020-01-01", "blocked 1", [expect.stringMatching(/^the exception for .* ended on 2020-01-01$/)]],
  ])("makes an exception until %s: %s", async (expires, outcome, told) => {
    const [finding] = reportIn(await (await gateScene()).run()).findings;
    const exceptions = [{ finding: finding?.digest ?? "", reason: "read it", expires }];
    const result = await (await gateScene({ policy: { exceptions } })).run();
    expect(verdictOf(result)).toBe(outcome);
    expect(reportIn(result).warnings.map(({ message }) => message)).toEqual(told);
  });
});

describe("a branch that lacks what its base has agreed on", () => {
  const outdatedScene = async () => {
    const scene = await gateScene({ change: { "docs/a.md": "x" } });
    scene.github.moveBase(scene.github.change(scene.base, { "mcp-lock.json": lockAfter }));
    return scene;
  };

  it("is to be updated, and no label helps", async () => {
    const { run, github } = await outdatedScene();
    const result = await run();
    expect([verdictOf(result), result.outputs.get("approval-label")]).toEqual(["blocked 1", ""]);
    expect(result.stdout).toContain("| warning: update the branch: it lacks what its base has changed");
    expect(github.state.labels).toEqual([]);
  });

  it("passes once it is updated", async () => {
    const { run, github, pull } = await outdatedScene();
    github.push(pull, github.change(github.tip(), { "docs/a.md": "x" }));
    expect(verdictOf(await run())).toBe("pass 0");
  });
});
