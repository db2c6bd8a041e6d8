import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Command, type Figures, measure } from "./measure.ts";

const action = fileURLToPath(new URL("../dist/action.js", import.meta.url));
const sha = (letter: string) => letter.repeat(40);
const account = { id: 1, login: "mona", type: "User" };
const tree = (readme: string) => ({
  truncated: false,
  tree: [
    { path: "README.md", mode: "100644", type: "blob", sha: sha(readme) },
    { path: "mcp-lock.json", mode: "100644", type: "blob", sha: sha("c") },
  ],
});
const pull = {
  number: 1,
  state: "open",
  user: account,
  labels: [],
  head: { sha: sha("b") },
  base: { sha: sha("a"), ref: "main", repo: { id: 1 } },
};
const answers: readonly (readonly [RegExp, unknown])[] = [
  [/\/pulls\/1$/, pull],
  [/\/git\/ref\/heads\/main$/, { object: { type: "commit", sha: sha("a") } }],
  [new RegExp(`/git/trees/${sha("a")}$`), tree("d")],
  [new RegExp(`/git/trees/${sha("b")}$`), tree("e")],
  [/\/comments\?/, []],
];

/** The action as a whole: how long it takes to load, and to judge a pull request that changes nothing of ours. */
export async function measureGate(): Promise<Record<"bare" | "load" | "unchanged", Figures>> {
  const folder = mkdtempSync(join(tmpdir(), "mcp-lock-bench-"));
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify({ pull_request: { number: 1 } }));
  const server = createServer((request, response) => {
    const answer = answers.find(([path]) => path.test(request.url ?? ""))?.[1];
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? { message: "Not Found" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const env = {
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_REPOSITORY: "octo-org/octo-repo",
    GITHUB_EVENT_PATH: event,
    "INPUT_GITHUB-TOKEN": "token",
  };
  // An event that the gate refuses, once everything is loaded.
  const load: Command = {
    args: ["-e", `import(${JSON.stringify(action)}).then(() => process.exit(0))`],
    env: { ...env, GITHUB_EVENT_NAME: "push" },
  };
  const unchanged: Command = { args: [action], env: { ...env, GITHUB_EVENT_NAME: "pull_request" } };
  const figures = await measure({ bare: { args: ["-e", "0"] }, load, unchanged }, 15);
  server.close();
  rmSync(folder, { recursive: true, force: true });
  return figures;
}
