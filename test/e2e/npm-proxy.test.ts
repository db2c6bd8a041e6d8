import { describe, expect, it } from "vitest";
import { runCli } from "../support/cli.ts";
import {
  configureUser,
  type Environment,
  expectSecret,
  hostsOf,
  login,
  registries,
  runAll,
  startPrivateWorld,
  token,
  told,
} from "../support/npm-private.ts";
import { startTls } from "../support/npm-proxy.ts";
import { noSandbox } from "../support/npm-world.ts";

describe("a proxy", () => {
  it.each<[string, (url: string) => [string, Environment]]>([
    ["noproxy", (url) => [`proxy=${url}\nnoproxy=127.0.0.1\n`, {}]],
    ["NO_PROXY", (url) => [`proxy=${url}\n`, { NO_PROXY: "127.0.0.1" }]],
    ["NO_PROXY beside HTTP_PROXY", (url) => ["", { HTTP_PROXY: url, NO_PROXY: "127.0.0.1" }]],
  ])("is passed over for hosts that %s names", async (_, configure) => {
    const world = await startPrivateWorld();
    world.scope.announceAs(world.scope.url);
    const [npmrc, extra] = configure(world.proxy.url);
    const direct = registries.replace("http://packages.example/", world.scope.url);
    const own = login.replace("packages.example", new URL(world.scope.url).host);
    const results = await runAll(world, configureUser(world, direct + own + npmrc, extra));
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(hostsOf(world.proxy)).toEqual(["public.example"]);
    expect(told(world)).toEqual([]);
    expectSecret(world, results);
  });

  it("that refuses is an error", async () => {
    const world = await startPrivateWorld();
    const env = configureUser(world, registries.replaceAll(".example/", ".unknown.example/"), {
      HTTP_PROXY: world.proxy.url,
    });
    const { code, stderr } = await runCli(world.repository.root, ["lock", ...noSandbox], { env });
    expect([code, stderr]).toEqual([2, expect.stringContaining("NPM_NETWORK")]);
  });
});

describe("a registry behind TLS, through a tunnel,", () => {
  const secure = `${registries.replace("http://packages", "https://packages")}${login}`;

  async function startSecureWorld() {
    const tls = await startTls(["packages.example"]);
    const world = await startPrivateWorld({ "packages.example:443": tls.url });
    tls.passTo(world.scope.url);
    world.scope.announceAs("https://packages.example/");
    return { ...world, tls };
  }
  type SecureWorld = Awaited<ReturnType<typeof startSecureWorld>>;

  it.each<[string, (world: SecureWorld) => Environment]>([
    [
      "https-proxy and cafile",
      (world) => {
        const ways = `https-proxy=${world.proxy.url}\nproxy=${world.proxy.url}\ncafile=${world.tls.authority}\n`;
        return configureUser(world, secure + ways);
      },
    ],
    [
      "HTTPS_PROXY and NODE_EXTRA_CA_CERTS",
      (world) =>
        configureUser(world, secure, {
          HTTPS_PROXY: world.proxy.url,
          NODE_EXTRA_CA_CERTS: world.tls.authority,
        }),
    ],
  ])("is reached with %s, and the proxy does not learn the token", async (_, configure) => {
    const world = await startSecureWorld();
    const results = await runAll(world, configure(world));
    expect(results.map(({ code, stderr }) => [code, code === 0 ? "" : stderr])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    expect(world.proxy.arrivals).toContainEqual({
      method: "CONNECT",
      url: "packages.example:443",
      authorization: null,
    });
    expect(told(world)).toEqual([]);
    expect(new Set(world.tls.arrivals.map(({ authorization }) => authorization))).toEqual(
      new Set([`Bearer ${token}`]),
    );
    expectSecret(world, results);
  });

  it("is an error when nobody vouches for its certificate, and the token is kept", async () => {
    const world = await startSecureWorld();
    const env = configureUser(world, secure, { HTTPS_PROXY: world.proxy.url });
    const { code, stderr } = await runCli(world.repository.root, ["lock", ...noSandbox], { env });
    expect([code, stderr]).toEqual([2, expect.stringContaining("NPM_NETWORK")]);
    expect(world.tls.arrivals).toEqual([]);
  });
});
