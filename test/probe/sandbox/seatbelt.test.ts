import { describe, expect, it } from "vitest";
import { formatProfile, seatbelt } from "../../../src/probe/sandbox/seatbelt.ts";
import { fakeWorld } from "../../support/fake-world.ts";

// Nobody has tried these profiles on a Mac: what is tested is the text.
const node = "/Users/ann/.nvm/versions/node/v24.1.0/bin/node";
const parts = { readable: ["/usr", "/cache/npm/1"], hidden: [], writable: "/private/tmp/mcp-lock-1" };

const rules = (profile: string) =>
  profile
    .replace(/\n {2}/g, " ")
    .trim()
    .split("\n");

describe("a profile for sandbox-exec", () => {
  it("denies what it does not allow, and the network by name", () => {
    const all = rules(formatProfile(parts));
    expect([all[1], all.at(-1)]).toEqual(["(deny default)", "(deny network*)"]);
  });

  it("allows to read what is named, and to write to one folder", () => {
    expect(rules(formatProfile(parts))).toEqual(
      expect.arrayContaining([
        '(allow file-read* (subpath "/usr") (subpath "/cache/npm/1"))',
        '(allow file-read* file-write* (subpath "/private/tmp/mcp-lock-1"))',
      ]),
    );
  });

  it("allows to know of the folders above, and not what is in them", () => {
    expect(rules(formatProfile(parts))).toContain(
      '(allow file-read-metadata (literal "/") (literal "/cache") (literal "/cache/npm") (literal "/private") (literal "/private/tmp"))',
    );
  });

  it("hides after it has allowed: the last rule that applies counts", () => {
    const all = rules(formatProfile({ ...parts, hidden: ["/cache/npm/1/.env"] }));
    const denied = all.indexOf('(deny file-read* (subpath "/cache/npm/1/.env"))');
    expect(denied).toBeGreaterThan(all.findIndex((rule) => rule.includes('(subpath "/cache/npm/1")')));
  });

  it.each([
    ['a"b', '"/srv/a\\"b"'],
    ["a\\b", '"/srv/a\\\\b"'],
    ['") (allow default) ("', '"/srv/\\") (allow default) (\\""'],
  ])("quotes the path %s", (name, quoted) => {
    expect(formatProfile({ ...parts, writable: `/srv/${name}` })).toContain(`(subpath ${quoted})`);
  });
});

describe("a server in sandbox-exec", () => {
  const world = fakeWorld({ files: { [node]: "", "/cache/npm/1/server.js": "", "/tmp/1/x": "" } });
  const launch = {
    kind: "process",
    program: node,
    args: ["/cache/npm/1/server.js"],
    env: new Map([["DYLD_INSERT_LIBRARIES", "x"]]),
    folders: ["/cache/npm/1"],
  } as const;

  it("is started by sandbox-exec with limits, and with its own arguments last", async () => {
    const { program, args } = await seatbelt(node).confine(launch, "/tmp/1", world);
    expect([program, args[0], args.slice(2, 4), args.slice(5)]).toEqual([
      "/usr/bin/sandbox-exec",
      "-p",
      ["/bin/sh", "-c"],
      ["sh", node, "/cache/npm/1/server.js"],
    ]);
  });

  it("has its throw-away folder as home", async () => {
    const { env, cwd } = await seatbelt(node).confine(launch, "/tmp/1", world);
    expect([env["HOME"], env["TMPDIR"], cwd]).toEqual(["/tmp/1", "/tmp/1", "/tmp/1"]);
  });

  it("reads its artifact and its Node.js", async () => {
    const { args } = await seatbelt(node).confine(launch, "/tmp/1", world);
    expect(args[1]).toContain('(subpath "/cache/npm/1")');
    expect(args[1]).toContain('(subpath "/Users/ann/.nvm/versions/node/v24.1.0")');
  });
});
