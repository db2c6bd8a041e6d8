// Installs the dependencies when they are not there, or not the locked ones. Plain JavaScript on purpose:
// it must run on whatever Node.js a machine has, before the right one is installed.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const locked = `${root}package-lock.json`;
const installed = `${root}node_modules/.package-lock.json`;

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(locked).mtimeMs) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // Not `npm ci`: it refuses a lockfile made where a registry lacks the optional packages of other systems.
  const args = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync(npm, args, {
    cwd: root,
    stdio: ["ignore", process.stderr.fd, process.stderr.fd],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
  // Newer versions of npm may not run the script by which the package `node` puts Node.js in place.
  if (!existsSync(`${root}node_modules/node/bin`)) {
    const put = spawnSync(process.execPath, ["installArchSpecificPackage"], {
      cwd: `${root}node_modules/node`,
      stdio: "inherit",
    });
    process.exit(put.status ?? 1);
  }
}
