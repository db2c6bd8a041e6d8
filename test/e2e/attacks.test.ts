import { describe, expect, it } from "vitest";
import { formatLockfile } from "../../src/lockfile/format.ts";
import { bundle, declareBundle, permitted } from "../support/bundle.ts";
import { runReport } from "../support/cli.ts";
import { sendForever } from "../support/endless.ts";
import { type GitScene, lockedGitScene } from "../support/git-scene.ts";
import { listen } from "../support/oci.ts";
import { type OciScene, startLockedOci } from "../support/oci-scene.ts";
import type { FakeIndex } from "../support/pypi.ts";
import { notesIndex, resolveAt } from "../support/pypi-resolve.ts";
import { makeRepository, type Repository } from "../support/repository.ts";
import { lockedServer } from "../support/servers.ts";
import { manifestPart, type ZipPart, zip } from "../support/zip.ts";

interface Scene {
  readonly repository: Pick<Repository, "root" | "read">;
  readonly env: Record<string, string>;
}

/** What comes of a locked server when it is verified and locked again: exit codes, error codes, and whether the lock is as it was. */
async function consequences({ repository, env }: Scene): Promise<unknown[]> {
  const before = repository.read("mcp-lock.json");
  const results = [];
  for (const command of [
    ["verify", "--depth", "artifact"],
    ["lock", ...permitted],
  ]) {
    const { code, report } = await runReport(repository.root, command, { env });
    results.push(`${code} ${report.errors.map((error) => `${error.server} ${error.code}`).join()}`);
  }
  return [...results, repository.read("mcp-lock.json") === before];
}

const noPass = (code: string) => [`2 notes ${code}`, `2 notes ${code}`, true];

describe("a bundle", () => {
  const gigabytes = { content: "", method: 0, size: 0xfffffff0, packedSize: 0xfffffff0 };
  const zeros = Buffer.alloc(64 * 1024 * 1024);

  it.each<[string, readonly ZipPart[] | Buffer, string]>([
    ["that leads out of its folder", [{ name: "../evil.js", content: "" }], "MCPB_INVALID"],
    ["with an absolute name", [{ name: "/etc/evil", content: "" }], "MCPB_INVALID"],
    ["with a name of Windows", [{ name: "C:\\evil", content: "" }], "MCPB_INVALID"],
    [
      "with a file twice",
      [
        { name: "a", content: "1" },
        { name: "a", content: "2" },
      ],
      "MCPB_INVALID",
    ],
    [
      "with a file in two cases",
      [
        { name: "a.js", content: "1" },
        { name: "A.JS", content: "2" },
      ],
      "MCPB_INVALID",
    ],
    [
      "with a file composed in two ways",
      [
        { name: "\u00e9", content: "1" },
        { name: "e\u0301", content: "2" },
      ],
      "MCPB_INVALID",
    ],
    ["with a link", [{ name: "a", content: "/etc/passwd", attributes: 0o120777 * 0x10000 }], "MCPB_INVALID"],
    [
      "that claims gigabytes",
      [
        { name: "a", ...gigabytes },
        { name: "b", ...gigabytes },
      ],
      "MCPB_LIMIT",
    ],
    ["that unpacks to more than it claims", [{ name: "a", content: zeros, size: 10 }], "MCPB_INVALID"],
    ["that is cut off", bundle().subarray(0, -30), "MCPB_INVALID"],
    ["that is a program", Buffer.from("#!/bin/sh\n"), "MCPB_INVALID"],
  ])("%s is no pass, and nothing of it is started or written", async (_, hostile, code) => {
    const repository = declareBundle();
    await runReport(repository.root, ["lock", ...permitted], repository);
    repository.write("notes.mcpb", Buffer.isBuffer(hostile) ? hostile : zip([manifestPart, ...hostile]));
    expect(await consequences({ repository, env: repository.env })).toEqual(noPass(code));
  });
});

const packet = (text: string) => `${(text.length + 4).toString(16).padStart(4, "0")}${text}`;
const announced = `${packet("# service=git-upload-pack\n")}0000${packet("version 2\n")}`;

describe("a git repository", () => {
  it.each<[string, (scene: GitScene) => void, string]>([
    [
      "fails",
      ({ server }) => server.answer((_, response) => void response.writeHead(500).end()),
      "GIT_NETWORK",
    ],
    [
      "sends whoever asks, with a login, to another host",
      ({ server }) => {
        const location = "http://user:word@127.0.0.1:1/r/.git/info/refs";
        server.answer((_, response) => void response.writeHead(302, { location }).end());
      },
      "GIT_NETWORK",
    ],
    [
      "answers with a page",
      ({ server }) =>
        server.answer(
          (_, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<a>"),
        ),
      "GIT_NOT_FOUND",
    ],
    [
      "asks for a login",
      ({ server }) =>
        server.answer((_, response) => void response.writeHead(401, { "www-authenticate": "Basic" }).end()),
      "GIT_NETWORK",
    ],
    [
      "has lost the tag",
      ({ server }) => {
        server.git("tag", "-d", "v1");
      },
      "GIT_NOT_FOUND",
    ],
    [
      "has a branch with the name of the tag",
      ({ server }) => {
        server.git("commit", "-q", "--allow-empty", "-m", "second");
        server.git("branch", "v1");
      },
      "GIT_ANSWER",
    ],
  ])("that %s is no pass, and nothing is written", async (_, spoil, code) => {
    const scene = await lockedGitScene();
    spoil(scene);
    expect(await consequences(scene)).toEqual(noPass(code));
  });

  // Windows and macOS do not limit the memory of a program: there, git is stopped after a minute.
  it.skipIf(process.platform !== "linux")(
    "that never stops sending is cut off, and nothing is written",
    async () => {
      const scene = await lockedGitScene();
      scene.server.answer((_, response) => {
        response.writeHead(200, { "content-type": "application/x-git-upload-pack-advertisement" });
        response.write(announced);
        sendForever(response, packet(`${"x".repeat(60_000)}\n`));
      });
      expect(await consequences(scene)).toEqual(noPass("GIT_NETWORK"));
    },
    60_000,
  );
});

describe("a registry of images", () => {
  it.each<[string, (scene: OciScene) => void, string]>([
    [
      "fails",
      ({ registry }) => registry.answer((_, response) => !!response.writeHead(500).end("{}")),
      "OCI_NETWORK",
    ],
    [
      "never stops sending",
      ({ registry }) =>
        registry.answer((_, response) => {
          response.writeHead(200, { "content-type": "application/json" });
          sendForever(response, '{"a":');
          return true;
        }),
      "OCI_ANSWER",
    ],
    [
      "sends whoever asks round in circles",
      ({ registry }) =>
        registry.answer(({ url }, response) => !!response.writeHead(307, { location: url }).end()),
      "OCI_ANSWER",
    ],
    [
      "has lost the image",
      ({ registry }) => registry.answer((_, response) => !!response.writeHead(404).end()),
      "OCI_NOT_FOUND",
    ],
  ])("that %s is no pass, and nothing is written", async (_, spoil, code) => {
    const scene = await startLockedOci();
    spoil(scene);
    expect(await consequences(scene)).toEqual(noPass(code));
  });

  /** Another host, and what it was sent of anybody's credentials. */
  async function startOther(answer: Parameters<typeof listen>[0]) {
    const sent: (string | undefined)[] = [];
    const host = await listen((request, response) => {
      sent.push(request.headers.authorization);
      answer(request, response);
    });
    return { host, sent };
  }

  const loginFor = (host: string) => {
    const auth = Buffer.from("me:s3cret").toString("base64");
    return makeRepository({ "config.json": { auths: { [host]: { auth } } } }).root;
  };

  it("gets no credentials of the host that it sends for a token", async () => {
    const scene = await startLockedOci();
    const { host, sent } = await startOther((_, response) => void response.end('{"token":"other"}'));
    scene.registry.requireToken("me:s3cret", `http://${host}/token`);
    const env = { ...scene.env, DOCKER_CONFIG: loginFor(host) };
    expect([await consequences({ ...scene, env }), new Set(sent)]).toEqual([
      noPass("OCI_NETWORK"),
      new Set([undefined]),
    ]);
  });

  it("takes its token to no other host that it sends to", async () => {
    const scene = await startLockedOci();
    scene.registry.requireToken("me:s3cret");
    const { host, sent } = await startOther((_, response) => void response.writeHead(404).end());
    scene.registry.answer(({ url = "", headers }, response) => {
      if (url.startsWith("/token") || headers.authorization === undefined) return false;
      return !!response.writeHead(307, { location: `http://${host}/elsewhere` }).end();
    });
    const env = { ...scene.env, DOCKER_CONFIG: loginFor(scene.registry.host) };
    expect([await consequences({ ...scene, env }), new Set(sent)]).toEqual([
      noPass("OCI_NOT_FOUND"),
      new Set([undefined]),
    ]);
  });
});

describe("an index of Python packages", () => {
  it.each<[string, (index: FakeIndex) => void, string]>([
    ["fails", (index) => index.answer((_, response) => void response.writeHead(500).end()), "PYPI_NETWORK"],
    [
      "never stops sending",
      (index) =>
        index.answer((_, response) => {
          response.writeHead(200, { "content-type": "application/vnd.pypi.simple.v1+json" });
          sendForever(response, '{"a":');
        }),
      "PYPI_ANSWER",
    ],
  ])("that %s is no pass, and nothing is written", async (_, spoil, code) => {
    const index = await notesIndex();
    const repository = makeRepository();
    const declared = { command: "uvx", args: ["notes-mcp==1.4.0"], env: [] };
    repository.write(".mcp.json", {
      mcpServers: { notes: { command: declared.command, args: declared.args } },
    });
    const artifact = await resolveAt(index, { spec: "notes-mcp==1.4.0" });
    repository.write(
      "mcp-lock.json",
      formatLockfile(new Map([["notes", lockedServer({ declared, artifact })]])),
    );
    spoil(index);
    expect(await consequences({ repository, env: index.env() })).toEqual(noPass(code));
  });
});
