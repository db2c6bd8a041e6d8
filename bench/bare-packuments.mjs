// What asking a registry costs without mcp-lock: the entries of packages, fetched in parallel and read.
// Arguments: names of packages.
import Config from "@npmcli/config";
import definitions from "@npmcli/config/lib/definitions/index.js";
import fetch from "npm-registry-fetch";

const { env, execPath } = process;
const config = new Config({ ...definitions, npmPath: "", argv: [], env, execPath, cwd: process.cwd() });
await config.load();
const headers = { accept: "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*" };
const options = { ...config.flat, cache: null, headers };
await Promise.all(
  process.argv.slice(2).map(async (name) => {
    const response = await fetch(`/${name.replace("/", "%2f")}`, { ...options, spec: name });
    await response.buffer();
  }),
);
process.exit(0);
