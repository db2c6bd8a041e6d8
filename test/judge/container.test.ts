import { describe, expect, it } from "vitest";
import { gainsPrivilege } from "../../src/judge/container.ts";
import type { JsonValue } from "../../src/model/json-value.ts";
import { judged } from "../support/findings.ts";
import { lockedServer } from "../support/servers.ts";
import { betweenLocks, declaring } from "./cases/rule-case.ts";

function running(...options: string[]): JsonValue {
  return { command: "docker", args: ["run", "-i", "--rm", ...options, "example/notes"] };
}

describe("gainsPrivilege", () => {
  it.each([
    [["-v", "/:/host"]],
    [["-v/:/host"]],
    [["-v=/:/host"]],
    [["-itv", "/:/host"]],
    [["-iv/:/host"]],
    [["--volume", "/:/host"]],
    [["--volume=/:/host"]],
    [["--volumes-from", "other"]],
    [["--mount", "type=bind,src=/,dst=/host"]],
    [["-v", "/var/run/docker.sock:/var/run/docker.sock"]],
    [["--device", "/dev/kmsg"]],
    [["--device-cgroup-rule=c 1:* rwm"]],
    [["--cap-add", "SYS_ADMIN"]],
    [["--cap-add=ALL"]],
    [["--group-add", "docker"]],
    [["--security-opt", "seccomp=unconfined"]],
    [["--privileged"]],
    [["--privileged=true"]],
    [["--privileged=1"]],
    [["--network", "host"]],
    [["--network=host"]],
    [["--net=host"]],
    [["--pid=host"]],
    [["--ipc", "host"]],
    [["--userns=host"]],
  ])("finds that %j opens the machine", (options) => {
    expect(gainsPrivilege(running(), running(...options))).toBe(true);
  });

  it.each([
    [[]],
    [["--network", "none"]],
    [["--network=notes"]],
    [["--net=notes"]],
    [["--pid", "container:other"]],
    [["--ipc=private"]],
    [["--userns=keep-id"]],
    [["--privileged=false"]],
    [["--read-only"]],
    [["--cap-drop", "ALL"]],
    [["-e", "TOKEN"]],
    [["-env=value"]],
    [["--verbose"]],
    [["--env-file", "notes.env"]],
  ])("finds that %j opens nothing", (options) => {
    expect(gainsPrivilege(running(), running(...options))).toBe(false);
  });

  it.each(["podman", "nerdctl", "/usr/bin/docker", "C:\\Docker\\docker.exe"])(
    "knows that %s starts containers",
    (command) => {
      expect(gainsPrivilege(running(), { command, args: ["run", "--privileged", "notes"] })).toBe(true);
    },
  );

  it("finds nothing new in what stood there before, in another order", () => {
    const [before, after] = [running("-v", "/a:/a", "--cap-add=X"), running("--cap-add", "X", "-v", "/a:/a")];
    expect(gainsPrivilege(before, after)).toBe(false);
  });

  it("finds nothing new when something is gone", () => {
    expect(gainsPrivilege(running("-v", "/a:/a", "--privileged"), running("-v", "/a:/a"))).toBe(false);
  });

  it("finds a wider volume in the place of another", () => {
    expect(gainsPrivilege(running("-v", "/a:/a"), running("-v", "/:/a"))).toBe(true);
  });

  it("finds what a program brings with it that was no container before", () => {
    expect(gainsPrivilege({ command: "npx", args: ["notes"] }, running("--privileged"))).toBe(true);
  });

  it("finds what a server brings with it that was not there before", () => {
    expect(gainsPrivilege(undefined, running("--privileged"))).toBe(true);
  });

  it.each<[string, JsonValue | undefined]>([
    ["nothing", undefined],
    ["text", "docker run --privileged"],
    ["no command", { args: ["run", "--privileged"] }],
    ["no arguments", { command: "docker" }],
    ["arguments that are no list", { command: "docker", args: "--privileged" }],
    ["another program", { command: "npx", args: ["--privileged"] }],
    ["a program whose name begins alike", { command: "docker-notes", args: ["--privileged"] }],
  ])("finds nothing in %s", (_, launch) => {
    expect(gainsPrivilege(undefined, launch)).toBe(false);
  });
});

describe("judging a container", () => {
  const docker = (...options: string[]) => ({
    command: "docker",
    args: ["run", ...options, "example/notes"],
  });

  it("wants approval for a launch that opens the machine, beside the other launch itself", () => {
    expect(judged(declaring(docker(), docker("-v", "/:/host")))).toEqual([
      "container-privilege-added critical/approve",
      "launch-changed critical/approve",
    ]);
  });

  it("only tells the other launch when nothing is opened", () => {
    expect(judged(declaring(docker("-v", "/:/host"), docker()))).toEqual(["launch-changed critical/approve"]);
  });

  it("wants approval for a server that comes with it", () => {
    const server = lockedServer({ declared: docker("--privileged") });
    expect(judged(betweenLocks({}, { notes: server }))).toContain(
      "container-privilege-added critical/approve",
    );
  });
});
