import { describe, expect, it } from "vitest";
import { identifyContainer } from "../../../src/identify/docker.ts";
import type { Artifact, OciArtifact } from "../../../src/model/artifact.ts";
import type { OciSource } from "../../../src/model/source.ts";
import type { ResolveContext } from "../../../src/resolve/context.ts";
import { resolveOci } from "../../../src/resolve/oci/oci.ts";
import { defaultOciLimits } from "../../../src/resolve/oci/registry.ts";
import { rejectedCode } from "../../support/error-code.ts";
import { fakeWorld } from "../../support/fake-world.ts";
import {
  digestOf,
  dockerList,
  dockerManifest,
  type FakeOci,
  ociIndex,
  ociManifest,
  startOci,
} from "../../support/oci.ts";

const limits = { ...defaultOciLimits, time: 2_000 };

function sourceOf(image: string): OciSource {
  const args = ["run", "-i", image];
  const source = identifyContainer("docker", {
    transport: "stdio",
    in: [".mcp.json"],
    env: [],
    headers: [],
    command: "docker",
    args,
  });
  if (source.kind !== "oci") throw new Error(JSON.stringify(source));
  return source;
}

function contextOf(env: Record<string, string>, offline: boolean, config: object): ResolveContext {
  const files = { "/home/me/.docker/config.json": JSON.stringify(config) };
  const world = fakeWorld({
    env: { HOME: "/home/me", ...env },
    files,
    fetch: (url, init) => fetch(url, init),
  });
  const npmConfig = () => Promise.reject(new Error("npm is not asked"));
  return { root: "/repository", offline, nodePath: "/node", ownFiles: [], npmConfig, world };
}

interface Given {
  readonly locked?: Artifact;
  readonly env?: Record<string, string>;
  readonly offline?: boolean;
  readonly config?: object;
}

async function resolve(image: string, given: Given = {}): Promise<OciArtifact> {
  const context = contextOf(given.env ?? {}, given.offline ?? false, given.config ?? {});
  const locked = given.locked === undefined ? null : { artifact: given.locked, closure: null };
  const { artifact } = await resolveOci(sourceOf(image), locked, context, limits);
  if (artifact.kind !== "oci") throw new Error(artifact.kind);
  return artifact;
}

const manifestPaths = (registry: FakeOci) => registry.requests.map(({ path }) => path.split("/").at(-1));

describe("resolveOci", () => {
  it("locks the digest that was computed over the index, and one for each platform", async () => {
    const registry = await startOci();
    const digest = registry.push("tools/notes", { tag: "1.4" });
    const artifact = await resolve(`${registry.host}/tools/notes:1.4`);
    expect(artifact).toEqual({
      kind: "oci",
      image: `${registry.host}/tools/notes`,
      purl: `pkg:oci/notes@${digest}?repository_url=${encodeURIComponent(`${registry.host}/tools/notes`)}&tag=1.4`,
      digest,
      mediaType: ociIndex,
      platforms: {
        "linux/amd64": expect.stringMatching(/^sha256:/),
        "linux/arm64": expect.stringMatching(/^sha256:/),
      },
      pinned: false,
    });
  });

  it("takes an image that names a digest for pinned", async () => {
    const registry = await startOci();
    const digest = registry.push("notes");
    const artifact = await resolve(`${registry.host}/notes@${digest}`);
    expect([artifact.digest, "pinned" in artifact]).toEqual([digest, false]);
  });

  it("asks for the tag latest where none is said", async () => {
    const registry = await startOci();
    registry.push("notes");
    await resolve(`${registry.host}/notes`);
    expect(manifestPaths(registry)[0]).toBe("latest");
  });

  it("fetches the manifest of each platform", async () => {
    const registry = await startOci();
    registry.push("notes");
    const { platforms } = await resolve(`${registry.host}/notes`);
    expect(manifestPaths(registry).slice(1).sort()).toEqual(Object.values(platforms).sort());
  });

  it("knows the formats of Docker", async () => {
    const registry = await startOci();
    registry.push("notes", { format: "docker", platforms: ["linux/amd64", "linux/arm/v7"] });
    const { mediaType, platforms } = await resolve(`${registry.host}/notes`);
    expect([mediaType, Object.keys(platforms)]).toEqual([dockerList, ["linux/amd64", "linux/arm/v7"]]);
  });

  it.each([
    ["oci", ociManifest],
    ["docker", dockerManifest],
  ] as const)(
    "reads from its configuration for which platform a single manifest of %s is",
    async (format, type) => {
      const registry = await startOci();
      const digest = registry.push("notes", { format, platforms: ["linux/arm64/v8"] });
      const { mediaType, platforms } = await resolve(`${registry.host}/notes`);
      expect([mediaType, platforms]).toEqual([type, { "linux/arm64/v8": digest }]);
    },
  );

  it("takes attestations for no platform", async () => {
    const registry = await startOci();
    const digest = registry.push("notes", { platforms: ["linux/amd64"] });
    const manifests = [
      { mediaType: ociManifest, digest, platform: { os: "linux", architecture: "amd64" } },
      {
        mediaType: ociManifest,
        digest: digestOf("sbom"),
        platform: { os: "unknown", architecture: "unknown" },
      },
      { mediaType: ociManifest, digest: digestOf("signature") },
    ];
    registry.put("notes", "latest", { schemaVersion: 2, mediaType: ociIndex, manifests }, ociIndex);
    expect((await resolve(`${registry.host}/notes`)).platforms).toEqual({ "linux/amd64": digest });
  });

  it("tells versions of Windows apart", async () => {
    const registry = await startOci();
    const digest = registry.push("notes", { platforms: ["windows/amd64"] });
    const platform = { os: "windows", architecture: "amd64" };
    const manifests = ["10.0.1", "10.0.2"].map((version) => ({
      mediaType: ociManifest,
      digest,
      platform: { ...platform, "os.version": version },
    }));
    registry.put("notes", "latest", { schemaVersion: 2, mediaType: ociIndex, manifests }, ociIndex);
    expect(Object.keys((await resolve(`${registry.host}/notes`)).platforms)).toEqual([
      "windows(10.0.1)/amd64",
      "windows(10.0.2)/amd64",
    ]);
  });

  it("finds that a tag has moved", async () => {
    const registry = await startOci();
    registry.push("notes");
    const locked = await resolve(`${registry.host}/notes`);
    const digest = registry.push("notes", { content: "other" });
    expect((await resolve(`${registry.host}/notes`, { locked })).digest).toBe(digest);
  });

  it.each([["linux/amd64"], ["linux/amd64", "linux/arm64"]])(
    "asks nothing but what the name means while that is what is locked, for %j",
    async (...platforms) => {
      const registry = await startOci();
      registry.push("notes", { platforms });
      const locked = await resolve(`${registry.host}/notes`);
      registry.requests.length = 0;
      expect([await resolve(`${registry.host}/notes`, { locked }), registry.requests.length]).toEqual([
        locked,
        1,
      ]);
    },
  );

  it("finds a lock whose platforms are not those of its digest", async () => {
    const registry = await startOci();
    registry.push("notes");
    const artifact = await resolve(`${registry.host}/notes`);
    const locked = { ...artifact, platforms: { "linux/amd64": digestOf("evil") } };
    expect(await resolve(`${registry.host}/notes`, { locked })).toEqual(artifact);
  });

  it("asks the registry that the user has named for images that name none", async () => {
    const registry = await startOci();
    registry.push("example/notes");
    const artifact = await resolve("example/notes", { env: { MCP_LOCK_OCI_REGISTRY: registry.host } });
    expect([artifact.image, artifact.purl]).toEqual(["example/notes", `pkg:oci/notes@${artifact.digest}`]);
  });

  it("finds an image without a namespace where Docker keeps those", async () => {
    const registry = await startOci();
    registry.push("library/notes");
    const { image } = await resolve("notes", { env: { MCP_LOCK_OCI_REGISTRY: registry.host } });
    expect(image).toBe("notes");
  });

  it("asks for a registry where nothing names one", async () => {
    expect(await rejectedCode(resolve("example/notes"))).toBe("OCI_CONFIG");
  });
});

describe("resolveOci offline", () => {
  it("takes a locked digest for what it is, without the network", async () => {
    const registry = await startOci();
    const locked = await resolve(`${registry.host}/notes@${registry.push("notes")}`);
    registry.requests.length = 0;
    const image = `${registry.host}/notes@${locked.digest}`;
    expect([await resolve(image, { locked, offline: true }), registry.requests]).toEqual([locked, []]);
  });

  it("takes a digest for pinned that was locked while it floated", async () => {
    const registry = await startOci();
    registry.push("notes");
    const locked = await resolve(`${registry.host}/notes`);
    const again = await resolve(`${registry.host}/notes@${locked.digest}`, { locked, offline: true });
    expect("pinned" in again).toBe(false);
  });

  it.each(["r.example/notes", `r.example/notes@${digestOf("other")}`])(
    "cannot tell what %s is",
    async (image) => {
      const locked: OciArtifact = {
        kind: "oci",
        image: "r.example/notes",
        purl: "",
        digest: digestOf("locked"),
        mediaType: ociIndex,
        platforms: {},
      };
      expect(await rejectedCode(resolve(image, { locked, offline: true }))).toBe("OFFLINE");
    },
  );
});

describe("a registry of images", () => {
  it("never serves other bytes under a digest", async () => {
    const registry = await startOci();
    const digest = registry.push("notes");
    registry.put("notes", digest, { schemaVersion: 2 }, ociIndex);
    expect(await rejectedCode(resolve(`${registry.host}/notes@${digest}`))).toBe("OCI_INTEGRITY");
  });

  it("never serves another manifest for a platform", async () => {
    const registry = await startOci();
    const amd64 = registry.push("notes", { platforms: ["linux/amd64"] });
    registry.push("notes");
    registry.put("notes", amd64, { schemaVersion: 2 }, ociManifest);
    expect(await rejectedCode(resolve(`${registry.host}/notes`))).toBe("OCI_INTEGRITY");
  });

  it("whose index names a manifest that is not there is no pass", async () => {
    const registry = await startOci();
    const amd64 = registry.push("notes", { platforms: ["linux/amd64"] });
    registry.push("notes");
    registry.remove("notes", amd64);
    expect(await rejectedCode(resolve(`${registry.host}/notes`))).toBe("OCI_NOT_FOUND");
  });

  it.each<[string, string, Parameters<FakeOci["answer"]>[0]]>([
    ["that has no such image", "OCI_NOT_FOUND", (_, response) => !!response.writeHead(404).end("{}")],
    ["that refuses", "OCI_NETWORK", (_, response) => !!response.writeHead(403).end("{}")],
    ["that asks for nothing that is known", "OCI_NETWORK", (_, response) => !!response.writeHead(401).end()],
    ["that has had too many requests", "OCI_NETWORK", (_, response) => !!response.writeHead(429).end("{}")],
    ["that fails", "OCI_NETWORK", (_, response) => !!response.writeHead(500).end("{}")],
    ["that hangs up", "OCI_NETWORK", (request) => !!request.socket.destroy()],
    ["that never answers", "OCI_NETWORK", () => true],
    ["that answers HTML", "OCI_ANSWER", (_, response) => !!response.end("<html></html>")],
    ["that answers nothing", "OCI_ANSWER", (_, response) => !!response.end()],
    ["that answers other JSON", "OCI_ANSWER", (_, response) => !!response.end("[]")],
    ["that cuts its JSON short", "OCI_ANSWER", (_, response) => !!response.end('{"manifests":[')],
    ["that says two things at once", "OCI_ANSWER", (_, response) => !!response.end('{"a":1,"a":2}')],
    [
      "that hangs up in its answer",
      "OCI_NETWORK",
      (_, response) =>
        !!response.writeHead(200, { "content-length": 99 }).write("{") &&
        !!setTimeout(() => response.destroy(), 20),
    ],
    [
      "that says that it sends too much",
      "OCI_ANSWER",
      (_, response) => !!response.writeHead(200).end(" ".repeat(limits.bytes + 1)),
    ],
    [
      "that redirects for ever",
      "OCI_ANSWER",
      (request, response) => !!response.writeHead(307, { location: `${request.url}x` }).end(),
    ],
    [
      "that redirects to a file",
      "OCI_ANSWER",
      (_, response) => !!response.writeHead(307, { location: "file:///etc/passwd" }).end(),
    ],
    [
      "that redirects to another machine without TLS",
      "OCI_ANSWER",
      (_, response) => !!response.writeHead(307, { location: "http://r.example/" }).end(),
    ],
  ])("%s is no pass", async (_, code, handler) => {
    const registry = await startOci();
    registry.push("notes");
    registry.answer(handler);
    expect(await rejectedCode(resolve(`${registry.host}/notes`))).toBe(code);
  });

  it("that never stops sending is cut off", async () => {
    const registry = await startOci();
    registry.answer((_, response) => {
      response.writeHead(200);
      const send = () =>
        void (response.destroyed || response.write(" ".repeat(65_536), () => setImmediate(send)));
      send();
      return true;
    });
    expect(await rejectedCode(resolve(`${registry.host}/notes`))).toBe("OCI_ANSWER");
  });

  it("that sends drop by drop is cut off in time", async () => {
    const registry = await startOci();
    registry.answer((_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(" "), 50);
      response.on("close", () => clearInterval(drip));
      return true;
    });
    expect(await rejectedCode(resolve(`${registry.host}/notes`))).toBe("OCI_NETWORK");
  });

  const entry = {
    mediaType: ociManifest,
    digest: digestOf("x"),
    platform: { os: "linux", architecture: "amd64" },
  };

  it.each<[string, object, string]>([
    ["an index without images", { manifests: [] }, ociIndex],
    [
      "an index of attestations only",
      { manifests: [{ ...entry, platform: { os: "unknown", architecture: "unknown" } }] },
      ociIndex,
    ],
    ["an index of more entries than any real one", { manifests: Array(201).fill(entry) }, ociIndex],
    [
      "an index with a name for a platform that is none",
      { manifests: [{ ...entry, platform: { os: "a b", architecture: "\u202e" } }] },
      ociIndex,
    ],
    ["an index in an index", { manifests: [{ ...entry, mediaType: ociIndex }] }, ociIndex],
    ["an index with another kind of digest", { manifests: [{ ...entry, digest: "sha512:abc" }] }, ociIndex],
    [
      "an index that is a manifest, too",
      { manifests: [entry], config: { digest: digestOf("x") }, layers: [] },
      ociIndex,
    ],
    ["an index that is sent as a manifest", { mediaType: ociIndex, manifests: [entry] }, ociManifest],
    ["a manifest that is sent as an index", { config: { digest: digestOf("x") }, layers: [] }, ociIndex],
    [
      "a manifest of another kind",
      { mediaType: "application/x", config: { digest: digestOf("x") }, layers: [] },
      "application/x",
    ],
    [
      "a manifest of the oldest format",
      { schemaVersion: 1, fsLayers: [] },
      "application/vnd.docker.distribution.manifest.v1+prettyjws",
    ],
    [
      "a manifest whose digest leads elsewhere",
      { config: { digest: "../../../x" }, layers: [] },
      ociManifest,
    ],
  ])("that sends %s is no pass", async (_, document, type) => {
    const registry = await startOci();
    registry.put("notes", "latest", document, type);
    expect(await rejectedCode(resolve(`${registry.host}/notes`))).toBe("OCI_ANSWER");
  });

  it("may hold an index behind a digest of its index, which is no pass", async () => {
    const registry = await startOci();
    const digest = registry.push("notes");
    registry.put("notes", "latest", { mediaType: ociIndex, manifests: [{ ...entry, digest }] }, ociIndex);
    expect(await rejectedCode(resolve(`${registry.host}/notes`))).toBe("OCI_ANSWER");
  });

  it("that nobody can reach is no pass", async () => {
    expect(await rejectedCode(resolve("127.0.0.1:1/notes"))).toBe("OCI_NETWORK");
  });

  it("on another machine is only asked over https", async () => {
    const asked: string[] = [];
    const context = contextOf({}, false, {});
    const fetch = (url: URL) => {
      asked.push(url.href);
      return Promise.reject(new Error("no network"));
    };
    const world = { ...context.world, fetch };
    await rejectedCode(resolveOci(sourceOf("r.example:5000/notes"), null, { ...context, world }, limits));
    expect(asked).toEqual(["https://r.example:5000/v2/notes/manifests/latest"]);
  });
});
