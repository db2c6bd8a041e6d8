import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// Does what the README's first screen says, on the repository in examples/quickstart: real servers, really started.
const folder = fileURLToPath(new URL("../examples/quickstart", import.meta.url));
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

for (const command of ["lock", "verify"]) {
  const args = [command, "--sandbox", "none", "--allow-local"];
  console.log(`\n$ mcp-lock ${args.join(" ")}`);
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
