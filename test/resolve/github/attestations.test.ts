import { describe, expect, it } from "vitest";
import type { Attested } from "../../../src/model/attestations.ts";
import type { JsonValue } from "../../../src/model/json-value.ts";
import { realWorld } from "../../../src/real-world.ts";
import { defaultGitHubLimits, type GitHubLimits } from "../../../src/resolve/github/api.ts";
import { githubAttestations } from "../../../src/resolve/github/attestations.ts";
import { rejectedCode } from "../../support/error-code.ts";
import { serve } from "../../support/http.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";
import { makeAuthority } from "../../support/sigstore/authority.ts";
import { allFaults } from "../../support/sigstore/fault.ts";
import { type FakeAttestations, type Kept, startAttestations } from "../../support/sigstore/github.ts";
import { actionsIdentity } from "../../support/sigstore/identity.ts";
import { provenanceV1, slsaV1 } from "../../support/sigstore/statement.ts";

const hex = "ab".repeat(32);
const digest = `sha256:${hex}`;
const authority = makeAuthority("github", "private");
const kept = (run = "1"): Kept => ({
  repository: "acme/notes",
  repositoryId: 1,
  digest,
  predicateType: slsaV1,
  bundle: authority.sign(
    provenanceV1({ name: "notes.mcpb", digest: { sha256: hex } }, { run }),
    actionsIdentity(),
  ),
});
const bundles = [kept("1"), kept("2"), kept("3")];

interface Given {
  readonly repository?: JsonValue;
  readonly env?: Record<string, string>;
  readonly limits?: Partial<GitHubLimits>;
  readonly beside?: Repository;
}

/** Asks who signed a bundle whose manifest names acme/notes. */
async function ask(github: FakeAttestations, given: Given = {}): Promise<Attested> {
  const { env = {}, limits = {}, beside = makeRepository() } = given;
  const { repository = { type: "git", url: "https://github.com/acme/notes" } } = given;
  const attest = await githubAttestations(
    { path: beside.path("notes.mcpb"), sha256: digest, manifest: { repository } },
    false,
    { ...defaultGitHubLimits, ...limits },
    { ...realWorld(), env: new Map(Object.entries({ GITHUB_API_URL: github.url, ...env })) },
  );
  if (attest === undefined) throw new Error("nobody is asked");
  return attest();
}

async function startKeeping(all: readonly Kept[] = bundles): Promise<FakeAttestations> {
  const github = await startAttestations();
  for (const one of all) github.keep(one);
  return github;
}

const countOf = (attested: Attested) =>
  attested.status === "offered" && attested.document.kind === "github" ? attested.document.bundles.length : 0;

describe("githubAttestations", () => {
  it("asks GitHub about the digest of the bundle", async () => {
    const github = await startKeeping();
    const attested = await ask(github);
    const found = attested.status === "offered" ? attested.document : null;
    expect(found).toEqual({ kind: "github", bundles: expect.arrayContaining([bundles[0]?.bundle]) });
    expect(github.requests).toEqual([`GET /repos/acme/notes/attestations/${digest}?per_page=100`]);
  });

  it("reads all pages, and hands the bundles out in one order", async () => {
    const [one, other] = [await startKeeping(), await startKeeping(bundles.toReversed())];
    one.setPageSize(1);
    const attested = await ask(one);
    expect([attested, countOf(attested), one.requests.length]).toEqual([await ask(other), 3, 3]);
  });

  it("says that there are none where GitHub has none", async () => {
    expect(await ask(await startAttestations())).toEqual({ status: "none" });
  });

  it("cannot tell where a bundle lies compressed at another address, and does not go there", async () => {
    const github = await startKeeping([kept("1"), { ...kept("2"), apart: true }]);
    expect(await ask(github)).toEqual({ status: "unavailable", reason: "not-answered" });
    expect(github.apartAuthorizations).toEqual([]);
  });

  it.each<JsonValue>([
    { url: "https://github.com/acme/notes.git" },
    { url: "git+https://github.com/acme/notes.git" },
    { url: "git@github.com:acme/notes.git" },
    { url: "ssh://git@github.com/acme/notes" },
    { url: "https://GitHub.com/acme/notes/tree/main/server" },
    "https://github.com/acme/notes#readme",
  ])("takes %j for acme/notes", async (repository) => {
    expect(countOf(await ask(await startKeeping(), { repository }))).toBe(3);
  });

  it.each<JsonValue>([
    null,
    {},
    { url: 7 },
    { url: "https://example.com/acme/notes" },
    { url: "https://github.com.evil.example/acme/notes" },
    { url: "https://github.com@evil.example/acme/notes" },
    { url: "http://github.com/acme/notes" },
    { url: "https://github.com/acme" },
    { url: "https://github.com/../notes" },
    { url: "https://github.com/acme/.." },
    { url: "https://github.com/acme/%2e%2e" },
    { url: `https://github.com/acme/${"a".repeat(200)}` },
  ])("asks nobody about %j, which is no repository of GitHub", async (repository) => {
    const github = await startKeeping();
    expect(await ask(github, { repository })).toEqual({ status: "unavailable", reason: "not-offered" });
    expect(github.requests).toEqual([]);
  });

  it("asks the GitHub of a company about its repositories only", async () => {
    const github = await startKeeping();
    const env = { GITHUB_SERVER_URL: "https://github.acme.example" };
    const own = { url: "https://github.acme.example/acme/notes" };
    expect(countOf(await ask(github, { env, repository: own }))).toBe(3);
    expect(await ask(github, { env })).toMatchObject({ reason: "not-offered" });
  });

  it.each([
    [{ GH_TOKEN: "one", GITHUB_TOKEN: "two" }, "Bearer one"],
    [{ GITHUB_TOKEN: "two\n" }, "Bearer two"],
    [{}, null],
  ])("sends with %j the authorization %j", async (env, authorization) => {
    const github = await startKeeping();
    await ask(github, { env });
    expect(github.authorizations).toEqual([authorization]);
  });

  it("does not repeat a token that cannot be sent", async () => {
    const asked = ask(await startKeeping(), { env: { GH_TOKEN: "s3cret\nx" } });
    await expect(asked).rejects.toMatchObject({
      code: "GITHUB_API",
      message: expect.not.stringContaining("s3cret"),
    });
  });

  it("follows a repository that was renamed, within the interface", async () => {
    const github = await startKeeping();
    const front = await serve((request, response) => {
      const isOld = request.url?.startsWith("/repos/acme/old/");
      if (isOld) return void response.writeHead(301, { location: "/repos/acme/notes/x" }).end();
      response.end(JSON.stringify({ attestations: [{ bundle: { seen: request.headers.authorization } }] }));
    });
    const repository = { url: "https://github.com/acme/old" };
    const env = { GITHUB_API_URL: front.origin, GH_TOKEN: "t" };
    const attested = await ask(github, { repository, env });
    expect(attested).toMatchObject({ document: { bundles: [{ seen: "Bearer t" }] } });
  });

  it("sends a token to no other host, whether a redirect or a next page leads there", async () => {
    const seen: string[] = [];
    const elsewhere = await serve((request, response) => {
      seen.push(request.url ?? "");
      response.end(JSON.stringify({ attestations: [] }));
    });
    const github = await startKeeping();
    github.spoil({ redirect: elsewhere.href });
    const paging = await serve((_, response) => {
      response.setHeader("link", `<${elsewhere.href}>; rel="next"`);
      response.end(JSON.stringify({ attestations: [] }));
    });
    const env = { GH_TOKEN: "t" };
    const codes = [
      await rejectedCode(ask(github, { env })),
      await rejectedCode(ask(github, { env: { ...env, GITHUB_API_URL: paging.origin } })),
    ];
    expect([codes, seen]).toEqual([["GITHUB_API", "GITHUB_API"], []]);
  });

  it.each(["http://github.example", "ftp://127.0.0.1", "nothing", "https://me:s3cret@github.example"])(
    "asks no interface at %s",
    async (url) => {
      const asked = ask(await startKeeping(), { env: { GITHUB_API_URL: url } });
      expect(await rejectedCode(asked)).toBe("GITHUB_API");
    },
  );

  it.each([...allFaults("http://127.0.0.1:9/")].filter(([name]) => name !== "not found"))(
    "makes neither a signature nor its absence of an answer that is %s",
    async (_, fault) => {
      const github = await startKeeping();
      github.spoil(fault);
      expect(["GITHUB_API", "GITHUB_TIMEOUT"]).toContain(
        await rejectedCode(ask(github, { limits: { time: 500 } })),
      );
    },
  );

  it("says that time was up when it was", async () => {
    const github = await startKeeping();
    github.spoil({ connection: "silent" });
    expect(await rejectedCode(ask(github, { limits: { time: 200 } }))).toBe("GITHUB_TIMEOUT");
  });

  it("refuses a list that never ends", async () => {
    const endless = await serve((_, response) => {
      response.setHeader("link", '</repos>; rel="next"').end(JSON.stringify({ attestations: [] }));
    });
    const asked = ask(await startAttestations(), { env: { GITHUB_API_URL: endless.origin } });
    expect(await rejectedCode(asked)).toBe("GITHUB_API");
  });

  it("limits all pages together", async () => {
    const github = await startKeeping();
    github.setPageSize(1);
    const one = JSON.stringify(bundles[0]?.bundle).length;
    expect(await rejectedCode(ask(github, { limits: { bytes: 2 * one } }))).toBe("GITHUB_API");
  });

  it.each(process.platform === "win32" ? ["sha256-"] : ["sha256:", "sha256-"])(
    "takes what was downloaded as %s….jsonl, and asks nobody",
    async (prefix) => {
      const lines = bundles.map(({ bundle }) => JSON.stringify(bundle));
      const beside = makeRepository({ [`${prefix}${hex}.jsonl`]: `${lines.join("\n")}\n\n` });
      const github = await startKeeping();
      expect([await ask(github, { beside }), github.requests]).toEqual([await ask(await startKeeping()), []]);
    },
  );

  it("takes an empty download for no attestation", async () => {
    const beside = makeRepository({ [`sha256-${hex}.jsonl`]: "" });
    expect(await ask(await startKeeping(), { beside })).toEqual({ status: "none" });
  });

  it("refuses a download that is no JSON", async () => {
    const beside = makeRepository({ [`sha256-${hex}.jsonl`]: "{}\n<html>\n" });
    expect(await rejectedCode(ask(await startKeeping(), { beside }))).toBe("JSON_SYNTAX");
  });
});
