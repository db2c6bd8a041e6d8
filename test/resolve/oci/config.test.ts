import { describe, expect, it } from "vitest";
import { loadOciConfig } from "../../../src/resolve/oci/config.ts";
import { rejectedCode, thrownCode } from "../../support/error-code.ts";
import { fakeWorld } from "../../support/fake-world.ts";

const auth = Buffer.from("me:s3cret:x").toString("base64");

function load(files: Record<string, object | string>, env: Record<string, string> = {}) {
  const texts = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === "string" ? content : JSON.stringify(content),
  ]);
  return loadOciConfig(fakeWorld({ env: { HOME: "/home/me", ...env }, files: Object.fromEntries(texts) }));
}

describe("loadOciConfig", () => {
  it("knows nothing where nothing is configured", async () => {
    const config = await load({});
    expect([config.defaultRegistry, config.credentials("r.example"), config.helper("r.example")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each(["r.example", "https://r.example", "https://r.example/", "https://r.example/v1/", "r.example/v2/"])(
    "finds the credentials for a host that is written %s",
    async (key) => {
      const config = await load({ "/home/me/.docker/config.json": { auths: { [key]: { auth } } } });
      expect(config.credentials("r.example")).toEqual({ basic: auth });
    },
  );

  it.each(["r.example:5000", "x.r.example", "example", "r.example.evil.example"])(
    "has no credentials for %s, which is another host",
    async (host) => {
      const config = await load({ "/home/me/.docker/config.json": { auths: { "r.example": { auth } } } });
      expect(config.credentials(host)).toBe(null);
    },
  );

  it.each([
    ["", null],
    ["tools/signatures", { host: null, repository: "tools/signatures" }],
    ["r.example/tools/my-signatures", { host: "r.example", repository: "tools/my-signatures" }],
    ["localhost/signatures", { host: "localhost", repository: "signatures" }],
    ["127.0.0.1:5000/a.b/c__d", { host: "127.0.0.1:5000", repository: "a.b/c__d" }],
  ])("takes %j for a place of signatures", async (COSIGN_REPOSITORY, store) => {
    expect((await load({}, { COSIGN_REPOSITORY })).signatures).toEqual(store);
  });

  it.each([
    "r.example",
    "r.example/",
    "/signatures",
    "a//b",
    "tools/../evil",
    "tools/..",
    "Tools/x",
    "me:s3cret@r.example/x",
    "https://r.example/x",
    "r.example:99999/x",
    "tools/x:tag",
    "tools/x?y",
  ])("refuses signatures at %s", async (COSIGN_REPOSITORY) => {
    expect(await rejectedCode(load({}, { COSIGN_REPOSITORY }))).toBe("OCI_CONFIG");
  });

  it("does not give a whole host the credentials for a path", async () => {
    const config = await load({ "/home/me/.docker/config.json": { auths: { "r.example/team": { auth } } } });
    expect(config.credentials("r.example")).toBe(null);
  });

  it("prefers an identity token", async () => {
    const auths = { "r.example": { auth, identitytoken: "1dentity" } };
    const config = await load({ "/home/me/.docker/config.json": { auths } });
    expect(config.credentials("r.example")).toEqual({ identityToken: "1dentity" });
  });

  it("takes the empty entry that a helper leaves for no credentials", async () => {
    const config = await load({ "/home/me/.docker/config.json": { auths: { "r.example": {} } } });
    expect(config.credentials("r.example")).toBe(null);
  });

  it("knows the helper for one host and the one for all others", async () => {
    const helpers = { credsStore: "desktop", credHelpers: { "r.example": "cloud" } };
    const config = await load({ "/home/me/.docker/config.json": helpers });
    expect([config.helper("r.example"), config.helper("x.example")]).toEqual(["cloud", "desktop"]);
  });

  it("reads the folder that DOCKER_CONFIG names instead of the one at home", async () => {
    const files = {
      "/home/me/.docker/config.json": { auths: { "r.example": { auth } } },
      "/other/config.json": { auths: {} },
    };
    expect((await load(files, { DOCKER_CONFIG: "/other" })).credentials("r.example")).toBe(null);
  });

  it.each<[string, Record<string, object>, Record<string, string>, string]>([
    ["a variable", {}, { MCP_LOCK_OCI_REGISTRY: "r.example:5000" }, "r.example:5000"],
    ["a URL in a variable", {}, { MCP_LOCK_OCI_REGISTRY: "https://r.example/" }, "r.example"],
    ["a registry on this machine", {}, { MCP_LOCK_OCI_REGISTRY: "http://localhost:5000" }, "localhost:5000"],
    [
      "a mirror of the daemon",
      { "/etc/docker/daemon.json": { "registry-mirrors": ["https://m.example"] } },
      {},
      "m.example",
    ],
    [
      "a mirror of a daemon without root, before that of another",
      {
        "/home/me/.config/docker/daemon.json": { "registry-mirrors": ["https://a.example"] },
        "/etc/docker/daemon.json": { "registry-mirrors": ["https://b.example"] },
      },
      {},
      "a.example",
    ],
    [
      "a variable before a mirror",
      { "/etc/docker/daemon.json": { "registry-mirrors": ["https://m.example"] } },
      { MCP_LOCK_OCI_REGISTRY: "r.example" },
      "r.example",
    ],
  ])("takes the registry for images that name none from %s", async (_, files, env, host) => {
    expect((await load(files, env)).defaultRegistry).toBe(host);
  });

  it.each([
    "http://r.example",
    "https://r.example/mirror",
    "https://me:pw@r.example",
    "ftp://r.example",
    "r example",
    "https://localhost:5000",
  ])("refuses %s as a registry", async (text) => {
    expect(await rejectedCode(load({}, { MCP_LOCK_OCI_REGISTRY: text }))).toBe("OCI_CONFIG");
  });

  it.each(["", "{", "[]", '{"auths":7}', '{"auths":{"r.example":"x"}}'])(
    "refuses a file that holds %j",
    async (text) => {
      expect(await rejectedCode(load({ "/home/me/.docker/config.json": text }))).toBe("OCI_CONFIG");
    },
  );

  it("quotes nothing of a file that it cannot read", async () => {
    const reading = load({ "/home/me/.docker/config.json": '{"auths": s3cret}' });
    const message = await reading.then(String, (error: Error) => error.message + String(error.cause));
    expect(message).not.toContain("s3cret");
  });

  it("refuses credentials without a password", async () => {
    const auths = { "r.example": { auth: Buffer.from("me").toString("base64") } };
    const config = await load({ "/home/me/.docker/config.json": { auths } });
    expect(thrownCode(() => config.credentials("r.example"))).toBe("OCI_CONFIG");
  });
});
