import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ContainerEngine } from "../../src/model/source.ts";
import { runCli, runReport } from "../support/cli.ts";
import { makeEngine } from "../support/engine.ts";
import { declareImage, startLockedOci, startOciScene } from "../support/oci-scene.ts";
import { makeRepository } from "../support/repository.ts";

const toArtifact = ["verify", "--depth", "artifact"];

describe("a server in a container", () => {
  it("whose image has not changed is as locked", async () => {
    const { repository, env } = await startLockedOci((digest) => `@${digest}`);
    const { code, report } = await runReport(repository.root, toArtifact, { env });
    expect([code, report.findings, report.errors]).toEqual([0, [], []]);
  });

  it("that is declared by a tag is told to float", async () => {
    const { repository, env } = await startLockedOci();
    const { code, report } = await runReport(repository.root, toArtifact, { env });
    expect(report.findings).toMatchObject([{ rule: "floating-version", action: "warn" }]);
    expect(code).toBe(0);
  });

  it("whose tag has moved needs a reviewer", async () => {
    const { registry, repository, env } = await startLockedOci();
    const moved = registry.push("tools/notes", { tag: "1.4", content: "other" });
    const { code, report } = await runReport(repository.root, toArtifact, { env });
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: "version-downgraded", action: "approve", after: moved }),
    );
    expect(code).toBe(1);
  });

  it("whose digest is served with other bytes is no pass", async () => {
    const { registry, repository, env, image } = await startLockedOci((digest) => `@${digest}`);
    registry.put("tools/notes", image.split("@")[1] ?? "", { manifests: [] }, "application/json");
    const { code, report } = await runReport(repository.root, toArtifact, { env });
    expect(report.errors).toMatchObject([{ code: "OCI_INTEGRITY", server: "notes" }]);
    expect(code).toBe(2);
  });

  it("that is now declared with another image needs a reviewer", async () => {
    const { registry, repository, env } = await startLockedOci();
    registry.push("evil/notes", { tag: "1.4" });
    declareImage(repository, `${registry.host}/evil/notes:1.4`);
    const { code, report } = await runReport(repository.root, toArtifact, { env });
    expect(report.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["source-changed", "launch-changed"]),
    );
    expect(code).toBe(1);
  });

  it("is checked without the network when it is declared by digest", async () => {
    const { registry, repository, env } = await startLockedOci((digest) => `@${digest}`);
    registry.requests.length = 0;
    const { code } = await runReport(repository.root, [...toArtifact, "--offline"], { env });
    expect([code, registry.requests]).toEqual([0, []]);
  });

  it("of a private registry is fetched with the user's own credentials", async () => {
    const { registry, repository, env } = await startLockedOci((digest) => `@${digest}`);
    registry.requireToken("me:s3cret");
    const refused = await runReport(repository.root, toArtifact, { env });
    const auth = Buffer.from("me:s3cret").toString("base64");
    const config = makeRepository({ "config.json": { auths: { [registry.host]: { auth } } } });
    const allowed = await runReport(repository.root, toArtifact, {
      env: { ...env, DOCKER_CONFIG: config.root },
    });
    expect([refused.report.errors, allowed.code]).toMatchObject([[{ code: "OCI_NETWORK" }], 0]);
  });

  it("whose image names no registry is found where the user says", async () => {
    const { registry, repository, env } = await startOciScene();
    registry.push("example/notes");
    declareImage(repository, "example/notes");
    const { report } = await runReport(repository.root, ["lock", "--sandbox", "none"], {
      env: { ...env, PATH: "" },
    });
    const named = { ...env, PATH: "", MCP_LOCK_OCI_REGISTRY: registry.host };
    const other = await runReport(repository.root, ["lock", "--sandbox", "none"], { env: named });
    expect([report.errors, other.report.errors]).toMatchObject([
      [{ code: "OCI_CONFIG" }],
      [{ code: "OCI_START" }],
    ]);
  });

  it("is not started where no container engine works, and nothing is written", async () => {
    const { repository, env } = await startOciScene();
    const { code, report } = await runReport(repository.root, ["lock", "--sandbox", "none"], { env });
    expect(report.errors).toMatchObject([
      { code: "OCI_START", hint: expect.stringContaining("--depth artifact") },
    ]);
    expect(code).toBe(2);
    expect(() => repository.read("mcp-lock.json")).toThrow();
  });

  it("is shown with what its command line names", async () => {
    const { repository, env } = await startOciScene();
    const { stdout } = await runCli(repository.root, ["show", "--declared"], { env });
    expect(stdout).toMatch(/pkg:oci\/notes\?repository_url=\S+&tag=1\.4 \(floating: 1\.4\)/);
  });

  it.each([
    ["HTML", "<html></html>", "OCI_ANSWER"],
    ["JSON cut short", '{"manifests":[', "OCI_ANSWER"],
  ])("is no pass when its registry answers %s", async (_, body, code) => {
    const { registry, repository, env } = await startLockedOci();
    registry.answer((_, response) => !!response.end(body));
    const result = await runReport(repository.root, toArtifact, { env });
    expect([result.code, result.report.errors]).toMatchObject([2, [{ code, server: "notes" }]]);
  });
});

/** A scene whose image an engine has, which is the only one on the PATH. */
async function startContainers(engine: ContainerEngine = "docker") {
  const scene = await startOciScene();
  const { registry, repository, image } = scene;
  const args = [
    "run",
    "-i",
    "--rm",
    "-e",
    "NOTES_KEY",
    "-v",
    "/:/host",
    "--privileged",
    image,
    "--folder",
    "/notes",
  ];
  const env = { NOTES_KEY: "secret", DOCKER_HOST: "tcp://r.example:1", DOCKER_CONFIG: repository.root };
  repository.write(".mcp.json", { mcpServers: { notes: { command: engine, args, env } } });
  const fake = makeEngine(engine);
  const locked = `${registry.host}/tools/notes@${registry.push("tools/notes", { tag: "1.4" })}`;
  fake.pull(locked);
  return { ...scene, fake, locked, env: { ...scene.env, PATH: fake.folder } };
}

describe.skipIf(process.platform === "win32")("a server in a container of an engine that works", () => {
  it.each<[ContainerEngine, string[]]>([
    ["docker", ["--host", "unix:///run/example/docker.sock"]],
    ["podman", []],
    ["nerdctl", []],
  ])(
    "is locked with %s without leave to go without a sandbox, since a container is one",
    async (engine, global) => {
      const { repository, fake, locked, env } = await startContainers(engine);
      const { code, report } = await runReport(repository.root, ["lock"], { env });
      expect([code, report.errors]).toEqual([0, []]);
      const { artifact, surface } = JSON.parse(repository.read("mcp-lock.json")).servers.notes;
      expect([`${artifact.image}@${artifact.digest}`, Object.keys(surface.tools)]).toEqual([
        locked,
        ["note"],
      ]);
      expect(fake.calls().at(-1)?.argv).toEqual([
        ...global,
        ...["run", "--rm", "--interactive", "--pull=never", "--network=none", "--read-only", "--tmpfs=/tmp"],
        ...["--cap-drop=ALL", "--security-opt=no-new-privileges", "--pids-limit=256", "--memory=1g"],
        ...[locked, "--folder", "/notes"],
      ]);
    },
  );

  it("hands its engine none of the variables that it declares, whatever they are set to", async () => {
    const { repository, fake, env } = await startContainers();
    await runReport(repository.root, ["lock", "--with-env"], { env });
    const last = fake.calls().at(-1)?.env ?? {};
    expect(Object.keys(last).sort()).toEqual(["HOME", "LANG", "PATH", "TMPDIR", "TZ"]);
    expect(last["HOME"]).not.toBe(process.env["HOME"]);
  });

  it("is as locked when it is looked at again", async () => {
    const { repository, env } = await startContainers();
    await runReport(repository.root, ["lock"], { env });
    const { code, report } = await runReport(repository.root, ["verify"], { env });
    expect([code, report.errors]).toEqual([0, []]);
  });

  it("is not started when its tag has moved to an image that nobody has fetched, and the lock stays", async () => {
    const { registry, repository, env } = await startContainers();
    await runReport(repository.root, ["lock"], { env });
    const before = repository.read("mcp-lock.json");
    registry.push("tools/notes", { tag: "1.4", content: "other" });
    const { code, report } = await runReport(repository.root, ["lock"], { env });
    expect([code, report.errors]).toMatchObject([
      2,
      [
        {
          code: "OCI_START",
          message: expect.stringContaining("No such image"),
          hint: expect.stringContaining("pull"),
        },
      ],
    ]);
    expect(repository.read("mcp-lock.json")).toBe(before);
  });

  it.each([
    ["is not installed", "", /docker is not installed/],
    [
      "does not run",
      "#!/bin/sh\necho Cannot connect to the daemon. Is it running? >&2\nexit 1\n",
      /Is it running\?$/,
    ],
  ])("cannot be listed where its engine %s, and says so", async (_, script, message) => {
    const { repository, env } = await startOciScene();
    const folder = makeRepository();
    if (script !== "") {
      folder.write("docker", script);
      chmodSync(folder.path("docker"), 0o755);
    }
    const { code, report } = await runReport(repository.root, ["lock"], {
      env: { ...env, PATH: folder.root },
    });
    expect([code, report.errors]).toMatchObject([
      2,
      [
        {
          code: "OCI_START",
          message: expect.stringMatching(message),
          hint: expect.stringContaining("--depth artifact"),
        },
      ],
    ]);
    expect(() => repository.read("mcp-lock.json")).toThrow();
  });
});
