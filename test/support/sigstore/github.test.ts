import { expect, it } from "vitest";
import { checkerFor } from "../github/check.ts";
import { makeAuthority } from "./authority.ts";
import { type Kept, startAttestations } from "./github.ts";
import { actionsIdentity } from "./identity.ts";
import { getJson } from "./reading.ts";
import { provenanceV1, slsaV1 } from "./statement.ts";
import { verifyWithLibrary } from "./verify.ts";

const digest = `sha256:${"ab".repeat(32)}`;
const authority = makeAuthority("github", "private");
const statement = provenanceV1({ name: "notes.mcpb", digest: { sha256: digest.slice(7) } });
const kept: Kept = {
  repository: "acme/notes",
  repositoryId: 1234567,
  digest,
  predicateType: slsaV1,
  bundle: authority.sign(statement, actionsIdentity()),
};

it.each(["repos/acme/notes", "users/acme", "orgs/acme"])(
  "GitHub answers attestations that hold, at %s",
  async (owner) => {
    const github = await startAttestations();
    github.keep(kept);
    const answer = await getJson(`${github.url}/${owner}/attestations/${digest}`);
    const [kind, ...names] = owner.split("/");
    const named = { repos: "{owner}/{repo}", users: "{username}", orgs: "{org}" }[kind ?? ""];
    const path = `/${kind}/${named}/attestations/{subject_digest}`;
    expect(names).toContain("acme");
    expect(checkerFor("2022-11-28").response("GET", path, 200, answer)).toEqual([]);
    const { bundle } = answer.attestations[0];
    expect(() => verifyWithLibrary(bundle, authority.trustedRoot())).not.toThrow();
  },
);

it("GitHub has none of another digest, repository or predicate", async () => {
  const github = await startAttestations();
  github.keep(kept);
  const root = `${github.url}/repos/acme`;
  const other = digest.replace("ab", "cd");
  for (const path of [
    `notes/attestations/${other}`,
    `other/attestations/${digest}`,
    `notes/attestations/${digest}?predicate_type=sbom`,
  ])
    expect((await fetch(`${root}/${path}`)).status).toBe(404);
  const right = `${root}/notes/attestations/${digest}?predicate_type=provenance`;
  expect((await fetch(right)).status).toBe(200);
  github.spoil({ status: 403 });
  expect((await fetch(right)).status).toBe(403);
});

it("GitHub answers in pages, and keeps a bundle at another address", async () => {
  const github = await startAttestations();
  github.keep(kept);
  github.keep({ ...kept, apart: true });
  github.setPageSize(1);
  const first = await fetch(`${github.url}/repos/acme/notes/attestations/${digest}`);
  const next = /<(.+)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
  const { attestations } = await getJson(next);
  expect(attestations).toEqual([
    { bundle: null, repository_id: 1234567, bundle_url: expect.not.stringContaining(github.url) },
  ]);
  const stored = Buffer.from(await (await fetch(attestations[0].bundle_url)).arrayBuffer());
  expect(stored.includes(JSON.stringify(kept.bundle))).toBe(true);
});
