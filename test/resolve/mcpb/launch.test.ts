import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/model/json-value.ts";
import { expandBundleLaunch, readBundleLaunch } from "../../../src/resolve/mcpb/launch.ts";

const entries = new Map([
  ["manifest.json", ""],
  ["server/index.js", ""],
  ["constructor", ""],
]);
const program = "${__dirname}/server/index.js";

/** The manifest of a bundle that starts a program for Node.js. */
function manifestOf(config: JsonObject = {}, parts: JsonObject = {}): JsonObject {
  const mcp_config = { command: "node", args: [program], ...config };
  return { server: { type: "node", entry_point: "server/index.js", mcp_config }, ...parts };
}

/** How a bundle in /bundle is started. */
function launched(manifest: JsonObject, platform: NodeJS.Platform = "linux") {
  const launch = readBundleLaunch(manifest, entries, platform);
  if (typeof launch === "string") throw new Error(launch);
  const { args, env } = expandBundleLaunch(launch, "/bundle");
  return { args, env: Object.fromEntries(env) };
}

const choosing = (choice: JsonObject, arg = "${user_config.it}") =>
  launched(manifestOf({ args: [program, arg] }, { user_config: { it: choice } })).args.slice(1);

describe("a bundle for Node.js", () => {
  it("is started by its program, where it was unpacked", () => {
    expect(launched(manifestOf({ args: [program, "--root", "${__dirname}"] })).args).toEqual([
      "/bundle/server/index.js",
      "--root",
      "/bundle",
    ]);
  });

  it("gets the variables that it asks for, and nothing that a user would have chosen", () => {
    const env = { KEY: "${user_config.key}", MODE: "plain", PLACE: "${HOME}/x" };
    expect(launched(manifestOf({ env }, { user_config: { key: { type: "string" } } })).env).toEqual({
      KEY: "placeholder",
      MODE: "plain",
      PLACE: "./x",
    });
  });

  it.each<[string, JsonObject, string[]]>([
    ["its default", { default: "a" }, ["a"]],
    ["a default that is a number", { default: 7 }, ["7"]],
    ["a default that is no", { default: false }, ["false"]],
    ["several defaults", { default: ["${HOME}/a", "b"] }, ["./a", "b"]],
    ["no default of many", { default: [] }, []],
    ["a placeholder", { type: "string" }, ["placeholder"]],
    ["its own folder for a folder", { type: "directory" }, ["."]],
  ])("takes %s for what nobody chose", (_, choice, args) => {
    expect(choosing(choice)).toEqual(args);
  });

  it("takes choices inside of arguments, once and not again inside of their values", () => {
    expect(choosing({ default: "${user_config.it}" }, "--a=${user_config.it}")).toEqual([
      "--a=${user_config.it}",
    ]);
  });

  it.each(["${user_config.constructor}", "${user_config.none}", "${other}", "${}"])(
    "leaves %s as it is",
    (arg) => {
      expect(choosing({}, arg)).toEqual([arg]);
    },
  );

  it("is started as its manifest says for this system", () => {
    const platform_overrides = { win32: { args: [program, "--windows"], env: { B: "2" } } };
    const manifest = manifestOf({ env: { A: "1" }, platform_overrides });
    expect([launched(manifest, "win32"), launched(manifest, "darwin")]).toEqual([
      { args: ["/bundle/server/index.js", "--windows"], env: { A: "1", B: "2" } },
      { args: ["/bundle/server/index.js"], env: { A: "1" } },
    ]);
  });
});

describe("a bundle", () => {
  const typed = (type: string) => ({ server: { type, mcp_config: { command: "node", args: [program] } } });

  it.each<[string, JsonObject, RegExp]>([
    ["for Python", typed("python"), /of the type "python"/],
    ["of machine code", typed("binary"), /of the type "binary"/],
    ["for uv", typed("uv"), /of the type "uv"/],
    ["without a server", {}, /does not say how/],
    ["without a command", { server: { type: "node", mcp_config: {} } }, /its command is ""/],
    ["with another command", manifestOf({ command: "sh" }), /its command is "sh"/],
    [
      "with a command of its own on this system",
      manifestOf({ platform_overrides: { linux: { command: "sh" } } }),
      /"sh"/,
    ],
    ["without a program", manifestOf({ args: [] }), /first argument/],
    [
      "with an option of Node.js first",
      manifestOf({ args: ["--require=/tmp/x", program] }),
      /first argument/,
    ],
    ["with code for a program", manifestOf({ args: ["-e", "1"] }), /first argument/],
    [
      "with a program that it does not hold",
      manifestOf({ args: ["${__dirname}/other.js"] }),
      /first argument/,
    ],
    ["with a program outside", manifestOf({ args: ["${__dirname}/../x.js"] }), /first argument/],
    ["with a program of the system", manifestOf({ args: ["/etc/x.js"] }), /first argument/],
  ])("%s is not started, with the reason", (_, manifest, reason) => {
    expect(readBundleLaunch(manifest, entries, "linux")).toMatch(reason);
  });
});
