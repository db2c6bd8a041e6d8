import { describe, expect, it } from "vitest";
import { secretFiles } from "../../../src/probe/sandbox/secret-files.ts";
import { ownSettings, readSystem } from "../../../src/probe/sandbox/system.ts";
import { foldersAbove, viewFor } from "../../../src/probe/sandbox/view.ts";
import { fakeWorld } from "../../support/fake-world.ts";

const node = "/home/ann/.nvm/versions/node/v24.1.0/bin/node";
const system = ["/usr"];
const launch = (program: string, ...folders: string[]) =>
  ({ kind: "process", program, args: [], env: new Map(), folders }) as const;

describe("what a server sees beyond the system", () => {
  it("is its artifact and the installation of Node.js", async () => {
    const world = fakeWorld({ files: { [node]: "", "/cache/npm/1/server.js": "" } });
    expect((await viewFor(launch(node, "/cache/npm/1"), node, system, world)).folders).toEqual([
      "/cache/npm/1",
      "/home/ann/.nvm/versions/node/v24.1.0",
    ]);
  });

  it("is with a Python environment also the Python that it was made from", async () => {
    const files = {
      [node]: "",
      "/cache/pypi/1/pyvenv.cfg": "home = /opt/py/current/bin\nversion = 3.12.4\n",
      "/cache/pypi/1/bin/notes": "",
      "/cache/pypi/1/bin/python": { link: "/opt/py/current/bin/python3" },
      "/opt/py/current": { link: "3.12.4" },
      "/opt/py/3.12.4/bin/python3": "",
    };
    const view = await viewFor(
      launch("/cache/pypi/1/bin/notes", "/cache/pypi/1"),
      node,
      system,
      fakeWorld({ files }),
    );
    expect([view.folders, view.links]).toEqual([
      ["/cache/pypi/1", "/home/ann/.nvm/versions/node/v24.1.0", "/opt/py/3.12.4"],
      new Map([["/opt/py/current", "3.12.4"]]),
    ]);
  });

  it("has the outer folder first", async () => {
    const world = fakeWorld({
      files: { "/usr/bin/node": "", "/srv/a/node_modules/x": "", "/srv/a/b/y": "" },
    });
    const view = await viewFor(
      launch("/usr/bin/node", "/srv/a/node_modules", "/srv/a"),
      "/usr/bin/node",
      system,
      world,
    );
    expect(view.folders).toEqual(["/srv/a", "/srv/a/node_modules"]);
  });
});

describe("what lies beside a server's code", () => {
  const hidden = async (files: Record<string, string | { link: string }>) => {
    const found = await secretFiles("/srv/a", fakeWorld({ files: { "/srv/a/x": "", ...files } }));
    return [...found.folders, ...found.files];
  };

  it.each([".env", ".env.local", ".env.production", ".envrc", ".npmrc", ".netrc", ".git"])(
    "is hidden as %s",
    async (name) => {
      expect(await hidden({ [`/srv/a/${name}`]: "" })).toEqual([`/srv/a/${name}`]);
    },
  );

  it.each([".env.example", ".env.sample", ".env.local.template", "env", ".gitignore", ".github", "x.env"])(
    "is shown as %s",
    async (name) => {
      expect(await hidden({ [`/srv/a/${name}`]: "" })).toEqual([]);
    },
  );

  it("is hidden as a folder, too", async () => {
    expect(await hidden({ "/srv/a/.git/config": "" })).toEqual(["/srv/a/.git"]);
  });

  it("is left alone where it is a link, which leads nowhere inside", async () => {
    expect(await hidden({ "/srv/a/.env": { link: "/secrets" } })).toEqual([]);
  });
});

describe("the system that a server sees", () => {
  it("has the links of a merged /usr", async () => {
    const files = { "/usr/bin/env": "", "/bin": { link: "usr/bin" }, "/lib64": { link: "usr/lib64" } };
    const { folders, links } = await readSystem(fakeWorld({ files }));
    expect([folders, links]).toEqual([
      ["/usr"],
      new Map([
        ["/bin", "usr/bin"],
        ["/lib64", "usr/lib64"],
      ]),
    ]);
  });

  it("has the folders of one that is not merged", async () => {
    const files = { "/usr/bin/env": "", "/bin/sh": "", "/lib/libc.so": "" };
    expect((await readSystem(fakeWorld({ files }))).folders).toEqual(["/usr", "/bin", "/lib"]);
  });

  it("has of /etc the certificates and none of the keys", async () => {
    const files = { "/etc/ssl/certs/ca.pem": "", "/etc/ssl/private/key.pem": "", "/etc/shadow": "" };
    expect((await readSystem(fakeWorld({ files }))).files).toEqual(["/etc/ssl/certs"]);
  });

  it("knows one user", () => {
    expect(ownSettings(1000, "/home/user").get("/etc/passwd")).toBe(
      "user:x:1000:1000:user:/home/user:/bin/sh\n",
    );
  });
});

describe("the folders above paths", () => {
  it("are named once, the outer ones first", () => {
    expect(foldersAbove(["/a/b/c", "/a/b/d", "/e/f"])).toEqual(["/a", "/a/b", "/e"]);
  });
});
