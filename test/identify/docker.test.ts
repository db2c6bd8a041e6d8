import { PackageURL } from "packageurl-js";
import { describe, expect, it } from "vitest";
import { identifyContainer } from "../../src/identify/docker.ts";
import { runOptions } from "../../src/identify/docker-options.ts";
import { identify } from "../../src/identify/identify.ts";
import type { ContainerEngine, Source } from "../../src/model/source.ts";
import { hasData, readLines } from "../support/data.ts";

const digest = `sha256:${"a".repeat(64)}`;

function start(engine: ContainerEngine, ...args: string[]): Source {
  return identifyContainer(engine, {
    transport: "stdio",
    in: [".mcp.json"],
    env: [],
    headers: [],
    command: engine,
    args,
  });
}

function docker(...args: string[]): Source {
  return start("docker", "run", ...args);
}

describe("identifyContainer", () => {
  it("names the image, where it comes from, and what it is given", () => {
    expect(docker("-i", "--rm", `r.example:5000/tools/time:1.4@${digest}`, "-v", "x")).toEqual({
      kind: "oci",
      engine: "docker",
      registry: "r.example:5000",
      repository: "tools/time",
      purl: `pkg:oci/time@${digest}?repository_url=r.example%3A5000%2Ftools%2Ftime&tag=1.4`,
      version: digest,
      spec: null,
      pinned: true,
      platform: null,
      entrypoint: null,
      args: ["-v", "x"],
    });
  });

  it("leaves the registry out where the image names none", () => {
    expect(docker("example/notes:1.4")).toMatchObject({ registry: null, purl: "pkg:oci/notes?tag=1.4" });
  });

  it.each<[string, string | null, string, string | null]>([
    ["notes", null, "notes", null],
    ["example/notes", null, "example/notes", null],
    ["example/notes:1.4.0", null, "example/notes", "1.4.0"],
    ["example/notes:latest", null, "example/notes", "latest"],
    ["r.example/notes", "r.example", "notes", null],
    ["r.example:5000/notes", "r.example:5000", "notes", null],
    ["r.example:5000/a/b/notes:x", "r.example:5000", "a/b/notes", "x"],
    ["localhost:5000/notes", "localhost:5000", "notes", null],
    ["127.0.0.1:5000/notes:x", "127.0.0.1:5000", "notes", "x"],
    ["[::1]:5000/notes:x", "[::1]:5000", "notes", "x"],
    ["a__b/c.d-e", null, "a__b/c.d-e", null],
  ])("reads in %s the registry %s, the repository %s and the tag %s", (image, registry, repository, spec) => {
    expect(docker(image)).toMatchObject({ registry, repository, spec, version: null, pinned: false });
  });

  it("takes a name with a digest for pinned, whatever its tag", () => {
    expect(docker(`notes:latest@${digest}`)).toMatchObject({ version: digest, spec: null, pinned: true });
  });

  it.each<[string, string[]]>([
    ["no options", []],
    ["flags", ["-i", "--rm", "--init", "--read-only"]],
    ["flags in one word", ["-it"]],
    ["flags that are switched", ["--init=false", "-t=false"]],
    ["a flag in one word that is switched", ["-it=false"]],
    ["options with a value", ["--name", "x", "-e", "TOKEN", "--network", "none"]],
    ["values behind an equals sign", ["--name=x", "--pull=always", "-e=TOKEN"]],
    ["a value in the same word", ["-eTOKEN", "-v/a:/b"]],
    ["a value behind flags", ["-itv", "/a:/b"]],
    ["a value in the same word behind flags", ["-itv/a:/b", "-ie=X"]],
    ["a value that looks like an option", ["-e", "--rm"]],
    ["an empty value", ["--entrypoint=", "--name", ""]],
    ["a mount of the repository", ["-v", "./x:/app", "--mount", "type=bind,src=.,dst=/app"]],
    ["the end of the options", ["-i", "--"]],
  ])("understands %s", (_, options) => {
    expect(docker(...options, "example/notes:1", "-e", "run")).toMatchObject({
      repository: "example/notes",
      args: ["-e", "run"],
    });
  });

  it("knows platform and entry point, which do not change what the image is", () => {
    expect(docker("--platform", "linux/arm64", "--entrypoint=python", "notes", "-m", "x")).toMatchObject({
      purl: "pkg:oci/notes",
      platform: "linux/arm64",
      entrypoint: "python",
    });
  });

  it("knows the long form of the command", () => {
    expect(start("docker", "container", "run", "-i", "notes")).toMatchObject({ repository: "notes" });
  });

  it("gives a container what stands behind `--`, which nerdctl drops", () => {
    const given = (["docker", "nerdctl"] as const).map((engine) => start(engine, "run", "notes", "--", "-x"));
    expect(given).toMatchObject([{ args: ["--", "-x"] }, { args: ["-x"] }]);
  });

  it.each<[ContainerEngine, string[]]>([
    ["podman", ["--tls-verify", "--systemd", "always"]],
    ["podman", ["--arch", "arm64", "--replace"]],
    ["nerdctl", ["--verify", "none"]],
  ])("knows what only %s knows: %j", (engine, options) => {
    expect(start(engine, "run", ...options, "notes")).toMatchObject({ kind: "oci", repository: "notes" });
  });

  it.each<[string, string[]]>([
    ["nothing", []],
    ["another command", ["exec", "-i", "notes", "python"]],
    ["an option before the command", ["--context", "x", "run", "notes"]],
    ["several containers at once", ["compose", "run", "notes"]],
    ["another command about containers", ["container", "start", "notes"]],
    ["no image", ["run", "-i", "--rm"]],
    ["an option without its value", ["run", "-i", "--name"]],
    ["an option it does not know", ["run", "--notes", "x", "notes"]],
    ["an option of another engine", ["run", "--arch", "arm64", "notes"]],
    ["an unknown option behind a known one", ["run", "-iz", "notes"]],
    ["a long option with one dash", ["run", "-name", "x", "notes"]],
    ["a folder in the place of an image", ["run", "./notes"]],
    ["an absolute folder", ["run", "/notes"]],
    ["a variable", ["run", "example/notes:${TAG}"]],
    ["a variable without braces", ["run", "$IMAGE"]],
    ["capital letters", ["run", "example/Notes"]],
    ["an empty image", ["run", ""]],
    ["a dash", ["run", "-"]],
    ["a URL", ["run", "https://r.example/notes"]],
    ["an empty tag", ["run", "notes:"]],
    ["a tag that begins with a dot", ["run", "notes:.x"]],
    ["a digest cut short", ["run", "notes@sha256:abc"]],
    ["a digest in capital letters", ["run", `notes@sha256:${"A".repeat(64)}`]],
    ["another kind of digest", ["run", `notes@sha512:${"a".repeat(128)}`]],
    ["two digests", ["run", `notes@${digest}@${digest}`]],
    ["an image by its id", ["run", "a".repeat(64)]],
    ["an image that was built here", ["run", "localhost/notes:latest"]],
    ["a host that is none", ["run", "r..example-/notes"]],
    ["a path that leads elsewhere", ["run", "r.example/../notes"]],
    ["a name that is too long", ["run", `${"a/".repeat(200)}b`]],
  ])("leaves %s unresolved", (_, args) => {
    expect(start("docker", ...args).kind).toBe("unresolved");
  });

  it("takes no option for one with and one without a value", () => {
    const both = [...runOptions.values()].flatMap(({ flags, valued }) =>
      [...flags].filter((one) => valued.has(one)),
    );
    expect(both).toEqual([]);
  });
});

interface Recorded {
  readonly command: string;
  readonly args: string[];
  readonly expected: {
    kind: string;
    purl: string;
    version: string | null;
    spec: string | null;
    args: string[];
  };
}

/** Parts of a package URL; of an image whose command line names no registry, without the one that engines imply. */
function parts(purl: string, args: readonly string[]): object {
  const { name, version, qualifiers } = PackageURL.fromString(purl);
  const { repository_url, ...rest } = qualifiers ?? {};
  const isNamed = args.some((arg) => arg.startsWith(repository_url ?? ""));
  return { name, version, ...rest, ...(isNamed && { repository_url }) };
}

describe.skipIf(!hasData("launchers.jsonl"))("recorded command lines", () => {
  const all = readLines<Recorded>("launchers.jsonl").filter(
    ({ command, args }) =>
      ["docker", "podman", "nerdctl"].includes(command) || args.join(" ").includes("docker run"),
  );

  it.each(all.filter(({ expected }) => expected.kind === "oci"))(
    "are understood: $args",
    ({ command, args, expected }) => {
      const source = identify({ transport: "stdio", in: [".mcp.json"], env: [], headers: [], command, args });
      if (source.kind !== "oci") throw new Error(JSON.stringify(source));
      const { purl: _, ...said } = expected;
      expect(source).toMatchObject(said);
      expect(parts(source.purl, args)).toEqual(parts(expected.purl, args));
    },
  );

  it.each(all.filter(({ expected }) => expected.kind !== "oci"))(
    "are left unresolved: $args",
    ({ command, args }) => {
      const source = identify({ transport: "stdio", in: [".mcp.json"], env: [], headers: [], command, args });
      expect(source.kind).toBe("unresolved");
    },
  );
});
