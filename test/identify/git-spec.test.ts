import { describe, expect, it } from "vitest";
import { identify } from "../../src/identify/identify.ts";
import type { Source } from "../../src/model/source.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";

function npx(...args: string[]): Source {
  return identify({ transport: "stdio", in: [".mcp.json"], env: [], headers: [], command: "npx", args });
}

describe("identifyGit", () => {
  it("names a repository, its ref and the program's arguments", () => {
    expect(npx("-y", "git+https://x.example/r.git#v1.0.0", "--port", "1")).toEqual({
      kind: "git",
      url: "https://x.example/r.git",
      commit: null,
      ref: "v1.0.0",
      pinned: false,
      bin: null,
      args: ["--port", "1"],
    });
  });

  it("takes a whole commit for pinned", () => {
    const source = npx("-p", `github:o/r#${commit}`, "serve");
    expect(source).toMatchObject({ kind: "git", commit, ref: null, pinned: true, bin: "serve" });
    expect(source).toMatchObject({ url: expect.stringMatching(/^https:\/\/[^/@]+\/o\/r\.git$/) });
  });

  it.each([
    ["git+https://x.example/r.git", null],
    ["notes@git+https://x.example/r.git", null],
    ["git+https://x.example/r.git#0123456", "0123456"],
    ["o/r#main", "main"],
    ["git+http://127.0.0.1:8080/r.git", null],
  ])("reads %s as floating at %j", (text, ref) => {
    expect(npx(text)).toMatchObject({ kind: "git", commit: null, ref, pinned: false });
  });

  it.each([
    "git+http://x.example/r.git",
    "git+http://127.0.0.1.x.example/r.git",
    "git+http://user:word@127.0.0.1/r.git",
    "git+ssh://git@x.example/r.git",
    "git+file:///r.git",
    "git://x.example/r.git",
    "git+https://user:word@x.example/r.git",
    "git+https://x.example/r.git#semver:^1.0.0",
    "git+https://x.example/r.git#path:/a",
    "git+https://x.example/${NAME}.git",
  ])("does not take %s", (text) => {
    const source = npx(text);
    expect(source.kind).toBe("unresolved");
    expect(JSON.stringify(source)).not.toContain("word");
  });
});
