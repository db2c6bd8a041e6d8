import { runCli, runReport } from "./cli.ts";
import { type NpmWorld, noSandbox, serverPackage, startNpmWorld } from "./npm-world.ts";
import { makeRepository } from "./repository.ts";
import { type Authority, makeAuthority } from "./sigstore/authority.ts";
import type { Identity } from "./sigstore/identity.ts";
import { type NpmAttestation, type SignedNpm, signNpm } from "./sigstore/npm.ts";

export const server = "@example/notes";

/** A signing registry, a repository that declares its server, and whom the command line is told to trust. */
export interface SignedScene extends NpmWorld {
  readonly authority: Authority;
  readonly signed: SignedNpm;
  /** Options of every command. */
  readonly trusting: readonly string[];
  /** Declares a version. */
  declare(version: string): void;
  /** Publishes 1.1.0, signed like this, and declares it. */
  upgrade(sign: (signed: SignedNpm, authority: Authority) => void): Promise<void>;
  lock(): ReturnType<typeof runCli>;
  /** What `verify` says at depth artifact, with further options. */
  verify(...options: string[]): ReturnType<typeof runReport>;
}

/** A scene in which 1.0.0 is published as somebody signs it; by default, as a release of acme/notes. */
export async function signedScene(
  sign: (signed: SignedNpm, authority: Authority) => void = (signed) => void signed.release(server, "1.0.0"),
): Promise<SignedScene> {
  const world = await startNpmWorld();
  const authority = makeAuthority();
  const signed = signNpm(world.registry, authority);
  const outside = makeRepository({ "root.json": authority.trustedRoot() });
  const trusting = ["--trusted-root", outside.path("root.json")];
  sign(signed, authority);
  const { repository, registry, env } = world;
  const declare = (version: string) => {
    const text = repository.read(".mcp.json").replace(/notes@[\d.]+/, `notes@${version}`);
    repository.write(".mcp.json", text);
  };
  return {
    ...world,
    authority,
    signed,
    trusting,
    declare,
    upgrade: async (signNext) => {
      await registry.publish(serverPackage("1.1.0"));
      signNext(signed, authority);
      declare("1.1.0");
    },
    lock: () => runCli(repository.root, ["lock", ...noSandbox, ...trusting], { env }),
    verify: (...options) =>
      runReport(repository.root, ["verify", "--depth", "artifact", ...trusting, ...options], { env }),
  };
}

/** The attestations of a version, with the provenance as it is given. */
export function offering(
  signed: SignedNpm,
  version: string,
  provenance: NpmAttestation["bundle"],
  predicateType = "https://slsa.dev/provenance/v1",
): void {
  signed.sign(server, version);
  signed.attest(server, version, [signed.published(server, version), { predicateType, bundle: provenance }]);
}

/** How a version is signed. */
export type Sign = (signed: SignedNpm, authority: Authority, version: string) => void;

/** The release of a version by somebody. */
export function releasedBy(identity: Identity): Sign {
  return (signed, _, version) => void signed.release(server, version, identity);
}

/**
 * What `verify` says of as many servers as there are ways to sign: each was locked with 1.0.0, a release of
 * acme/notes, and declares a version of its own that is signed like this.
 */
export async function verifyUpgrades(ways: readonly Sign[]): ReturnType<typeof runReport> {
  const { repository, registry, env, authority, signed, trusting } = await signedScene();
  const args: string[] = JSON.parse(repository.read(".mcp.json")).mcpServers.notes.args;
  const declareAll = (versionOf: (index: number) => string) => {
    const servers = ways.map((_, index) => {
      const declared = args.map((arg) => (arg.startsWith(server) ? `${server}@${versionOf(index)}` : arg));
      return [`server-${index}`, { command: "npx", args: declared }];
    });
    repository.write(".mcp.json", { mcpServers: Object.fromEntries(servers) });
  };
  declareAll(() => "1.0.0");
  await runCli(repository.root, ["lock", ...noSandbox, ...trusting], { env });
  for (const [index, sign] of ways.entries()) {
    const version = `1.1.${index}`;
    await registry.publish(serverPackage(version));
    sign(signed, authority, version);
  }
  declareAll((index) => `1.1.${index}`);
  return runReport(repository.root, ["verify", "--depth", "artifact", ...trusting], { env });
}
