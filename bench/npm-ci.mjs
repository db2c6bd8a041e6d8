// What installing servers costs without mcp-lock: `npm ci` in each folder, as many at a time as there are processors.
// Arguments: the folder of npm's cache, and a JSON array of folders with a package-lock.json.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import pLimit from "p-limit";

const [cache, folders] = process.argv.slice(2);
const isWindows = process.platform === "win32";
const quiet = ["--ignore-scripts", "--no-bin-links", "--no-audit", "--no-fund", "--loglevel=error"];
const limit = pLimit(availableParallelism());
await Promise.all(JSON.parse(folders).map((folder) => limit(() => install(folder))));

async function install(cwd) {
  const npm = isWindows ? "npm.cmd" : "npm";
  const child = spawn(npm, ["ci", "--omit=dev", ...quiet, "--cache", cache], {
    cwd,
    stdio: "ignore",
    shell: isWindows,
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`npm ci ended with ${code} in ${cwd}`);
}
