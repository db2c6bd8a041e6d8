import { describe, expect, it } from "vitest";
import { findSecret, refuseSecrets } from "../../src/lockfile/secret.ts";
import type { JsonObject } from "../../src/model/json-value.ts";
import { thrownCode } from "../support/error-code.ts";
import { lockedServer, remoteServer } from "../support/servers.ts";

const inArgs = (...args: string[]) => findSecret(lockedServer({ declared: { args } }).declared);
const inSettings = (settings: JsonObject) => findSecret(lockedServer({ declared: { settings } }).declared);
const inUrl = (url: string) =>
  findSecret({ in: [".mcp.json"], transport: "http", url, env: [], headers: [] });

const word = "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0";
/** No token stands in this file as a whole: scanners of secrets would find it. */
const tokens: [string, string][] = [
  ["GitHub", ["ghp", word.slice(0, 36)].join("_")],
  ["GitHub Actions", ["ghs", word.slice(0, 36)].join("_")],
  ["GitHub, fine-grained", ["github", "pat", word.slice(0, 22), word].join("_")],
  ["GitLab", ["glpat", word.slice(0, 20)].join("-")],
  ["npm", ["npm", word.slice(0, 36)].join("_")],
  ["OpenAI", ["sk", "proj", word].join("-")],
  ["Anthropic", ["sk", "ant", "api03", word].join("-")],
  ["Stripe", ["sk", "live", word.slice(0, 24)].join("_")],
  ["Stripe, restricted", ["rk", "test", word.slice(0, 24)].join("_")],
  ["Slack", ["xoxb", "123456789012", word.slice(0, 24)].join("-")],
  ["AWS", `AKIA${"ABCDEFGH23456789"}`],
  ["AWS, temporary", `ASIA${"ABCDEFGH23456789"}`],
  ["Google", `AIza${word.slice(0, 35)}`],
  ["Hugging Face", ["hf", word.slice(0, 34)].join("_")],
  ["PyPI", ["pypi", word].join("-")],
  ["SendGrid", ["SG", word.slice(0, 22), word].join(".")],
  ["a JSON Web Token", [`eyJ${word.slice(0, 16)}`, `eyJ${word}`, word].join(".")],
  ["a private key", `-----BEGIN ${"OPENSSH PRIVATE"} KEY-----`],
];

describe("findSecret", () => {
  it.each(tokens)("finds a token of %s wherever it stands", (_, token) => {
    const { declared } = lockedServer();
    const stdio = { ...declared, transport: "stdio" as const, command: "npx", args: [] };
    expect([
      inArgs("-y", "notes", token),
      inArgs(`--key-file=${token}`),
      findSecret({ ...stdio, command: `/opt/${token}/notes` }),
      findSecret({ ...stdio, cwd: `/home/${token}` }),
      inSettings({ headersHelper: `echo ${token}` }),
      inSettings({ dev: [{ deep: token }] }),
      inUrl(`https://notes.example/${token}/mcp`),
    ]).toEqual([
      "args[2]",
      "args[0]",
      "command",
      "cwd",
      "settings.headersHelper",
      "settings.dev.0.deep",
      "url",
    ]);
  });

  it.each([
    ...["api-key", "api_key", "apikey", "apiKey", "token", "secret", "password", "passwd", "pwd"],
    ...["authorization", "credential", "credentials", "bearer", "accessKey", "client-secret"],
  ])("finds a secret behind an option that ends in %s", (name) => {
    expect([inArgs(`--${name}`, "hunter2"), inArgs(`--my-${name}=hunter2`)]).toEqual(["args[1]", "args[0]"]);
  });

  it.each(["key", "auth", "pat", "pass"])(
    "finds a secret behind --%s, and behind others that end so if it looks like one",
    (name) => {
      const random = `${"a1".repeat(10)}`;
      expect([inArgs(`--${name}`, "hunter2"), inArgs(`--my-${name}=${random}`)]).toEqual([
        "args[1]",
        "args[0]",
      ]);
      expect(inArgs(`--my-${name}`, "hunter2")).toBe(null);
    },
  );

  it.each(["Authorization", "Proxy-Authorization", "Cookie", "X-API-Key", "X-Auth-Token"])(
    "finds a secret in the header %s",
    (header) => {
      expect(inArgs("--header", `${header}: hunter2`)).toBe("args[1]");
    },
  );

  it.each<[string, string[]]>([
    ["behind --api-key", ["notes", "--api-key", "hunter2"]],
    ["behind --apikey", ["notes", "--apikey", "hunter2"]],
    ["behind --API_KEY", ["notes", "--API_KEY", "hunter2"]],
    ["behind --token", ["notes", "--token", "hunter2"]],
    ["behind -token", ["notes", "-token", "hunter2"]],
    ["behind --access-token", ["notes", "--access-token", "hunter2"]],
    ["behind --client.secret", ["notes", "--client.secret", "hunter2"]],
    ["behind --db-password", ["notes", "--db-password", "hunter2"]],
    ["behind --figma-api-key=", ["notes", "--figma-api-key=hunter2"]],
    ["behind --password= with an equals sign in it", ["notes", "--password=a=b"]],
    ["as a header", ["notes", "--header", "Authorization: Bearer hunter2"]],
    ["as a header without a space", ["notes", "--header", "X-API-Key:hunter2"]],
    ["as a header in one argument", ["notes", "--header=Authorization: Bearer hunter2"]],
    ["as a header of a service", ["notes", "-H", "X-Figma-Token: hunter2"]],
    ["as a variable of a container", ["notes", "-e", "API_KEY=hunter2"]],
    ["as a variable", ["notes", "TOKEN=hunter2"]],
    ["as the default of a variable", ["notes", "--token", "${TOKEN:-hunter2}"]],
    ["in the URL of an option", ["notes", "--db=postgres://notes:hunter2@db.example/notes"]],
    ["in a fragment", ["notes", "https://notes.example/mcp#access_token=hunter2"]],
    ["as a cookie", ["notes", "-H", "Cookie: session=hunter2"]],
    ["as a user's password in a URL", ["notes", "https://user:hunter2@notes.example/mcp"]],
    ["as a password in a database's URL", ["notes", "postgres://notes:hunter2@db.example/notes"]],
    ["in a query", ["notes", "https://notes.example/mcp?api_key=hunter2"]],
    ["in a query, second", ["notes", "https://notes.example/mcp?a=b&access_token=hunter2"]],
  ])("finds a secret %s", (_, args) => {
    expect(inArgs(...args)).toBe(`args[${args.length - 1}]`);
  });

  it.each<[string, string[]]>([
    ["a variable", ["--api-key", "${API_KEY}"]],
    ["a variable with a default", ["--api-key", "${API_KEY:-}"]],
    ["a variable of VS Code", ["--api-key", "${input:api-key}"]],
    ["a variable of the environment", ["--api-key=${env:API_KEY}"]],
    ["a variable of a shell", ["--token", "$API_TOKEN"]],
    ["a variable of Windows", ["--token", "%API_TOKEN%"]],
    ["a variable of LibreChat", ["--token", "{{API_TOKEN}}"]],
    ["a placeholder", ["--token", "<your token>"]],
    ["a header with a variable", ["--header", "Authorization: Bearer ${TOKEN}"]],
    ["a header with a variable for user and password", ["--header", "Authorization: Basic ${CREDENTIALS}"]],
    ["a header with a variable for a token", ["--header", "Authorization: token ${TOKEN}"]],
    ["a header that is a variable", ["--header", "Authorization:${AUTH_HEADER}"]],
    ["a URL with variables", ["https://${USER}:${PASSWORD}@notes.example/mcp"]],
    ["a query with a variable", ["https://notes.example/mcp?api_key=${API_KEY}"]],
    ["a URL without secrets", ["https://notes.example/mcp?tools=all#top"]],
    ["an option that is followed by another one", ["--token", "--verbose"]],
    ["a switch", ["--no-auth", "server.js"]],
    ["a mode", ["--auth", "none"]],
    ["a number", ["--max-token", "100"]],
    ["a file", ["--key", "./server.key"]],
    ["the name of a field", ["--sort-key", "name"]],
    ["the user of a repository", ["ssh://git@git.example/o/r.git"]],
    ["an option at the end", ["notes", "--token"]],
    ["an empty value", ["--token="]],
    [
      "an option that only sounds like it",
      ["--tokenizer", "words", "--keyboard", "de", "--monkey", "george"],
    ],
    ["a package whose name sounds like it", ["-y", "sk-notes", "npm_notes", "@example/token-mcp@1.0.0"]],
    ["a word between others", ["task-management-for-everybody-else"]],
    ["an ordinary header", ["--header", "Accept: text/plain"]],
    ["a hash", [`sha256:${"a1".repeat(32)}`]],
    ["a UUID", ["123e4567-e89b-12d3-a456-426614174000"]],
    ["no arguments", []],
  ])("finds nothing in %s", (_, args) => {
    expect(inArgs(...args)).toBe(null);
  });

  it("finds nothing in a server like any other", () => {
    expect([
      findSecret(lockedServer().declared),
      findSecret(remoteServer("https://a.example/mcp").declared),
    ]).toEqual([null, null]);
  });

  it.each([
    "https://user:hunter2@notes.example/mcp",
    "https://hunter2@notes.example/mcp",
    "https://user:100%@notes.example/mcp",
    "https://notes.example/mcp?token=hunter2",
    "HTTPS://notes.example/mcp?Token=hunter2",
    "wss://notes.example/mcp?key=hunter2",
  ])("finds the secret in the address %s", (url) => {
    expect(inUrl(url)).toBe("url");
  });

  it.each([
    "https://notes.example/mcp",
    "https://notes.example/mcp?key=${KEY}",
    "https://${HOST}/mcp",
    "unix:/run/notes",
  ])("finds none in the address %s", (url) => {
    expect(inUrl(url)).toBe(null);
  });

  it("looks into the settings of a server that is dialled", () => {
    const [[, token = ""] = []] = tokens;
    const { declared } = remoteServer("https://notes.example/mcp", { settings: { headersHelper: token } });
    expect(findSecret(declared)).toBe("settings.headersHelper");
  });
});

describe("refuseSecrets", () => {
  it("refuses a declaration with a secret, without repeating it", () => {
    const { declared } = lockedServer({ declared: { args: ["--password", "hunter2"] } });
    const refuse = () => refuseSecrets("notes", declared);
    expect([thrownCode(refuse), messageOf(refuse).includes("hunter2")]).toEqual([
      "SECRET_IN_DECLARATION",
      false,
    ]);
  });

  it("lets any other declaration pass", () => {
    expect(thrownCode(() => refuseSecrets("notes", lockedServer().declared))).toBe(null);
  });
});

function messageOf(call: () => void): string {
  try {
    call();
    return "";
  } catch (error) {
    return JSON.stringify(error, ["message", "hint"]) + String(error);
  }
}
