import fc from "fast-check";
import { PackageURL } from "packageurl-js";
import { describe, expect, it } from "vitest";
import { identify } from "../../src/identify/identify.ts";
import type { Declared } from "../../src/model/declaration.ts";
import type { Source } from "../../src/model/source.ts";
import { anyString, evilCases } from "../support/json-values.ts";

const argument = fc.oneof(
  fc.constantFrom(
    "-y",
    "--yes",
    "-p",
    "--package",
    "--package=",
    "--",
    "-",
    "",
    "-c",
    "--headless",
    ".",
    "..",
  ),
  fc.constantFrom(
    "notes",
    "notes@1.0.0",
    "@example/notes@^1",
    "@example/notes@",
    "@",
    "@/",
    "a@npm:b@1",
    "./x",
  ),
  fc.constantFrom(
    "github:o/r",
    "git+https://x.example/r.git#v1",
    "https://x.example/a.tgz",
    "file:../x",
    "C:\\x",
  ),
  fc.constantFrom("${X}", "${workspaceFolder}/a.js", "server/index.js", "../a.js", "node_modules/x/index.js"),
  fc.constantFrom(
    "run",
    "-i",
    "--rm",
    "-itv",
    "-e",
    "-eX",
    "--pull=always",
    "r.example:5000/a/b:1@",
    "a/b:c",
  ),
  anyString,
);
const command = fc.oneof(
  fc.constantFrom(
    "npx",
    "node",
    "npx.cmd",
    "/usr/bin/node",
    "C:\\nodejs\\NODE.exe",
    "uvx",
    "docker",
    "podman",
    "nerdctl.exe",
    "npx -y notes",
    "",
  ),
  anyString,
);
const anyDeclared: fc.Arbitrary<Declared> = fc
  .record(
    { command, args: fc.array(argument, { maxLength: 6 }), cwd: argument },
    { requiredKeys: ["command", "args"] },
  )
  .map((launch) => ({ transport: "stdio", in: [".mcp.json"], env: [], headers: [], ...launch }));

/** Command lines of npx that mostly name a package. */
const npxDeclared: fc.Arbitrary<Declared> = fc
  .record({
    options: fc.constantFrom([], ["-y"], ["--"], ["-q", "-y", "--"]),
    name: fc.oneof(
      fc.stringMatching(/^[a-z0-9][a-zA-Z0-9._~-]{0,12}$/),
      fc.stringMatching(/^@[a-z0-9][a-z0-9._~-]{0,6}\/[a-z0-9][a-z0-9._~-]{0,6}$/),
    ),
    spec: fc.oneof(
      fc.constantFrom(
        "",
        "@",
        "@latest",
        "@^1.0.0",
        "@1.x",
        "@*",
        "@ 1.0.0 ",
        "@>=1 <2",
        "@1.0.0+build",
        "@npm:x",
      ),
      fc.tuple(fc.nat(), fc.nat(), fc.nat()).map((version) => `@${version.join(".")}`),
      fc.string().map((text) => `@${text}`),
    ),
    args: fc.array(argument, { maxLength: 3 }),
  })
  .map(({ options, name, spec, args }) => ({
    transport: "stdio",
    in: [".mcp.json"],
    env: [],
    headers: [],
    command: "npx",
    args: [...options, `${name}${spec}`, ...args],
  }));

function stdio(command: string, ...args: string[]): Source {
  return identify({ transport: "stdio", in: [".mcp.json"], env: [], headers: [], command, args });
}

describe("identify", () => {
  it("gives an answer to any command line", () => {
    fc.assert(
      fc.property(anyDeclared, (declared) => {
        expect(["npm", "pypi", "oci", "git", "mcpb", "local", "unresolved"]).toContain(
          identify(declared).kind,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it("says why wherever it names no artifact", () => {
    fc.assert(
      fc.property(anyDeclared, (declared) => {
        const source = identify(declared);
        expect(source.kind === "unresolved" ? source.reason : "named").not.toBe("");
      }),
    );
  });

  it("names a package by a purl that holds its name and version", () => {
    fc.assert(
      fc.property(npxDeclared, (declared) => {
        const source = identify(declared);
        fc.pre(source.kind === "npm");
        const { namespace, name, version } = PackageURL.fromString(source.purl);
        const whole = namespace === undefined || namespace === null ? name : `${namespace}/${name}`;
        expect([whole, version ?? null]).toEqual([source.name.toLowerCase(), source.version]);
      }),
      { numRuns: 500 },
    );
  });

  it("is pinned exactly where it names a version", () => {
    fc.assert(
      fc.property(npxDeclared, (declared) => {
        const source = identify(declared);
        fc.pre(source.kind === "npm");
        expect([source.pinned, source.pinned && source.spec !== null]).toEqual([
          source.version !== null,
          false,
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it("hands the server the last arguments of the command line, none of them changed", () => {
    fc.assert(
      fc.property(npxDeclared, (declared) => {
        const source = identify(declared);
        fc.pre("args" in source && "args" in declared);
        const given = source.args.length === 0 ? [] : declared.args.slice(-source.args.length);
        expect(source.args).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    "npx",
    "/usr/local/bin/npx",
    "npx.cmd",
    "npx.CMD",
    "C:\\Program Files\\nodejs\\npx.exe",
    "npx.ps1",
  ])("knows npx as %s", (command) => {
    expect(stdio(command, "notes@1.0.0")).toMatchObject({ kind: "npm", name: "notes", version: "1.0.0" });
  });

  it.each(["node", "/usr/bin/node", "node.exe", "C:\\Program Files\\nodejs\\node.EXE"])(
    "knows node as %s",
    (command) => {
      expect(stdio(command, "server/index.js")).toMatchObject({ kind: "local", entry: "server/index.js" });
    },
  );

  it.each(["docker", "/usr/bin/docker", "docker.exe", "podman", "nerdctl"])(
    "knows that %s starts images",
    (command) => {
      expect(stdio(command, "run", "-i", "example/notes")).toMatchObject({
        kind: "oci",
        repository: "example/notes",
      });
    },
  );

  it.each(["uvxx", "bash", "npx -y notes", "npxx", "npx.sh", "", "node18", "constructor"])(
    "leaves the launcher %j unresolved",
    (command) => {
      expect(stdio(command, "notes@1.0.0").kind).toBe("unresolved");
    },
  );

  it.each(evilCases)("takes no launcher named %s for one of its own", (_, name) => {
    expect(stdio(name, "notes@1.0.0").kind).toBe("unresolved");
  });

  it.each(["http", "sse", "ws"] as const)("names a server that is reached by %s by its URL", (transport) => {
    const declared = { in: [".mcp.json"], transport, url: "https://${HOST}/mcp?a=b", env: [], headers: [] };
    expect(identify(declared)).toEqual({ kind: "remote", url: "https://${HOST}/mcp?a=b" });
  });
});
