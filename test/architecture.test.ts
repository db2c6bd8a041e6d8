import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../src", import.meta.url));

/** Who may import whom: the folders read in the order in which data flows. `world` and the libraries stand for themselves. */
const rooms: Readonly<Record<string, { rooms: readonly string[]; packages: readonly string[] | "any" }>> = {
  model: { rooms: [], packages: ["zod"] },
  python: { rooms: [], packages: [] },
  json: { rooms: ["model"], packages: ["jsonc-parser", "canonicalize", "node:crypto", "node:buffer"] },
  identify: {
    rooms: ["model", "json", "python"],
    packages: ["npm-package-arg", "packageurl-js", "semver", "node:path"],
  },
  compare: { rooms: ["model", "json", "python"], packages: [] },
  judge: { rooms: ["model", "json", "python", "nearest"], packages: ["semver", "fastest-levenshtein"] },
  approve: { rooms: ["model", "json"], packages: ["node:crypto"] },
  report: {
    rooms: ["model", "json", "judge"],
    packages: ["diff", "string-width", "node:crypto", "node:util"],
  },
  discover: { rooms: ["model", "json", "world"], packages: "any" },
  resolve: { rooms: ["model", "json", "python", "world"], packages: "any" },
  provenance: { rooms: ["model", "json", "world"], packages: "any" },
  probe: { rooms: ["model", "json", "world"], packages: "any" },
  lockfile: { rooms: ["model", "json", "world"], packages: ["node:path"] },
  app: {
    rooms: [
      "model",
      "json",
      "discover",
      "identify",
      "resolve",
      "provenance",
      "probe",
      "lockfile",
      "compare",
      "judge",
      "approve",
      "world",
    ],
    packages: "any",
  },
  cli: { rooms: ["app", "report", "model", "world", "real-world", "version", "nearest"], packages: "any" },
  action: {
    rooms: ["app", "report", "model", "json", "world", "real-world", "approve", "version"],
    packages: "any",
  },
  nearest: { rooms: [], packages: ["fastest-levenshtein"] },
  version: { rooms: ["../package.json"], packages: [] },
  world: { rooms: [], packages: ["node:child_process", "node:net"] },
  "real-world": { rooms: ["world", "real-files", "real-processes"], packages: [] },
  "real-processes": { rooms: ["world"], packages: [] },
  "real-files": { rooms: ["world", "model"], packages: ["node:fs", "node:path"] },
  index: { rooms: ["app", "json", "lockfile", "model", "world", "real-world"], packages: [] },
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function roomOf(path: string): string {
  const [first = ""] = relative(root, path).split("/");
  return first === ".." ? relative(root, path) : first.replace(/\.ts$/, "");
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const specifiers = [...text.matchAll(/(?:from |import\()\s*"([^"]+)"|^import "([^"]+)"/gm)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
  const room = roomOf(join(root, file));
  return specifiers.map((specifier) => ({
    file,
    room,
    target: specifier.startsWith(".") ? roomOf(join(root, dirname(file), specifier)) : specifier,
  }));
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.ts$/.test(file) && !file.endsWith(".d.ts"),
);
const imports = files.flatMap(importsOf);

describe("the folders of src", () => {
  it("are all in the table of rooms", () => {
    expect(
      [...new Set(files.map((file) => roomOf(join(root, file))))].filter((room) => rooms[room] === undefined),
    ).toEqual([]);
  });

  it.each(Object.entries(rooms))("%s imports only what it may", (room, may) => {
    const own = imports.filter((one) => one.room === room && one.target !== room);
    const forbidden = own.filter(({ target }) => {
      if (rooms[target] !== undefined || target.startsWith("..")) return !may.rooms.includes(target);
      return (
        may.packages !== "any" &&
        !may.packages.some((name) => target === name || target.startsWith(`${name}/`))
      );
    });
    expect(forbidden).toEqual([]);
  });

  it("have no cycle of imports between their files", () => {
    const edges = new Map(files.map((file) => [file, targetsOf(file)]));
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): string[] => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return [];
      for (const next of edges.get(file) ?? []) {
        const cycle = visit(next, [...path, file]);
        if (cycle.length > 0) return cycle;
      }
      done.add(file);
      return [];
    };
    expect(files.flatMap((file) => visit(file, []))).toEqual([]);
  });

  it("hold no file above 250 lines and no default export", () => {
    const long = files.filter((file) => readFileSync(join(root, file), "utf8").split("\n").length > 251);
    const defaults = files.filter((file) => /^export default/m.test(readFileSync(join(root, file), "utf8")));
    expect({ long, defaults }).toEqual({ long: [], defaults: [] });
  });

  it("assert no types: what is unknown is parsed", () => {
    const assertion = /\bas (?!const\b)(?:[A-Z]\w*[;,)<>[\].\s]|\{|\(|never\b|any\b|unknown\b)/;
    const asserting = files.filter((file) =>
      assertion.test(readFileSync(join(root, file), "utf8").replace(/^\s*(?:\/\/|\/?\*).*$/gm, "")),
    );
    expect(asserting).toEqual([]);
  });
});

function targetsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const specifiers = [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+\.ts)"/gm)].map(
    (match) => match[1] ?? "",
  );
  return specifiers.map((specifier) => join(dirname(file), specifier));
}
