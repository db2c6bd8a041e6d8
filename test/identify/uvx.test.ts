import { describe, expect, it } from "vitest";
import { identify } from "../../src/identify/identify.ts";
import type { StdioDeclared } from "../../src/model/declaration.ts";
import type { Source } from "../../src/model/source.ts";
import { hasData, readLaunchers } from "../support/data.ts";

function source(command: string, args: string[], parts: Partial<StdioDeclared> = {}): Source {
  return identify({ transport: "stdio", in: [".mcp.json"], env: [], headers: [], command, args, ...parts });
}

const uvx = (...args: string[]) => source("uvx", args);
const pipx = (...args: string[]) => source("pipx", ["run", ...args]);

describe("uvx", () => {
  it("names project, version and arguments", () => {
    expect(uvx("--python", "3.13", "--from", "Notes_MCP[cli,Web]==1.4.0", "notes", "--folder", ".")).toEqual({
      kind: "pypi",
      name: "notes-mcp",
      purl: "pkg:pypi/notes-mcp@1.4.0",
      version: "1.4.0",
      spec: null,
      pinned: true,
      extras: ["cli", "web"],
      installer: "uv",
      python: "3.13",
      bin: "notes",
      args: ["--folder", "."],
    });
  });

  it.each<[string, string | null, string | null]>([
    ["notes", null, null],
    ["notes@1.4.0", "1.4.0", null],
    ["notes@1.4", "1.4", null],
    ["notes==1.4.0", "1.4.0", null],
    ["notes == 1.4.0", "1.4.0", null],
    ["notes==v1.4.0-RC1", "1.4.0rc1", null],
    ["notes[cli]==1.4.0", "1.4.0", null],
    ["notes[cli]@1.4.0", "1.4.0", null],
    ["notes@latest", null, "latest"],
    ["notes>=1.4,<2", null, ">=1.4,<2"],
    ["notes~=1.4", null, "~=1.4"],
    ["notes==1.*", null, "==1.*"],
  ])("reads in %s the version %s and the conditions %s", (text, version, spec) => {
    expect(uvx(text)).toMatchObject({ kind: "pypi", name: "notes", version, spec, pinned: version !== null });
  });

  it.each([
    ["Notes_MCP", "notes-mcp", "pkg:pypi/notes-mcp"],
    ["example.notes--mcp", "example-notes-mcp", "pkg:pypi/example.notes--mcp"],
  ])("asks an index for %s as %s", (text, name, purl) => {
    expect(uvx(text)).toMatchObject({ name, purl });
  });

  it.each<[string, string[], string | null, string[]]>([
    ["no options", ["notes@1.0", "-v"], null, ["-v"]],
    ["options that change nothing", ["-q", "--no-cache", "--isolated", "notes@1.0"], null, []],
    ["options of the server", ["notes@1.0", "--from", "x", "-p", "80"], null, ["--from", "x", "-p", "80"]],
    ["--from= and the program", ["--from=notes@1.0", "notes-mcp", "-v"], "notes-mcp", ["-v"]],
    ["an option behind --from", ["--from", "notes==1.0", "-q", "notes-mcp"], "notes-mcp", []],
    ["a Python by its version", ["-p", "cpython@3.12", "notes==1.0"], null, []],
  ])("understands %s", (_, args, bin, rest) => {
    expect(uvx(...args)).toMatchObject({ kind: "pypi", name: "notes", version: "1.0", bin, args: rest });
  });

  it("is also `uv tool run`", () => {
    expect(source("uv", ["tool", "run", "notes@1.0", "-v"])).toEqual(uvx("notes@1.0", "-v"));
  });

  it.each<[string, string[]]>([
    ["no package", []],
    ["--from without a program", ["--from", "notes==1.0"]],
    ["--from without its value", ["--from"]],
    ["two --from", ["--from", "notes", "--from", "evil", "notes"]],
    ["an unknown option", ["--hurry", "notes==1.0"]],
    ["--", ["--", "notes==1.0"]],
    ["an index", ["--index-url", "https://i.example/simple", "notes==1.0"]],
    ["an index behind =", ["--default-index=https://i.example/simple", "notes==1.0"]],
    ["one more index", ["--index", "https://i.example/simple", "notes==1.0"]],
    ["links", ["-f", "wheels", "notes==1.0"]],
    ["another package beside", ["--with", "evil", "notes==1.0"]],
    ["a folder beside", ["--with-editable=.", "notes==1.0"]],
    ["a Python that is a program", ["--python", "./python", "notes==1.0"]],
    ["a git repository", ["git+https://x.example/r.git@v1"]],
    ["a git repository behind --from", ["--from", "git+https://x.example/r.git", "notes"]],
    ["a git repository behind a name", ["--from", "notes @ git+https://x.example/r.git", "notes"]],
    ["a wheel", ["--from", "https://x.example/notes-1.0-py3-none-any.whl", "notes"]],
    ["a folder", ["--from", ".", "notes"]],
    ["a path", ["./notes"]],
    ["a program in the folder", ["notes.py"]],
    ["the interpreter", ["python", "-c", "print()"]],
    ["the interpreter by version", ["python@3.12"]],
    ["the interpreter among a package's programs", ["--from", "notes==1.0", "python3.12", "evil.py"]],
    ["a program with a version", ["--from", "notes==1.0", "notes@2.0"]],
    ["a variable", ["notes==${VERSION}"]],
    ["a tag", ["notes@next"]],
    ["arbitrary equality", ["notes===1.0"]],
    ["a marker", ["--from", "notes==1.0; python_version>'3'", "notes"]],
    ["an empty word", [""]],
    ["a name that no project can have", ["-notes-"]],
    ["a list of extras that does not end", ["notes[cli==1.0"]],
  ])("leaves %s unresolved", (_, args) => {
    expect(uvx(...args).kind).toBe("unresolved");
  });

  it.each(["python-lsp-server", "pythonic-notes"])("does not take %s for the interpreter", (name) => {
    expect(uvx(name)).toMatchObject({ kind: "pypi", name });
  });

  it.each(["UV_INDEX_URL", "UV_DEFAULT_INDEX", "uv_index", "UV_CONSTRAINT", "PIP_INDEX_URL", "NETRC"])(
    "is unresolved where the declaration sets %s",
    (name) => {
      expect(source("uvx", ["notes==1.0"], { env: [name] }).kind).toBe("unresolved");
    },
  );

  it.each(["UV_NO_PROGRESS", "LOG_LEVEL", "UVICORN_PORT"])("may be given %s", (name) => {
    expect(source("uvx", ["notes==1.0"], { env: [name] }).kind).toBe("pypi");
  });
});

describe("uv", () => {
  it.each([
    [["run", "notes"]],
    [["run", "--with", "notes", "notes"]],
    [["--directory", "x", "run", "notes"]],
    [["tool", "install", "notes"]],
    [[]],
  ])("leaves %j unresolved", (args) => {
    expect(source("uv", args).kind).toBe("unresolved");
  });
});

describe("pipx", () => {
  it.each<[string[], string | null, string | null, string[]]>([
    [["notes==1.0", "-v"], "1.0", null, ["-v"]],
    [["--no-cache", "notes"], null, null, []],
    [["--spec", "notes==1.0", "notes-mcp", "-v"], "1.0", "notes-mcp", ["-v"]],
    [["--spec=notes[cli]==1.0", "notes-mcp"], "1.0", "notes-mcp", []],
    [["--python", "3.12", "notes==1.0"], "1.0", null, []],
  ])("understands `run` with %j", (args, version, bin, rest) => {
    expect(pipx(...args)).toMatchObject({ kind: "pypi", name: "notes", version, bin, args: rest });
  });

  it.each([
    [["notes@1.0"]],
    [["notes@latest"]],
    [["--index-url", "https://i.example/simple", "notes==1.0"]],
    [["--pip-args=--pre", "notes==1.0"]],
    [["--path", "notes"]],
    [["--spec", "git+https://x.example/r.git", "notes"]],
    [["https://x.example/notes.py"]],
    [["notes.py"]],
    [[]],
  ])("leaves `run` with %j unresolved", (args) => {
    expect(pipx(...args).kind).toBe("unresolved");
  });

  it("knows no command but `run`", () => {
    expect(source("pipx", ["install", "notes==1.0"]).kind).toBe("unresolved");
  });

  it("is unresolved in a folder of its own, where it looks for programs first", () => {
    expect(source("pipx", ["run", "notes==1.0"], { cwd: "server" }).kind).toBe("unresolved");
  });
});

describe.skipIf(!hasData("launchers.jsonl"))("published command lines of uvx, uv and pipx", () => {
  const all = hasData("launchers.jsonl") ? readLaunchers() : [];
  const own = all.filter(({ command }) => /(?:^|\/)(?:uvx|uv|pipx)$/.test(command));
  // A guess is no identity, and repositories are not locked yet.
  const named = own.filter(({ expected }) => expected.kind === "pypi" && expected.confidence === undefined);
  const others = own.filter((one) => !named.includes(one));

  it("are there", () => {
    expect([named.length, others.length]).toEqual([9, 7]);
  });

  it.each(named.map((one) => [[one.command, ...one.args].join(" "), one] as const))(
    "name a package in: %s",
    (_, { command, args, expected }) => {
      const { kind, purl, version, pinned, bin = null, python = null, pyExtras = [] } = expected;
      const spec = pinned ? null : expected.spec;
      const wanted = {
        kind,
        purl,
        version,
        spec,
        pinned,
        bin,
        python,
        extras: pyExtras,
        args: expected.args,
      };
      expect(source(command, args)).toMatchObject(wanted);
    },
  );

  it.each(others.map((one) => [[one.command, ...one.args].join(" "), one] as const))(
    "name nothing that can be locked in: %s",
    (_, { command, args }) => {
      expect(source(command, args).kind).toBe("unresolved");
    },
  );
});
