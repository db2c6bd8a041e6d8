import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/json-value.ts";
import { judged } from "../support/findings.ts";
import type { ServerParts } from "../support/servers.ts";
import { lockedServer, ociArtifact, remoteServer } from "../support/servers.ts";
import { between, betweenLocks, declaring } from "./cases/rule-case.ts";

const arriving = (parts: ServerParts) => judged(betweenLocks({}, { notes: lockedServer(parts) }));
const setting = (before: JsonObject, after: JsonObject) =>
  judged(declaring({ settings: { dev: 1, ...before } }, { settings: { dev: 1, ...after } }));

describe("judging environment variables", () => {
  it.each([
    "NODE_OPTIONS",
    "node_options",
    "NODE_PATH",
    "NODE_EXTRA_CA_CERTS",
    "NODE_TLS_REJECT_UNAUTHORIZED",
    "LD_PRELOAD",
    "LD_LIBRARY_PATH",
    "DYLD_INSERT_LIBRARIES",
    "PYTHONPATH",
    "PYTHONSTARTUP",
    "PYTHONHOME",
    "PERL5LIB",
    "PERL5OPT",
    "RUBYLIB",
    "RUBYOPT",
    "PATH",
    "BASH_ENV",
    "ENV",
    "npm_config_registry",
    "NPM_CONFIG_REGISTRY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "UV_INDEX_URL",
    "UV_DEFAULT_INDEX",
    "PIP_EXTRA_INDEX_URL",
  ])("finds that %s makes programs load other code", (name) => {
    expect(judged(declaring({}, { env: ["LOG_LEVEL", name] }))).toEqual(["loader-env critical/approve"]);
  });

  it.each(["API_PATH", "PATHS", "MY_LD_PRELOAD", "NODE_ENV", "PROXY", "PIP_TIMEOUT", "a/b~c", "constructor"])(
    "finds in %s a further variable, no more",
    (name) => {
      expect(judged(declaring({}, { env: ["LOG_LEVEL", name] }))).toEqual(["env-added medium/approve"]);
    },
  );
});

describe("judging the name of an image", () => {
  const digest = (letter: string) => `@sha256:${letter.repeat(64)}`;

  it.each<[string, string, string, string]>([
    ["a digest in the place of a tag", ":1.4", digest("a"), "version-upgraded medium/approve"],
    ["a tag in the place of a digest", digest("a"), ":1.4", "floating-version high/approve"],
    ["another tag", ":1.4", ":1.5", "floating-version high/approve"],
    ["another digest, which cannot be ordered", digest("a"), digest("b"), "version-downgraded high/approve"],
  ])("judges %s", (_, before, after, expected) => {
    const [old, now] = [before, after].map((spec) =>
      lockedServer({
        declared: { command: "docker", args: ["run", "-i", `r.example/tools/notes${spec}`] },
        artifact: ociArtifact(),
      }),
    );
    expect(old && now && judged(between(old, now))).toEqual([expected]);
  });
});

describe("judging addresses", () => {
  it.each<[string, string, string]>([
    ["another host", "https://notes.example/mcp", "https://n0tes.example/mcp"],
    ["a host below", "https://notes.example/mcp", "https://evil.notes.example/mcp"],
    ["no encryption", "https://notes.example/mcp", "http://notes.example/mcp"],
    ["another port", "https://notes.example/mcp", "https://notes.example:8443/mcp"],
  ])("finds %s critical", (_, before, after) => {
    expect(judged(between(remoteServer(before), remoteServer(after)))).toEqual([
      "url-changed critical/approve",
    ]);
  });

  it("finds a variable in the place of a host critical", () => {
    const changes = between(
      remoteServer("https://notes.example/mcp"),
      remoteServer("https://notes.example/mcp", { url: "https://${HOST}/mcp" }),
    );
    expect(judged(changes)).toEqual(["url-changed critical/approve"]);
  });

  it.each<[string, string]>([
    ["path", "https://notes.example/v2/mcp"],
    ["query", "https://notes.example/mcp?tools=all"],
  ])("finds another %s at the same host medium", (_, after) => {
    expect(judged(between(remoteServer("https://notes.example/mcp"), remoteServer(after)))).toEqual([
      "url-changed medium/approve",
    ]);
  });
});

describe("judging launches", () => {
  it.each<[string, string, string]>([
    ["@1.4.0", "@1.5.0", "version-upgraded medium/approve"],
    ["@1.4.0", "@1.4.0-beta.1", "version-downgraded high/approve"],
    ["@1.4.0", "@1.3.9", "version-downgraded high/approve"],
    ["@1.4.0", "", "floating-version high/approve"],
    ["@1.4.0", "@^1.4.0", "floating-version high/approve"],
    ["@1.4.0", "@latest", "floating-version high/approve"],
    ["", "@1.4.0", "version-upgraded medium/approve"],
    ["@latest", "@1.4.0", "version-upgraded medium/approve"],
  ])('finds in a package spec that goes from "%s" to "%s" %s', (before, after, expected) => {
    const args = (version: string) => ({ args: ["-y", `@example/notes-mcp${version}`] });
    expect(judged(declaring(args(before), args(after)))).toEqual([expected]);
  });

  it("finds a shell that takes the place of an address", () => {
    const after = lockedServer({
      declared: { command: "bash", args: ["-c", "x"], env: [], headers: ["Authorization"] },
    });
    const found = judged(betweenDeclarations(remoteServer("https://notes.example/mcp"), after));
    expect(found).toEqual(["shell-in-launch critical/approve"]);
  });

  it("finds an address that takes the place of a program", () => {
    const before = lockedServer({ declared: { env: [], headers: ["Authorization"] } });
    const found = judged(betweenDeclarations(before, remoteServer("https://notes.example/mcp")));
    expect(found).toEqual(["transport-changed high/approve"]);
  });
});

describe("judging settings", () => {
  it.each<[string, JsonObject, JsonObject]>([
    ["trust that is switched on", {}, { trust: true }],
    ["an approval list that comes", {}, { autoApprove: ["read_note"] }],
    ["an approval list that grows", { alwaysAllow: ["a"] }, { alwaysAllow: ["a", "b"] }],
    ["an approval list that is exchanged", { alwaysAllow: ["a"] }, { alwaysAllow: ["b"] }],
    ["approval of everything", { autoApprove: false }, { autoApprove: true }],
    ["an allow list that grows", { enabledTools: ["a"] }, { enabledTools: ["a", "b"] }],
    ["an allow list that is gone", { includeTools: ["a"] }, {}],
    ["a list of tools that grows", { tools: ["a"] }, { tools: ["*"] }],
    ["a block list that shrinks", { excludeTools: ["a", "b"] }, { excludeTools: ["a"] }],
    ["a block list that is gone", { disabledTools: ["a"] }, {}],
    ["a sandbox that is switched off", { sandboxEnabled: true }, { sandboxEnabled: false }],
    ["a sandbox that is gone", { sandbox: true }, {}],
  ])("finds %s to be critical", (_, before, after) => {
    expect(setting(before, after)).toEqual(["auto-approve-widened critical/approve"]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["trust that is switched off", { trust: true }, { trust: false }],
    ["an approval list that shrinks", { autoApprove: ["a", "b"] }, { autoApprove: ["a"] }],
    ["an approval list that is gone", { autoApprove: ["a"] }, {}],
    ["an approval list in another order", { alwaysAllow: ["a", "b"] }, { alwaysAllow: ["b", "a"] }],
    ["an allow list that shrinks", { enabledTools: ["a", "b"] }, { enabledTools: ["a"] }],
    ["a block list that grows", { excludeTools: ["a"] }, { excludeTools: ["a", "b"] }],
    ["a sandbox that is switched on", { sandboxEnabled: false }, { sandboxEnabled: true }],
    ["a setting about something else", {}, { envFile: ".env" }],
    ["a server that is switched off", {}, { disabled: true }],
    ["a setting about something else that is gone", { envFile: ".env" }, {}],
  ])("finds in %s nothing that is wider", (_, before, after) => {
    expect(setting(before, after)).toEqual(["unclassified-change medium/approve"]);
  });
});

describe("judging a server that arrives", () => {
  it("finds nothing more than that in a plain one", () => {
    expect(arriving({})).toEqual(["server-added high/approve"]);
  });

  it.each<[string, ServerParts, string]>([
    ["a shell", { declared: { command: "bash", args: ["-c", "x"] } }, "shell-in-launch critical/approve"],
    [
      "a variable that loads code",
      { declared: { env: ["A", "NODE_OPTIONS"] } },
      "loader-env critical/approve",
    ],
    [
      "approvals",
      { declared: { settings: { alwaysAllow: ["a"] } } },
      "auto-approve-widened critical/approve",
    ],
    ["trust", { declared: { settings: { trust: true } } }, "auto-approve-widened critical/approve"],
  ])("finds that it brings %s", (_, parts, expected) => {
    expect(arriving(parts)).toEqual([expected, "server-added high/approve"]);
  });

  it("finds that its version floats", () => {
    expect(arriving({ artifact: { pinned: false } })).toEqual([
      "floating-version high/approve",
      "server-added high/approve",
    ]);
  });

  it("finds approvals once, however many there are", () => {
    expect(arriving({ declared: { settings: { alwaysAllow: ["a"], trust: true } } })).toHaveLength(2);
  });

  it("judges what it brings when it is not locked as well", () => {
    const changes = betweenLocks({}, { notes: lockedServer({ declared: { env: ["LD_PRELOAD"] } }) });
    expect(judged(changes, "observation")).toEqual([
      "loader-env critical/approve",
      "server-not-locked high/deny",
    ]);
  });
});

/** Only what the declarations differ in: another kind of artifact would be found as well. */
function betweenDeclarations(before: ServerParts, after: ServerParts) {
  const changes = between(lockedServer(before), lockedServer(after));
  return changes.filter(({ subject }) => subject.kind === "declaration");
}
