import { describe, expect, it } from "vitest";
import { parseNetrc } from "../../../src/resolve/netrc.ts";
import { startIndex } from "../../support/pypi.ts";
import { notesIndex, type ResolveParts, resolveAt, sdist, wheel } from "../../support/pypi-resolve.ts";
import { makeRepository } from "../../support/repository.ts";

const basic = (login: string) => `Basic ${Buffer.from(login).toString("base64")}`;
const withLogin = (url: string, login: string) => url.replace("http://", `http://${login}@`);

describe("the index that is asked", () => {
  it.each<[string, string, readonly string[]]>([
    ["UV_DEFAULT_INDEX", "", ["uvx"]],
    ["UV_INDEX_URL", "", ["uvx"]],
    ["PIP_INDEX_URL", "", ["uvx"]],
    ["PIP_INDEX_URL", "", ["pipx", "run"]],
    ["UV_DEFAULT_INDEX", "", ["pipx", "run"]],
    ["UV_INDEX", "mine=", ["uvx"]],
    ["UV_EXTRA_INDEX_URL", "", ["uvx"]],
  ])("is the one in %s, as %jURL, for %j", async (name, prefix, command) => {
    const index = await notesIndex();
    const { UV_DEFAULT_INDEX: _, ...rest } = index.env();
    const env = { ...rest, [name]: `${prefix}${index.url.replace(/\/$/, "")}` };
    expect(await resolveAt(index, { command, env })).toMatchObject({ version: "1.4.0" });
  });

  it("is the first that knows the project", async () => {
    const [index, other, fallback] = [await notesIndex(), await startIndex(), await notesIndex()];
    const env = fallback.env({ UV_INDEX: `${other.url} mine=${index.url}` });
    await resolveAt(index, { env });
    expect([other.requests.length, index.requests.length, fallback.requests.length]).toEqual([1, 3, 0]);
  });

  it("is that of the launcher's own installer", async () => {
    const [index, other] = [await notesIndex(), await notesIndex()];
    await resolveAt(index, { command: ["pipx", "run"], env: other.env({ PIP_INDEX_URL: index.url }) });
    expect(other.requests).toEqual([]);
  });

  it.each<[string, Record<string, string>, ResolveParts]>([
    ["none is configured", { UV_DEFAULT_INDEX: "" }, {}],
    ["it is no address", { UV_DEFAULT_INDEX: "nowhere" }, {}],
    ["it is a folder", { UV_DEFAULT_INDEX: "file:///wheels" }, {}],
    ["its login is badly escaped", { UV_DEFAULT_INDEX: "http://a:%E0%A4%A@i.example/" }, {}],
    ["uv is to look elsewhere, too", { UV_FIND_LINKS: "wheels" }, {}],
    ["uv is to choose otherwise", { UV_INDEX_STRATEGY: "unsafe-best-match" }, {}],
    ["uv is to leave out what is new", { UV_EXCLUDE_NEWER: "2025-01-01" }, {}],
    ["uv is to keep to other versions", { UV_CONSTRAINT: "constraints.txt" }, {}],
    ["uv is to take the oldest versions", { UV_RESOLUTION: "lowest" }, {}],
    ["pip is to keep to other versions", { PIP_CONSTRAINT: "c.txt" }, { command: ["pipx", "run"] }],
    ["pip mixes several", { PIP_EXTRA_INDEX_URL: "http://i.example/" }, { command: ["pipx", "run"] }],
  ])("is refused when %s", async (_, env, parts) => {
    const index = await notesIndex();
    const asked = resolveAt(index, { ...parts, env: index.env(env) });
    await expect(asked).rejects.toMatchObject({ code: "PYPI_CONFIG" });
  });

  it("is not made up when none is configured, and the variable to set is named", async () => {
    const index = await notesIndex();
    const asked = resolveAt(index, { env: index.env({ UV_DEFAULT_INDEX: "" }) });
    await expect(asked).rejects.toMatchObject({ hint: expect.stringContaining("UV_DEFAULT_INDEX") });
  });

  it("is not made up when only others lack the project", async () => {
    const other = await startIndex();
    const asked = resolveAt(other, { env: other.env({ UV_DEFAULT_INDEX: "", UV_INDEX: other.url }) });
    await expect(asked).rejects.toMatchObject({ code: "PYPI_CONFIG" });
  });
});

describe("a login", () => {
  it("in the index's address is sent to it", async () => {
    const index = await notesIndex();
    index.requireLogin("me", "pass word");
    const env = index.env({ UV_DEFAULT_INDEX: withLogin(index.url, "me:pass%20word") });
    await resolveAt(index, { env });
    expect(new Set(index.authorizations)).toEqual(new Set([basic("me:pass word")]));
  });

  it("in variables of a named index is sent to it", async () => {
    const index = await notesIndex();
    index.requireLogin("me", "secret");
    const login = { UV_INDEX_MY_OWN_USERNAME: "me", UV_INDEX_MY_OWN_PASSWORD: "secret" };
    const env = index.env({ UV_INDEX: `my-own=${index.url}`, ...login });
    expect(await resolveAt(index, { env })).toMatchObject({ version: "1.4.0" });
  });

  it.each(["NETRC", "HOME"])("in the file that %s leads to is sent to its host", async (name) => {
    const index = await notesIndex();
    index.requireLogin("me", "secret");
    const home = makeRepository({ ".netrc": "machine 127.0.0.1 login me password secret\n" });
    const env = index.env({ [name]: name === "NETRC" ? home.path(".netrc") : home.root });
    expect(await resolveAt(index, { env })).toMatchObject({ version: "1.4.0" });
  });

  it("is not sent to another host that serves the files", async () => {
    const [index, files] = [await notesIndex(), await notesIndex()];
    const elsewhere = (file: string) => `${files.url.replace("simple/", "files/notes-mcp/")}${file}`;
    index.upload("notes-mcp", wheel, "wheel 1.4.0", { url: withLogin(elsewhere(wheel), "a:b") });
    const home = makeRepository({ ".netrc": "machine 127.0.0.1 login me password secret\n" });
    const env = index.env({
      UV_DEFAULT_INDEX: withLogin(index.url, "me:secret"),
      NETRC: home.path(".netrc"),
    });
    await resolveAt(index, { env });
    expect(files.authorizations).toEqual([null]);
  });

  it("is not sent along with a redirect to another host", async () => {
    const [index, other] = [await notesIndex(), await notesIndex()];
    index.answer((request, response) => {
      response.writeHead(302, { location: new URL(request.url ?? "", other.url).href }).end();
    });
    const env = index.env({ UV_DEFAULT_INDEX: withLogin(index.url, "me:secret") });
    await expect(resolveAt(index, { env })).rejects.toMatchObject({ code: "PYPI_ANSWER" });
    expect(other.requests).toEqual([]);
  });

  it.each(["none", "a wrong one"])("that is missing is an error that shows no secret: %s", async (which) => {
    const index = await notesIndex();
    index.requireLogin("me", "secret");
    const url = which === "none" ? index.url : withLogin(index.url, "me:wrong-secret");
    const asked = resolveAt(index, { env: index.env({ UV_DEFAULT_INDEX: url }) });
    await expect(asked).rejects.toMatchObject({
      code: "PYPI_NETWORK",
      message: expect.not.stringContaining("secret"),
    });
  });
});

describe("a redirect", () => {
  it("within the index is followed", async () => {
    const index = await notesIndex();
    index.answer((request, response) => {
      index.answer(null);
      response.writeHead(301, { location: request.url ?? "" }).end();
    });
    expect(await resolveAt(index)).toMatchObject({ files: { [sdist]: expect.anything() } });
  });

  it("without an end is given up", async () => {
    const index = await notesIndex();
    index.answer((_, response) => void response.writeHead(302, { location: "." }).end());
    await expect(resolveAt(index)).rejects.toMatchObject({ code: "PYPI_ANSWER" });
    expect(index.requests.length).toBe(4);
  });
});

describe("netrc", () => {
  it.each<[string, string, [string, string] | null]>([
    ["an entry", "machine i.example login me password secret", ["me", "secret"]],
    ["an entry over several lines", "machine i.example\n\tlogin me\n\tpassword secret\n", ["me", "secret"]],
    ["an entry in another order", "machine i.example password secret", ["", "secret"]],
    ["a password in quotes", 'machine i.example login me password "secret"', ["me", "secret"]],
    ["a host in capitals", "machine I.EXAMPLE login me password secret", ["me", "secret"]],
    ["an account", "machine i.example login me account x password secret", ["me", "secret"]],
    ["keywords as values", "machine i.example login machine password default", ["machine", "default"]],
    ["the first of two", "machine i.example password a machine i.example password b", ["", "a"]],
    ["what follows others", "machine x login a password b\nmachine i.example password c", ["", "c"]],
    ["no entry for every host", "default login me password secret", null],
    ["no comment", "# machine i.example login me password secret", null],
    ["no macro", "macdef init\nmachine i.example password secret\n\n", null],
    ["what follows a macro", "macdef init\ncd /\n\nmachine i.example password c", ["", "c"]],
    ["no entry of another host", "machine other.example login me password secret", null],
    ["no half of an entry", "machine i.example login", null],
  ])("gives %s", (_, text, login) => {
    const found = parseNetrc(text).get("i.example");
    expect(found === undefined ? null : [found.user, found.password]).toEqual(login);
  });
});
