import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Measured, type Measurement, measureClosures } from "./measure-closures-run.ts";
import { publishedServers } from "./measure-closures-servers.ts";

// Locks published servers from a cold cache, a warm one, offline, with another home and in another locale, and
// compares what was locked; lets npm resolve the same. With --write the table goes to docs/closures.md.
const folder = realpathSync(mkdtempSync(join(tmpdir(), "mcp-lock-closures-")));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const measurement = await measureClosures(publishedServers, folder);
const table = tableOf(measurement);
process.stdout.write(table);
if (process.argv.includes("--write"))
  writeFileSync(new URL("../docs/closures.md", import.meta.url), page(table));
const { servers, different } = measurement;
process.exitCode = different.length === 0 && servers.every((each) => isSame(each) && each.likeNpm) ? 0 : 1;

function tableOf({ servers, different }: Measurement): string {
  const rows = servers.map((measured) => {
    const { server, packages, closure, sbom, likeNpm } = measured;
    const same = isSame(measured) ? "yes" : `not ${measured.different.join(", ")}`;
    const cells = [`${server.package}@${server.version}`, packages, short(closure), short(sbom), same];
    return `| ${[...cells, likeNpm ? "yes" : "no"].join(" | ")} |\n`;
  });
  const head = "| server | packages | closure | SBOM | the same everywhere | as npm resolves it |\n";
  const verdict = different.length === 0 ? "the same bytes everywhere" : `not ${different.join(", ")}`;
  return `${head}|---|---:|---|---|---|---|\n${rows.join("")}\nThe lockfile and all that lies beside it: ${verdict}.\n`;
}

function isSame({ different }: Measured): boolean {
  return different.length === 0;
}

function short(digest: string): string {
  return `\`${digest.slice("sha256:".length, "sha256:".length + 12)}\``;
}

function page(table: string): string {
  const day = new Date().toISOString().slice(0, 10);
  return `# What published servers pull in

Written by \`npm run measure:closures -- --write\` on ${day}. Each server was locked from a cold cache, a warm one,
offline from the cache, with another home folder, and in another locale and time zone; its entry in the lock and the
closure beside it were compared byte by byte, and with what \`npm install --package-lock-only\` resolves (without
addresses). The numbers of packages and the digests, of which the first twelve digits are shown, are of that day:
packages move.

${table}`;
}
