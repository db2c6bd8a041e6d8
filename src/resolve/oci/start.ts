import type { OciArtifact } from "../../model/artifact.ts";
import { McpLockError } from "../../model/error.ts";
import type { OciSource } from "../../model/source.ts";
import type { World } from "../../world.ts";
import type { Program } from "../context.ts";
import { findProgram, programFolders } from "../find-program.ts";
import { runProgram } from "../run-program.ts";

/** How long an engine may take to say what it has. */
const patience = 20_000;
const outputLimit = 64 * 1024;

/**
 * Arguments that start an image by its digest, and keep the container from everything: no network, no files,
 * devices or variables of this machine, no capabilities, nothing to write on but memory. Nothing is pulled. Of
 * the declared options only those count that choose which program of the image runs.
 */
export function containerArgs(source: OciSource, { image, digest }: OciArtifact): string[] {
  return [
    "run",
    "--rm",
    "--interactive",
    "--pull=never",
    "--network=none",
    "--read-only",
    "--tmpfs=/tmp",
    "--cap-drop=ALL",
    "--security-opt=no-new-privileges",
    "--pids-limit=256",
    "--memory=1g",
    ...(source.platform === null ? [] : [`--platform=${source.platform}`]),
    ...(source.entrypoint === null ? [] : [`--entrypoint=${source.entrypoint}`]),
    `${image}@${digest}`,
  ];
}

/**
 * The engine that the declaration names, and how it starts the locked image. OCI_START when the engine is not
 * here, does not work, or does not have the image: mcp-lock pulls nothing.
 */
export async function prepareContainer(
  source: OciSource,
  artifact: OciArtifact,
  world: World,
): Promise<Program> {
  const { engine } = source;
  const path = await findProgram(engine, programFolders(world), world);
  if (path === null) {
    throw new McpLockError("OCI_START", `${engine} is not installed`, {
      hint: "--depth artifact checks the image without starting it",
    });
  }
  const folder = await world.files.makeTemporaryFolder();
  try {
    const endpoint = engine === "docker" ? await dockerEndpoint(path, folder, world) : [];
    await refuseMissing(path, endpoint, engine, `${artifact.image}@${artifact.digest}`, folder, world);
    return { path, args: [...endpoint, ...containerArgs(source, artifact)], folders: [] };
  } finally {
    await world.files.remove(folder);
  }
}

/** Servers are started with nothing of the user's, so the engine has to work and have the image without it. */
async function refuseMissing(
  path: string,
  endpoint: readonly string[],
  engine: string,
  reference: string,
  folder: string,
  world: World,
): Promise<void> {
  const bare = { PATH: world.env.get("PATH") ?? "", HOME: folder };
  const { code, problem } = await ask(
    path,
    [...endpoint, "image", "inspect", reference],
    folder,
    bare,
    world,
  );
  if (code === 0) return;
  throw new McpLockError("OCI_START", `${engine} cannot start ${reference}: ${problem}`, {
    hint: `start the engine and fetch the image with \`${engine} pull ${reference}\`, or use --depth artifact, which starts nothing`,
  });
}

/** Where Docker's daemon listens by the user's context or DOCKER_HOST; nothing when docker does not say. */
async function dockerEndpoint(path: string, folder: string, world: World): Promise<string[]> {
  const format = "{{.Endpoints.docker.Host}}";
  const { code, output } = await ask(
    path,
    ["context", "inspect", "--format", format],
    folder,
    ownEnvironment(world),
    world,
  );
  const endpoint = output.trim();
  return code === 0 && /^[a-z]+:\/\/\S+$/.test(endpoint) ? ["--host", endpoint] : [];
}

function ownEnvironment(world: World): Record<string, string> {
  const kept = ["PATH", "HOME", "USERPROFILE", "DOCKER_HOST", "DOCKER_CONTEXT", "DOCKER_CONFIG"];
  return Object.fromEntries([...world.env].filter(([name]) => kept.includes(name)));
}

interface Answer {
  /** null when the program did not start, or was stopped. */
  readonly code: number | null;
  readonly output: string;
  /** The last line of what it said was wrong. */
  readonly problem: string;
}

async function ask(
  path: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
  world: World,
): Promise<Answer> {
  const options = { cwd, env, milliseconds: patience, outputLimit };
  const { code, output, problems } = await runProgram(path, args, options, world);
  return { code, output, problem: problems.trim().split("\n").at(-1) || "it did not answer" };
}
