import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/json-value.ts";
import type { LockedServer } from "../../src/model/lockfile.ts";
import { approvedScene } from "../support/gate-approved.ts";
import { codeIn } from "../support/gate-report.ts";
import {
  declared,
  gateScene,
  lockAfter,
  lockBefore,
  lockOf,
  type Scene,
  verdictOf,
} from "../support/gate-scene.ts";
import type { RunResult } from "../support/github/runner.ts";
import { acting, fragments, marker } from "../support/hostile.ts";
import { foreignElements, outsideOfCode } from "../support/markdown.ts";
import { lockedServer, notes, surfaceOf } from "../support/servers.ts";

/** Half a surrogate pair is refused where JSON is read. */
const whole = fragments.filter((text) => text.isWellFormed());
const parts = Array.from({ length: 6 }, (_, part) => whole.filter((__, at) => at % 6 === part));

const outputs = ["verdict", "change-digest", "approval-label", "approved-by", "findings", "report-file"];

/** Nothing that came from outside does anything in what a run has said. */
function expectInert(result: RunResult, { github, pull }: Scene): void {
  const { stdout, stderr, summary } = result;
  expect(stderr).toBe("");
  expect(acting.exec(stdout)).toBeNull();
  const [mask, ...annotations] = result.commands;
  expect([mask?.name, mask?.data]).toEqual(["add-mask", github.state.token.value]);
  expect(annotations.length).toBeLessThanOrEqual(10);
  for (const { name, properties, data } of annotations) {
    expect(["error", "warning", "notice"]).toContain(name);
    expect(data).not.toMatch(/[\r\n]/);
    expect(properties).toEqual({
      title: expect.stringMatching(/^[a-z-]+$/),
      file: expect.not.stringContaining(marker),
      line: expect.stringMatching(/^\d+$/),
    });
  }
  expect([...result.outputs.keys()]).toEqual(outputs);
  expect([...result.outputs.values()].filter((value) => value.includes(marker))).toEqual([]);
  expect([result.env.size, result.state.size, result.temp.read("add_path")]).toEqual([0, 0, ""]);
  const comments = pull.comments.filter(({ author }) => author === github.state.token.user);
  const documents = [summary, ...comments.map(({ body }) => body)];
  for (const document of documents) {
    expect(outsideOfCode(document).filter((said) => said.includes(marker))).toEqual([]);
    expect(acting.exec(document)).toBeNull();
  }
  expect(documents.map(foreignElements)).toEqual([[], ...comments.map(() => ["<html>"])]);
}

const harmless = "harmless";

/** A server in which a text stands wherever a text may stand. */
function serverOf(name: string, text: string): LockedServer {
  const schema: JsonObject = {
    type: "object",
    description: text,
    properties: { [name]: { type: "string", description: text, enum: [text], default: text, pattern: text } },
    required: [name],
  };
  const definition = { name, title: text, description: text };
  return lockedServer({
    declared: { command: text, args: [text], env: [name], otherKeys: [name] },
    surface: {
      ...surfaceOf({
        instructions: text,
        capabilities: [text],
        requests: [text],
        tools: [
          { ...definition, inputSchema: schema, outputSchema: schema, annotations: { title: text } },
          { name: text, description: text, inputSchema: schema, icons: [{ src: text, mimeType: text }] },
        ],
        prompts: [{ ...definition, arguments: [{ name: text, description: text }] }],
        resourceTemplates: [{ ...definition, uriTemplate: name, mimeType: text }],
        resources: [{ ...definition, uri: text }],
      }),
      protocol: text,
      server: { name: text, version: text },
    },
  });
}

const configOf = (texts: readonly (readonly [string, string])[]) =>
  JSON.stringify({
    mcpServers: {
      ...JSON.parse(declared).mcpServers,
      ...Object.fromEntries(
        texts.map(([name, text]) => [
          name,
          { command: text, args: [text], env: { [name]: text }, [name]: text },
        ]),
      ),
    },
  });

const lockWith = (texts: readonly (readonly [string, string])[]) =>
  lockOf({
    notes: lockedServer(),
    ...Object.fromEntries(texts.map(([name, text]) => [name, serverOf(name, text)])),
  });

describe("hostile text", () => {
  it.each(parts)("does nothing where all of a changed server is made of it: %#", async (...texts) => {
    const before = texts.map((text) => [`${marker}${text}`, harmless] as const);
    const after = texts.map((text) => [`${marker}${text}`, `${text}${marker}`] as const);
    const scene = await gateScene({
      base: { ".mcp.json": configOf(before), "mcp-lock.json": lockWith(before) },
      change: { ".mcp.json": configOf(after), "mcp-lock.json": lockWith(after) },
    });
    const result = await scene.run();
    expect(verdictOf(result)).toBe("blocked 1");
    expect(result.summary).toContain(marker);
    expectInert(result, scene);
  });

  it.each(parts)("does nothing where servers made of it are new, or only declared: %#", async (...texts) => {
    const locked = texts.map((text) => [`${marker}${text}`, `${text}${marker}`] as const);
    const onlyDeclared = texts.map((text) => [`${text}${marker}`, `${text}${marker}`] as const);
    const scene = await gateScene({
      change: { ".mcp.json": configOf(onlyDeclared), "mcp-lock.json": lockWith(locked) },
    });
    const result = await scene.run();
    expect(verdictOf(result)).toBe("blocked 1");
    expect(result.summary).toContain(marker);
    expectInert(result, scene);
  });

  it.each(parts)("does nothing where the files that guard the gate are named so: %#", async (...texts) => {
    const names = texts.filter((text) => !text.includes("/")).map((text) => `${text}${marker}.yml`);
    const files = names.map((name) => [`.github/workflows/${name}`, "uses: mcp-lock/mcp-lock@v1"]);
    const scene = await gateScene({ change: Object.fromEntries(files) });
    const result = await scene.run();
    expect([verdictOf(result), result.outputs.get("findings")]).toEqual(["blocked 1", String(names.length)]);
    expectInert(result, scene);
    scene.github.takeViolations();
  });

  const quoted = (text: string) => JSON.stringify(`${text}${marker}`);
  it.each<[string, string, (text: string) => Record<string, string>]>([
    [
      "a key that is there twice",
      "JSON_DUPLICATE_KEY",
      (text) => ({ "mcp-lock.json": `{${quoted(text)}: 1, ${quoted(text)}: 2}` }),
    ],
    [
      "a lockfile's version",
      "LOCK_VERSION",
      (text) => ({ "mcp-lock.json": `{"generator": "mcp-lock", "lockfileVersion": ${quoted(text)}}` }),
    ],
    [
      "a lockfile's unknown key",
      "LOCK_INVALID",
      (text) => ({ "mcp-lock.json": lockBefore.replace("{", `{${quoted(text)}: 1,`) }),
    ],
    [
      "a tool that does not match its fingerprint",
      "LOCK_TAMPERED",
      (text) => ({
        "mcp-lock.json": lockWith([[`${text}${marker}`, "untouched"]]).replaceAll("untouched", "touched"),
      }),
    ],
    [
      "a client's file",
      "CLIENT_FILE_INVALID",
      (text) => ({ ".mcp.json": `{"mcpServers": {${quoted(text)}: ${quoted(text)}}}` }),
    ],
    ["text that is no JSON", "JSON_SYNTAX", (text) => ({ "mcp-lock.json": `{${text}${marker}` })],
  ])("does nothing in the error about %s", async (_, code, change) => {
    const scene = await gateScene({ change: change(whole.join("")) });
    const result = await scene.run();
    expect([verdictOf(result), codeIn(result)]).toEqual(["error 2", code]);
    expectInert(result, scene);
  });

  it.each(parts)("does nothing in an error of GitHub: %#", async (...texts) => {
    const scene = await approvedScene();
    scene.github.fail("/timeline", { status: 403, message: texts.join("").replaceAll('"', "") });
    const result = await scene.run();
    expect(verdictOf(result)).toBe("error 2");
    expectInert(result, scene);
  });

  it("does nothing in the words of commits, of the pull request and of comments", async () => {
    const all = whole.join("");
    const scene = await gateScene({ change: {}, pull: { title: all, body: all } });
    const { github, pull, author, maintainer } = scene;
    const options = {
      author,
      message: `${all}\n\nCo-authored-by: ${all} <1+${marker}@users.noreply.github.com>\n`,
    };
    github.push(pull, github.change(scene.base, { "mcp-lock.json": lockAfter }, options));
    for (const text of whole)
      if (text.trim() !== "") github.comment(pull, `<!-- mcp-lock -->\n${text}`, maintainer);
    github.label(pull, await scene.label(), maintainer);
    const result = await scene.run();
    expect(verdictOf(result)).toBe("pass 0");
    expectInert(result, scene);
  });

  it("does nothing in the names of branches", async () => {
    const branch = `release/${marker}\`<b>"&'#{0}$(id)%0A::error::|@${marker}`.replaceAll(":", "");
    const { github, ...scene } = await gateScene({ pull: { headRef: branch } });
    github.moveBase(scene.base, branch);
    github.retarget(scene.pull, branch);
    const result = await scene.run();
    expect(verdictOf(result)).toBe("blocked 1");
    expectInert(result, { github, ...scene });
    github.takeViolations();
  });

  it("does nothing in the names of labels, and leads no request astray", async () => {
    const { github, ...scene } = await gateScene();
    const { pull, maintainer } = scene;
    const description = `Accepts the MCP server changes of #${pull.number} in mcp-lock.json`;
    const names = [
      ...whole.map((text) => text.trim()).filter((text) => text !== ""),
      "../../../../user",
      "?page=2#",
    ];
    const stale = names.map((text) => github.makeLabel(`mcp-lock/ok:${text}`, description).name);
    for (const name of [...stale, ...whole]) github.label(pull, name, maintainer);
    const result = await scene.run();
    expect(verdictOf(result)).toBe("blocked 1");
    expect(pull.labels.filter(({ name }) => stale.includes(name))).toEqual([]);
    const deletes = result.requests.filter(({ method }) => method === "DELETE").map(({ path }) => path);
    expect(
      deletes.filter(
        (path) => !/^\/repos\/octo-org\/octo-repo\/issues\/1\/labels\/mcp-lock%2Fok%3A[^/?#]+$/.test(path),
      ),
    ).toEqual([]);
    expectInert(result, { github, ...scene });
  });

  it("changes no word of a harmless report", async () => {
    const scene = await gateScene({
      change: {
        "mcp-lock.json": lockOf({
          notes: lockedServer({ surface: surfaceOf({ ...notes, instructions: "Keep notes long." }) }),
        }),
      },
    });
    const result = await scene.run();
    expect(result.summary).toContain("+ Keep notes long.");
    expectInert(result, scene);
  });
});
