import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// Does what the README's first screen says, on the repository in examples/quickstart: real servers, really started.
const folder = fileURLToPath(new URL("../examples/quickstart", import.meta.url));
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

function run(args: readonly string[], stdio: "inherit" | "ignore"): number {
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, stdio });
  return status ?? 1;
}

const withoutSandbox = ["--sandbox", "none", "--allow-local"];
const works = run(["doctor"], "ignore") === 0;
if (!works) {
  console.log("No sandbox works here, as `mcp-lock doctor` explains: the servers run as ordinary programs.");
}

for (const command of ["lock", "verify"]) {
  const args = [command, ...(works ? [] : withoutSandbox)];
  console.log(`\n$ mcp-lock ${args.join(" ")}`);
  const status = run(args, "inherit");
  if (status !== 0) process.exit(status);
}
