import { describe, expect, it } from "vitest";
import { isBelow, shownFor } from "../../../src/probe/sandbox/shown.ts";
import { type FakeLink, fakeWorld } from "../../support/fake-world.ts";
import { failureOf } from "../../support/probe.ts";

const system = ["/usr", "/bin", "/lib", "/etc/alternatives"];
const link = (target: string): FakeLink => ({ link: target });

const shown = (program: string, files: Record<string, string | FakeLink>) =>
  shownFor(program, system, fakeWorld({ files, env: { HOME: "/home/ann" } }));

const foldersFor = async (program: string, files: Record<string, string | FakeLink> = { [program]: "" }) => [
  ...(await shown(program, files)).folders,
];

describe("the installation of an interpreter", () => {
  it.each([
    ["nvm", "/home/ann/.nvm/versions/node/v24.1.0/bin/node", "/home/ann/.nvm/versions/node/v24.1.0"],
    [
      "volta",
      "/home/ann/.volta/tools/image/node/24.1.0/bin/node",
      "/home/ann/.volta/tools/image/node/24.1.0",
    ],
    ["a toolcache", "/opt/hostedtoolcache/node/24.1.0/x64/bin/node", "/opt/hostedtoolcache/node/24.1.0/x64"],
    [
      "mise",
      "/home/ann/.local/share/mise/installs/node/24/bin/node",
      "/home/ann/.local/share/mise/installs/node/24",
    ],
    ["a package of npm", "/srv/app/node_modules/node/bin/node", "/srv/app/node_modules/node"],
    ["pyenv", "/home/ann/.pyenv/versions/3.12.1/bin/python3.12", "/home/ann/.pyenv/versions/3.12.1"],
    ["Nix", "/nix/store/abc-nodejs-24/bin/node", "/nix/store"],
    ["a folder without bin", "/opt/tools/node/node", "/opt/tools/node"],
  ])("of %s is its own folder", async (_, program, folder) => {
    expect(await foldersFor(program)).toEqual([folder]);
  });

  it("of the system is there anyhow", async () => {
    expect(await foldersFor("/usr/bin/node")).toEqual([]);
  });

  it("of Homebrew comes with the libraries of Homebrew", async () => {
    const brew = "/home/linuxbrew/.linuxbrew";
    const files = {
      [`${brew}/bin/node`]: link("../Cellar/node/24.1.0/bin/node"),
      [`${brew}/Cellar/node/24.1.0/bin/node`]: "",
      [`${brew}/opt/openssl/lib/libssl.so`]: "",
    };
    expect(await foldersFor(`${brew}/bin/node`, files)).toEqual([`${brew}/Cellar`, `${brew}/opt`]);
  });

  it.each([
    ["/node"],
    ["/bin2/node"],
    ["/opt/bin/node"],
    ["/home/ann/bin/node"],
    ["/home/ann/node"],
    ["/home/ann/.local/bin/node"],
    ["/home/ann/.config/bin/node"],
    ["/home/bob/bin/node"],
    ["/home/bob/node"],
    ["/home/bin/node"],
    ["/root/bin/node"],
    ["/tmp/bin/node"],
    ["/var/lib/bin/node"],
  ])("is refused where it would show much else: %s", async (program) => {
    expect(await failureOf(foldersFor(program))).toBe("PROBE_START");
  });

  it("is refused where it holds the user's home, wherever that is", async () => {
    const files = { "/data/users/ann/notes": "", "/data/users/bin/node": "" };
    const world = fakeWorld({ files, env: { HOME: "/data/users/ann" } });
    expect(await failureOf(shownFor("/data/users/bin/node", system, world))).toBe("PROBE_START");
  });

  it("is refused where the home is a link to it", async () => {
    const files = { "/home/ann": link("/data/ann"), "/data/ann/bin/node": "" };
    const world = fakeWorld({ files, env: { HOME: "/home/ann" } });
    expect(await failureOf(shownFor("/home/ann/bin/node", system, world))).toBe("PROBE_START");
  });
});

describe("the way to an interpreter", () => {
  it("has every link on it, of files and of folders", async () => {
    const python = "/home/ann/.local/share/uv/python";
    const files = {
      "/cache/env/bin/python": link(`${python}/cpython-3.12/bin/python3.12`),
      [`${python}/cpython-3.12`]: link("cpython-3.12.4"),
      [`${python}/cpython-3.12.4/bin/python3.12`]: "",
    };
    expect(await shown("/cache/env/bin/python", files)).toEqual({
      real: `${python}/cpython-3.12.4/bin/python3.12`,
      folders: new Set([`${python}/cpython-3.12.4`]),
      links: new Map([
        ["/cache/env/bin/python", `${python}/cpython-3.12/bin/python3.12`],
        [`${python}/cpython-3.12`, "cpython-3.12.4"],
      ]),
    });
  });

  it("leaves out links of the system", async () => {
    const files = {
      "/usr/bin/python3": link("/etc/alternatives/python3"),
      "/etc/alternatives/python3": link("/usr/bin/python3.12"),
      "/usr/bin/python3.12": "",
    };
    expect((await shown("/usr/bin/python3", files)).links).toEqual(new Map());
  });

  it("may go up", async () => {
    const files = { "/srv/a/b/link": link("../../c/d/node"), "/srv/c/d/node": "" };
    expect((await shown("/srv/a/b/link", files)).real).toBe("/srv/c/d/node");
  });

  it.each([
    ["that leads nowhere", { "/srv/a/node": link("/srv/b/node") }],
    ["that leads in a circle", { "/srv/a/node": link("other"), "/srv/a/other": link("node") }],
    ["that is not there", {}],
  ])("%s is an error", async (_, files) => {
    expect(await failureOf(shown("/srv/a/node", files))).toBe("PROBE_START");
  });
});

describe("isBelow", () => {
  it.each([
    ["/a/b", "/a", true],
    ["/a", "/a", true],
    ["/a", "/", true],
    ["/ab", "/a", false],
    ["/", "/a", false],
  ])("%s below %s: %s", (path, folder, expected) => {
    expect(isBelow(path, folder)).toBe(expected);
  });
});
