import { describe, expect, it } from "vitest";
import { refuseUnsandboxed } from "../../src/app/refuse-unsandboxed.ts";
import { createSandboxes, wantedBackends } from "../../src/app/sandbox.ts";
import { parsePolicy } from "../../src/judge/policy.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { SandboxChoice } from "../../src/model/sandbox.ts";
import type { Source } from "../../src/model/source.ts";
import { fakeWorld } from "../support/fake-world.ts";
import { failureOf } from "../support/probe.ts";

const local: Source = { kind: "local", runtime: "node", entry: "server.mjs", args: [] };
const bundle = { kind: "mcpb", file: "notes.mcpb", args: [] } as const satisfies Source;
const remote: Source = { kind: "remote", url: "https://mcp.example/" } as Source;
const npm = { kind: "npm" } as Source;
const oci = { kind: "oci" } as Source;
const demand = (sandbox: string): Policy => parsePolicy(JSON.stringify({ require: { sandbox } }), "");
const fork = fakeWorld({
  env: { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "8", CI_MERGE_REQUEST_PROJECT_ID: "7" },
});
const asked = (sandbox: SandboxChoice, allowLocal = false) => ({
  root: "/repository",
  nodePath: "/usr/bin/node",
  sandbox,
  allowLocal,
});

const refusal = (
  source: Source,
  request: ReturnType<typeof asked>,
  policy: Policy | null = null,
  world = fakeWorld(),
) =>
  refuseUnsandboxed(source, request, policy, world).then(
    () => null,
    (error: { code: string }) => error.code,
  );

describe("starting without a sandbox", () => {
  it("is no matter as long as nobody asks for it", async () => {
    expect(await refusal(local, asked("auto"), demand("any"), fork)).toBeNull();
  });

  it.each([
    ["a program of the repository", local],
    ["a bundle of the repository", bundle],
  ])("takes leave for %s", async (_, source) => {
    expect([await refusal(source, asked("none")), await refusal(source, asked("none", true))]).toEqual([
      "LOCAL_NOT_ALLOWED",
      null,
    ]);
  });

  it("takes no more leave for a package", async () => {
    expect(await refusal(npm, asked("none"))).toBeNull();
  });

  it.each(["any", "bubblewrap"])("is refused where the policy demands %s", async (sandbox) => {
    expect(await refusal(npm, asked("none", true), demand(sandbox))).toBe("SANDBOX_REFUSED");
  });

  it("is refused for a change from a fork, whatever else is allowed", async () => {
    expect(await refusal(npm, asked("none", true), null, fork)).toBe("SANDBOX_REFUSED");
  });
});

describe("the backends that may be used", () => {
  it.each<[SandboxChoice, string | null, string[]]>([
    ["auto", null, ["bubblewrap", "sandbox-exec"]],
    ["auto", "any", ["bubblewrap", "sandbox-exec"]],
    ["auto", "sandbox-exec", ["sandbox-exec"]],
    ["bubblewrap", null, ["bubblewrap"]],
    ["bubblewrap", "any", ["bubblewrap"]],
    ["bubblewrap", "bubblewrap", ["bubblewrap"]],
  ])("with --sandbox %s and a policy that demands %s are %j", (sandbox, demanded, expected) => {
    expect(wantedBackends({ sandbox }, demanded === null ? null : demand(demanded))).toEqual(expected);
  });

  it("are none where the policy demands another than the command line", () => {
    expect(() => wantedBackends({ sandbox: "sandbox-exec" }, demand("bubblewrap"))).toThrow(
      "the policy demands the sandbox bubblewrap, not sandbox-exec",
    );
  });
});

describe("where a server is started", () => {
  it("is a container for an image, even for a fork and without a sandbox", async () => {
    const sandboxFor = createSandboxes(asked("none"), demand("any"), fork);
    expect((await sandboxFor(oci)).name).toBe("none");
  });

  it("does not matter for a server that is dialled", async () => {
    const sandboxFor = createSandboxes(asked("auto"), null, fakeWorld());
    expect((await sandboxFor(remote)).name).toBe("none");
  });

  it("is nowhere when no backend works", async () => {
    const sandboxFor = createSandboxes(asked("auto"), null, fakeWorld({ env: { PATH: "" } }));
    expect(await failureOf(sandboxFor(npm))).toBe("SANDBOX_UNAVAILABLE");
  });

  it("is found out once for all servers", async () => {
    let looked = 0;
    const world = fakeWorld({ env: { PATH: "/usr/bin" }, files: { "/usr/bin/x": "", "/repository/x": "" } });
    const status = (path: string) => {
      if (path.endsWith("/bwrap")) looked += 1;
      return world.files.status(path);
    };
    const sandboxFor = createSandboxes(asked("auto"), null, { ...world, files: { ...world.files, status } });
    await Promise.all([failureOf(sandboxFor(npm)), failureOf(sandboxFor(local))]);
    expect(looked).toBe(process.platform === "linux" ? 1 : 0);
  });

  it("is not decided by a bwrap of the repository", async () => {
    const files = { "/repository/node_modules/.bin/bwrap": "", "/repository/x": "" };
    const env = { PATH: "/repository/node_modules/.bin" };
    const sandboxFor = createSandboxes(asked("auto"), null, fakeWorld({ env, files }));
    await expect(sandboxFor(npm)).rejects.toThrow(/bwrap is not installed|it needs Linux/);
  });
});
