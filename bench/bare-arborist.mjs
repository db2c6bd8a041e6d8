// What resolving servers costs without mcp-lock: npm's own library, in parallel, with packuments shared in memory.
// Arguments: the folder of npm's cache, and a JSON array of folders that hold a package.json. Writes lockfiles.
import { Arborist } from "@npmcli/arborist";
import Config from "@npmcli/config";
import definitions from "@npmcli/config/lib/definitions/index.js";
import pLimit from "p-limit";

const [cache, folders] = process.argv.slice(2);
const { env, execPath } = process;
const config = new Config({ ...definitions, npmPath: cache, argv: [], env, execPath, cwd: cache });
await config.load();
const packumentCache = new Map();
// As many at a time as mcp-lock resolves.
const limit = pLimit(16);
await Promise.all(JSON.parse(folders).map((folder) => limit(() => resolve(folder))));
process.exit(0);

async function resolve(path) {
  const options = { ...config.flat, path, cache, packumentCache, audit: false, omit: ["dev"] };
  const tree = await new Arborist(options).buildIdealTree({ complete: true });
  await tree.meta.save();
}
