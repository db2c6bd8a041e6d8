import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ContainerEngine, OciSource } from "../../../src/model/source.ts";
import { realWorld } from "../../../src/real-world.ts";
import type { Program } from "../../../src/resolve/context.ts";
import { containerArgs, prepareContainer } from "../../../src/resolve/oci/start.ts";
import { rejectedCode } from "../../support/error-code.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";
import { ociArtifact } from "../../support/servers.ts";

function sourceOf(parts: Partial<OciSource> = {}): OciSource {
  return {
    kind: "oci",
    engine: "docker",
    registry: "r.example",
    repository: "tools/notes",
    purl: "pkg:oci/notes",
    version: null,
    spec: "1.4",
    pinned: false,
    platform: null,
    entrypoint: null,
    args: ["--folder", "."],
    ...parts,
  };
}

const reference = `r.example/tools/notes@${ociArtifact().digest}`;

describe("containerArgs", () => {
  const args = containerArgs(sourceOf(), ociArtifact());

  it("end with the image by its digest, never by a tag", () => {
    expect(args.at(-1)).toBe(reference);
  });

  it.each([
    "--rm",
    "--interactive",
    "--pull=never",
    "--network=none",
    "--read-only",
    "--cap-drop=ALL",
    "--security-opt=no-new-privileges",
  ])("hold %s", (option) => {
    expect(args).toContain(option);
  });

  it("hand nothing of this machine to the container", () => {
    const opening = /^(?:-v|--volume|--mount|--device|-e|--env|--privileged|--cap-add|-t|--tty|-p|--publish)/;
    expect(args.filter((arg) => opening.test(arg))).toEqual([]);
  });

  it("keep what chooses the program inside of the image", () => {
    const chosen = containerArgs(sourceOf({ platform: "linux/arm64", entrypoint: "python" }), ociArtifact());
    expect(chosen.slice(-3)).toEqual(["--platform=linux/arm64", "--entrypoint=python", reference]);
  });

  it("cannot be extended by a declared value", () => {
    const odd = containerArgs(
      sourceOf({ platform: "x --privileged", entrypoint: "--privileged" }),
      ociArtifact(),
    );
    expect(odd.slice(-3)).toEqual(["--platform=x --privileged", "--entrypoint=--privileged", reference]);
  });
});

/** An engine that notes how it is called. */
function engineThat(name: ContainerEngine, script: string): Repository {
  const folder = makeRepository();
  folder.write(name, `#!/bin/sh\necho "$HOME $*" >> "$(dirname "$0")/calls"\n${script}\n`);
  chmodSync(folder.path(name), 0o755);
  return folder;
}

function prepare(folder: Repository, engine: ContainerEngine): Promise<Program> {
  const env = new Map([
    ["PATH", `${folder.root}:/usr/bin:/bin`],
    ["HOME", "/home/me"],
  ]);
  return prepareContainer(sourceOf({ engine }), ociArtifact(), { ...realWorld(), env });
}

describe.skipIf(process.platform === "win32")("prepareContainer", () => {
  it("starts the engine with the locked digest when it has the image", async () => {
    const folder = engineThat("podman", "exit 0");
    const source = sourceOf({ engine: "podman" });
    expect(await prepare(folder, "podman")).toEqual({
      path: folder.path("podman"),
      args: containerArgs(source, ociArtifact()),
      folders: [],
    });
  });

  it("asks the engine for the image by its digest, with nothing of the user's", async () => {
    const folder = engineThat("podman", "exit 0");
    await prepare(folder, "podman");
    expect(folder.read("calls")).toMatch(new RegExp(`^(?!/home/me)\\S+ image inspect ${reference}\\n$`));
  });

  it("tells docker where its daemon listens", async () => {
    const folder = engineThat(
      "docker",
      '[ "$1" = context ] && echo unix:///run/user/1000/docker.sock; exit 0',
    );
    expect((await prepare(folder, "docker")).args.slice(0, 3)).toEqual([
      "--host",
      "unix:///run/user/1000/docker.sock",
      "run",
    ]);
  });

  it.each<[string, string]>([
    ["that does not have the image", "exit 1"],
    ["that cannot be started", "kill -9 $$"],
  ])("refuses an engine %s", async (_, script) => {
    expect(await rejectedCode(prepare(engineThat("docker", script), "docker"))).toBe("OCI_START");
  });

  it("says what the engine said", async () => {
    const folder = engineThat("podman", "echo no such image >&2; exit 125");
    await expect(prepare(folder, "podman")).rejects.toThrow(/no such image/);
  });

  it("refuses an engine that is not there", async () => {
    expect(await rejectedCode(prepare(makeRepository(), "nerdctl"))).toBe("OCI_START");
  });
});
