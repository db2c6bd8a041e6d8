import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli } from "../support/cli.ts";
import {
  configureUser,
  type Environment,
  expectSecret,
  hostsOf,
  login,
  type PrivateWorld,
  registries,
  runAll,
  startPrivateWorld,
  token,
  told,
} from "../support/npm-private.ts";
import { noSandbox, serverPackage } from "../support/npm-world.ts";
import { startRegistry } from "../support/registry.ts";

const addressWithLogin = registries.replace("packages.example", "me:$" + "{PACKAGES_TOKEN}@packages.example");

describe("a private registry behind a proxy", () => {
  it.each<[string, (world: PrivateWorld) => Environment]>([
    ["the user's .npmrc", (world) => configureUser(world, `${registries}${login}proxy=${world.proxy.url}\n`)],
    [
      "the project's .npmrc",
      (world) => {
        world.repository.write(".npmrc", `${registries}${login}proxy=${world.proxy.url}\n`);
        return world.env;
      },
    ],
    ["HTTP_PROXY", (world) => configureUser(world, registries + login, { HTTP_PROXY: world.proxy.url })],
    ["http_proxy", (world) => configureUser(world, registries + login, { http_proxy: world.proxy.url })],
    [
      "npm_config_proxy",
      (world) => configureUser(world, registries + login, { npm_config_proxy: world.proxy.url }),
    ],
  ])("is used by lock and verify as %s says, and the token reaches nobody else", async (_, configure) => {
    const world = await startPrivateWorld();
    const results = await runAll(world, configure(world));
    expect(results.map(({ code, stderr }) => [code, code === 0 ? "" : stderr])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    expect(hostsOf(world.proxy)).toEqual(["packages.example", "public.example"]);
    expect(told(world)).toEqual(["packages.example"]);
    expectSecret(world, results);
  });
});

describe("a token for a scope", () => {
  it("that is wrong is an error, nothing is written, and it is not told", async () => {
    const world = await startPrivateWorld();
    world.scope.requireToken("another one");
    const results = await runAll(
      world,
      configureUser(world, `${registries}${login}proxy=${world.proxy.url}\n`),
    );
    expect(results[0]).toMatchObject({ code: 2, stderr: expect.stringContaining("NPM_NETWORK") });
    expect(results[0]?.stderr).toContain("no valid token");
    expect(readdirSync(world.repository.root).sort()).toEqual([".mcp.json", "package.json"]);
    expectSecret(world, results);
  });

  it("that is not set is an error, and nothing is written", async () => {
    const world = await startPrivateWorld();
    const env = configureUser(world, `${registries}${login}proxy=${world.proxy.url}\n`, {
      PACKAGES_TOKEN: undefined,
    });
    const { code, stderr } = await runCli(world.repository.root, ["lock", ...noSandbox], { env });
    expect([code, stderr]).toEqual([2, expect.stringContaining("NPM_NETWORK")]);
    expect(readdirSync(world.repository.root).sort()).toEqual([".mcp.json", "package.json"]);
  });

  it("does not go to another host that has the tarballs", async () => {
    const open = await startRegistry();
    await open.publish(serverPackage("1.0.0"));
    const world = await startPrivateWorld({ "cdn.example": open.url });
    world.scope.announceAs("http://cdn.example/");
    const results = await runAll(
      world,
      configureUser(world, `${registries}${login}proxy=${world.proxy.url}\n`),
    );
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(hostsOf(world.proxy)).toContain("cdn.example");
    expect(told(world)).toEqual(["packages.example"]);
  });

  it("goes to another host that has the tarballs where the user has one for that, too", async () => {
    const cdn = await startRegistry();
    cdn.requireToken("token-of-the-cdn");
    await cdn.publish(serverPackage("1.0.0"));
    const world = await startPrivateWorld({ "cdn.example": cdn.url });
    world.scope.announceAs("http://cdn.example/");
    const npmrc = `${registries}${login}//cdn.example/:_authToken=token-of-the-cdn\nproxy=${world.proxy.url}\n`;
    const results = await runAll(world, configureUser(world, npmrc));
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    const own = world.proxy.arrivals.filter(({ url }) => url.startsWith("http://cdn.example/"));
    expect(new Set(own.map(({ authorization }) => authorization))).toEqual(
      new Set(["Bearer token-of-the-cdn"]),
    );
  });

  it.each([
    ["another host", "elsewhere.example"],
    ["another port of the host", "packages.example:8080"],
  ])("does not go along when the registry redirects to %s", async (_, host) => {
    const open = await startRegistry();
    await open.publish(serverPackage("1.0.0"));
    const world = await startPrivateWorld({ [host]: open.url });
    open.announceAs(`http://${host}/`);
    world.scope.answer((request, response) => {
      response.writeHead(302, { location: `http://${host}${request.url}` }).end();
    });
    const results = await runAll(
      world,
      configureUser(world, `${registries}${login}proxy=${world.proxy.url}\n`),
    );
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(hostsOf(world.proxy)).toContain(host);
    expect(told(world)).toEqual(["packages.example"]);
  });

  it("is not told where it stands in a registry's address", async () => {
    const world = await startPrivateWorld();
    world.repository.write(".npmrc", `${addressWithLogin}proxy=${world.proxy.url}\n`);
    world.scope.requireToken("another one");
    const { code, stderr } = await runCli(world.repository.root, ["lock", ...noSandbox], { env: world.env });
    expect([code, stderr]).toEqual([2, expect.stringContaining("GET http://packages.example/")]);
    expect(stderr).not.toContain(token);
  });

  it("is not locked where it stands in a registry's address", async () => {
    const world = await startPrivateWorld();
    world.repository.write(".npmrc", `${addressWithLogin}proxy=${world.proxy.url}\n`);
    world.scope.requireToken(null);
    const results = await runAll(world, world.env);
    expect(results.map(({ code, stderr }) => [code, code === 0 ? "" : stderr])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    expect(told(world)).toEqual(["packages.example"]);
    expect(world.repository.read("mcp-lock.json")).toContain(
      `repository_url=${encodeURIComponent("http://packages.example/")}`,
    );
    expectSecret(world, results);
  });
});
