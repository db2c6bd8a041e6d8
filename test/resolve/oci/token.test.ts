import { describe, expect, it } from "vitest";
import type { McpLockError } from "../../../src/model/error.ts";
import { loadOciConfig } from "../../../src/resolve/oci/config.ts";
import { defaultOciLimits, type OciRepository, openRepository } from "../../../src/resolve/oci/registry.ts";
import { rejectedCode } from "../../support/error-code.ts";
import { fakeWorld } from "../../support/fake-world.ts";
import { type FakeOci, listen, startOci } from "../../support/oci.ts";

const secret = "me:s3cret";

async function open(registry: FakeOci, config: object = {}): Promise<OciRepository> {
  const files = { "/config/config.json": JSON.stringify(config) };
  const world = fakeWorld({
    env: { DOCKER_CONFIG: "/config" },
    files,
    fetch: (url, init) => fetch(url, init),
  });
  const limits = { ...defaultOciLimits, time: 2_000 };
  return openRepository(registry.host, "notes", await loadOciConfig(world), limits, world);
}

function authFor(host: string, credentials = secret): object {
  return { auths: { [host]: { auth: Buffer.from(credentials).toString("base64") } } };
}

async function startGuarded(credentials: string | null): Promise<FakeOci> {
  const registry = await startOci();
  registry.push("notes");
  registry.requireToken(credentials);
  return registry;
}

const sent = (registry: FakeOci) => registry.requests.map(({ authorization }) => authorization);

describe("a registry that asks for a token", () => {
  it("is given the one that its realm hands out to anybody", async () => {
    const registry = await startGuarded(null);
    await (await open(registry)).manifest("latest");
    expect(sent(registry)).toEqual([null, null, "Bearer t0ken"]);
  });

  it("is asked for nothing but reading this repository, whatever it suggests", async () => {
    const registry = await startGuarded(null);
    await (await open(registry)).manifest("latest");
    const query = new URL(registry.requests[1]?.path ?? "", "http://r.example").searchParams;
    expect([...query].sort()).toEqual([
      ["scope", "repository:notes:pull"],
      ["service", "fake"],
    ]);
  });

  it("is given the same token for the next request", async () => {
    const registry = await startGuarded(null);
    const repository = await open(registry);
    await repository.manifest("latest");
    registry.requests.length = 0;
    await repository.manifest("latest");
    expect(sent(registry)).toEqual(["Bearer t0ken"]);
  });

  it("names the realm that gets the user's credentials for it", async () => {
    const registry = await startGuarded(secret);
    await (await open(registry, authFor(registry.host))).manifest("latest");
    expect(sent(registry)).toEqual([null, `Basic ${Buffer.from(secret).toString("base64")}`, "Bearer t0ken"]);
  });

  it("names the realm that gets the user's identity token in the body of a request", async () => {
    const registry = await startGuarded("1dentity");
    const config = { auths: { [registry.host]: { auth: "eDo=", identitytoken: "1dentity" } } };
    await (await open(registry, config)).manifest("latest");
    expect(registry.requests[1]).toMatchObject({
      method: "POST",
      path: "/token",
      authorization: null,
      body: expect.stringContaining("refresh_token=1dentity"),
    });
  });

  it("may name a realm on another host, which gets the credentials for the registry", async () => {
    const [registry, realm] = [await startGuarded(secret), await startOci()];
    realm.requireToken(secret);
    registry.requireToken(secret, `http://${realm.host}/token`);
    await (await open(registry, authFor(registry.host))).manifest("latest");
    expect(sent(realm)).toEqual([`Basic ${Buffer.from(secret).toString("base64")}`]);
  });

  it("does not get at the credentials for the host of the realm", async () => {
    const [registry, realm] = [await startGuarded(null), await startOci()];
    registry.requireToken(null, `http://${realm.host}/token`);
    await (await open(registry, authFor(realm.host))).manifest("latest");
    expect(sent(realm)).toEqual([null]);
  });

  it("gets no credentials when its realm sends them on", async () => {
    const other = await startOci();
    const registry = await startGuarded(secret);
    registry.answer((request, response) => {
      if (!request.url?.startsWith("/token")) return false;
      response.writeHead(307, { location: `http://${other.host}/token` }).end();
      return true;
    });
    expect(await rejectedCode((await open(registry, authFor(registry.host))).manifest("latest"))).toBe(
      "OCI_NETWORK",
    );
    expect(other.requests).toEqual([]);
  });

  it.each([
    "http://r.example/token",
    "file:///token",
    "https://me:pw@r.example/token",
    "https://127.0.0.1/token",
    "token",
    "",
  ])("is refused the realm %j", async (realm) => {
    const registry = await startGuarded(secret);
    registry.requireToken(secret, realm);
    expect(await rejectedCode((await open(registry, authFor(registry.host))).manifest("latest"))).toBe(
      "OCI_ANSWER",
    );
  });

  it.each(["{}", "[]", "<html>", '{"token":"a\\nb"}', '{"token":7}', "", " ".repeat(2_000_000)])(
    "is no pass when its realm answers %.20j",
    async (body) => {
      const registry = await startGuarded(null);
      registry.answer(
        (request, response) => request.url?.startsWith("/token") === true && !!response.end(body),
      );
      expect(await rejectedCode((await open(registry)).manifest("latest"))).toBe("OCI_ANSWER");
    },
  );

  it("is no pass when its realm fails", async () => {
    const registry = await startGuarded(null);
    registry.answer(
      (request, response) => request.url?.startsWith("/token") === true && !!response.writeHead(500).end(),
    );
    expect(await rejectedCode((await open(registry)).manifest("latest"))).toBe("OCI_NETWORK");
  });

  it("is no pass when it does not accept the token", async () => {
    const registry = await startGuarded(null);
    registry.answer((request, response) => {
      if (request.headers.authorization === undefined) return false;
      response.writeHead(401, { "www-authenticate": "Bearer realm=x" }).end();
      return true;
    });
    expect(await rejectedCode((await open(registry)).manifest("latest"))).toBe("OCI_NETWORK");
  });

  it("refuses whoever has no credentials for it", async () => {
    const registry = await startGuarded(secret);
    expect(await rejectedCode((await open(registry)).manifest("latest"))).toBe("OCI_NETWORK");
  });

  it("is told of a helper that was not asked for credentials", async () => {
    const registry = await startGuarded(secret);
    const repository = await open(registry, { credsStore: "desktop" });
    const error = await repository.manifest("latest").catch((error: McpLockError) => error);
    expect(error).toMatchObject({ hint: expect.stringContaining("desktop") });
  });
});

describe("a registry that asks for a name and password", () => {
  it("is given those of the user", async () => {
    const registry = await startOci();
    registry.push("notes");
    registry.requirePassword(secret);
    await (await open(registry, authFor(registry.host))).manifest("latest");
    expect(sent(registry)).toEqual([null, `Basic ${Buffer.from(secret).toString("base64")}`]);
  });

  it("is given none where the user has none for it", async () => {
    const registry = await startOci();
    registry.requirePassword(secret);
    await rejectedCode((await open(registry, authFor("r.example"))).manifest("latest"));
    expect(sent(registry)).toEqual([null]);
  });
});

describe("a registry that redirects", () => {
  async function redirecting(status: number): Promise<{ registry: FakeOci; seen: (string | undefined)[] }> {
    const registry = await startGuarded(null);
    const seen: (string | undefined)[] = [];
    const storage = await listen((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(status).end("{}");
    });
    registry.answer((request, response) => {
      if (request.headers.authorization === undefined || request.url?.startsWith("/token")) return false;
      response.writeHead(307, { location: `http://${storage}/x` }).end();
      return true;
    });
    return { registry, seen };
  }

  it("to another host does not take the token there", async () => {
    const { registry, seen } = await redirecting(200);
    await (await open(registry)).manifest("latest");
    expect(seen).toEqual([undefined]);
  });

  it("to another host that asks for credentials gets none", async () => {
    const { registry, seen } = await redirecting(401);
    expect(await rejectedCode((await open(registry, authFor(registry.host))).manifest("latest"))).toBe(
      "OCI_ANSWER",
    );
    expect(seen).toEqual([undefined]);
  });
});
