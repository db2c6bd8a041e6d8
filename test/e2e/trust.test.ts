import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import definitions from "@npmcli/config/lib/definitions/index.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runCli, runReport } from "../support/cli.ts";
import { noSandbox } from "../support/npm-world.ts";
import { makeRepository } from "../support/repository.ts";
import { server, signedScene } from "../support/signed-npm.ts";
import { type Authority, makeAuthority } from "../support/sigstore/authority.ts";
import { registryKeyOf, trustedKeys } from "../support/sigstore/registry-key.ts";
import { type FakeTuf, startTuf } from "../support/sigstore/tuf.ts";

/** npm's own default, which no file of this project names. */
const { registry } = z
  .object({ definitions: z.object({ registry: z.object({ default: z.string() }) }) })
  .parse(definitions).definitions;
const keysFile = `${new URL(registry.default).host}/keys.json`;
const key = registryKeyOf("updated");

function targetsOf(authority: Authority): Record<string, unknown> {
  return { "trusted_root.json": authority.trustedRoot(), [keysFile]: { keys: trustedKeys(key) } };
}

interface Scene {
  readonly tuf: FakeTuf;
  readonly cache: string;
  readonly env: Record<string, string>;
  /** What `trust show` says. */
  show(): Promise<Shown>;
  update(): ReturnType<typeof runCli>;
}

interface Shown {
  readonly root: string;
  readonly taken: string;
  readonly from: string;
  readonly registryKeys: readonly { readonly id: string; readonly usage: string }[];
}

async function scene(authority: Authority = makeAuthority()): Promise<Scene> {
  const tuf = await startTuf(targetsOf(authority));
  const home = makeRepository();
  const cache = home.path("cache");
  const env = {
    HOME: home.root,
    MCP_LOCK_CACHE: cache,
    MCP_LOCK_TUF_URL: tuf.url,
    MCP_LOCK_TUF_ROOT: tuf.rootPath,
    npm_config_userconfig: home.path("npmrc"),
    npm_config_globalconfig: home.path("no-global-npmrc"),
  };
  return {
    tuf,
    cache,
    env,
    show: async () => {
      const { stdout } = await runCli(home.root, ["trust", "show", "--format", "json"], { env });
      return JSON.parse(stdout);
    },
    update: () => runCli(home.root, ["trust", "update", "--format", "json"], { env }),
  };
}

describe("mcp-lock trust", () => {
  it("shows the root that came with this version, its day and age, and the keys of npm's registry", async () => {
    const { env, show, tuf } = await scene();
    const { root, taken, from, registryKeys } = await show();
    expect([root, taken, from]).toEqual([
      expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      "embedded",
    ]);
    const { stdout } = await runCli(makeRepository().root, ["trust", "show"], { env });
    expect(stdout).toContain(root);
    expect(stdout).toMatch(new RegExp(`of ${taken}, \\d+ days old, as it came with this version`));
    for (const { id } of registryKeys) expect(stdout).toContain(id);
    expect([registryKeys.length > 0, tuf.requests]).toEqual([true, []]);
  });

  it("updates the root and the keys, and tells what it took", async () => {
    const { show, update } = await scene();
    const before = await show();
    const { code, stdout } = await update();
    const after = await show();
    expect([code, JSON.parse(stdout)]).toEqual([0, after]);
    expect(after.root).not.toBe(before.root);
    expect(after).toMatchObject({
      from: "updated",
      registryKeys: [
        { id: key.keyid, usage: "signatures" },
        { id: key.keyid, usage: "attestations" },
      ],
    });
  });

  it("takes the next root of the repository at the next update, whose key may have changed", async () => {
    const { tuf, show, update } = await scene();
    await update();
    const { root } = await show();
    tuf.rotate();
    tuf.publish(targetsOf(makeAuthority("second")));
    expect((await update()).code).toBe(0);
    expect((await show()).root).not.toBe(root);
  });

  it.each<[string, (tuf: FakeTuf) => void]>([
    [
      "other bytes than its metadata says",
      (tuf) => {
        tuf.publish(targetsOf(makeAuthority("second")));
        tuf.tamper("trusted_root.json");
      },
    ],
    ["what it handed out before", (tuf) => tuf.rollBack()],
    [
      "what has expired",
      (tuf) => tuf.publish(targetsOf(makeAuthority("second")), { expires: "2020-01-01T00:00:00Z" }),
    ],
    [
      "what another key signed",
      (tuf) => tuf.publish(targetsOf(makeAuthority("second")), { byOtherKey: true }),
    ],
    [
      "another key that the old one did not sign",
      (tuf) => {
        tuf.rotate("new");
        tuf.publish(targetsOf(makeAuthority("second")));
      },
    ],
    ["an error", (tuf) => tuf.spoil("timestamp.json", { status: 500 })],
    ["a page", (tuf) => tuf.spoil("timestamp.json", { body: "html" })],
    ["nothing", (tuf) => tuf.spoil("timestamp.json", { connection: "drop" })],
    ["no keys of npm's registry", (tuf) => tuf.publish({ "trusted_root.json": {} })],
    [
      "something that is no list of keys",
      (tuf) => tuf.publish({ ...targetsOf(makeAuthority("second")), [keysFile]: { keys: [{}] } }),
    ],
  ])("keeps the trust that it has when the repository hands out %s", async (_, spoil) => {
    const { tuf, show, update } = await scene();
    tuf.publish(targetsOf(makeAuthority()));
    await update();
    const before = await show();
    spoil(tuf);
    const { code, stderr } = await update();
    expect([code, stderr]).toEqual([2, expect.stringContaining("TRUST_UPDATE")]);
    expect(await show()).toEqual(before);
  });

  it("takes nothing that is no trust root, whoever signed it", async () => {
    const { tuf, show, update } = await scene();
    await update();
    const before = await show();
    tuf.publish({ ...targetsOf(makeAuthority()), "trusted_root.json": { mediaType: "none" } });
    const { code, stderr } = await update();
    expect([code, stderr]).toEqual([2, expect.stringContaining("TRUST_ROOT_INVALID")]);
    expect(await show()).toEqual(before);
  });

  it("keeps the root that came with this version when there was no update", async () => {
    const { tuf, show, update } = await scene();
    const before = await show();
    tuf.spoil("root.json", { connection: "drop" });
    tuf.spoil("timestamp.json", { connection: "drop" });
    expect((await update()).stderr).toContain("TRUST_UPDATE");
    expect(await show()).toEqual(before);
  });

  it("says that what it has kept is damaged", async () => {
    const { cache, env, update } = await scene();
    await update();
    const path = join(cache, "trust.json");
    writeFileSync(path, readFileSync(path, "utf8").slice(0, -9));
    const { code, stderr } = await runCli(makeRepository().root, ["trust", "show"], { env });
    expect([code, stderr]).toEqual([2, expect.stringContaining("TRUST_ROOT_INVALID")]);
  });

  it.each([[[]], [["forget"]], [["show", "more"]]])("does not know the words %j", async (words) => {
    const { code, stderr } = await runCli(makeRepository().root, ["trust", ...words]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("USAGE")]);
  });
});

describe("an updated root", () => {
  it("is what signatures are verified against from then on", async () => {
    const { repository, env, authority } = await signedScene((signed) => {
      signed.sign(server, "1.0.0");
      signed.attest(server, "1.0.0", [signed.built(server, "1.0.0")]);
    });
    const tuf = await startTuf(targetsOf(authority));
    const updating = { ...env, MCP_LOCK_TUF_URL: tuf.url, MCP_LOCK_TUF_ROOT: tuf.rootPath };
    const lock = () => runCli(repository.root, ["lock", ...noSandbox], { env });
    const statusOf = () => JSON.parse(repository.read("mcp-lock.json")).servers.notes.signature.status;
    await lock();
    expect(statusOf()).toBe("unavailable");
    expect((await runCli(repository.root, ["trust", "update"], { env: updating })).code).toBe(0);
    await lock();
    expect(statusOf()).toBe("verified");
    const shown = await runCli(repository.root, ["trust", "show", "--format", "json"], { env });
    const { code, report } = await runReport(repository.root, ["verify", "--depth", "artifact"], { env });
    const { root, taken } = JSON.parse(shown.stdout);
    expect([code, report.trust]).toEqual([0, { root, taken }]);
  });
});
