import { describe, expect, it } from "vitest";
import type { Attested, OciAttestations } from "../../../src/model/attestations.ts";
import { fetchOciAttestations } from "../../../src/resolve/oci/attestations.ts";
import { loadOciConfig } from "../../../src/resolve/oci/config.ts";
import { defaultOciLimits, openRepository } from "../../../src/resolve/oci/registry.ts";
import { rejectedCode } from "../../support/error-code.ts";
import { fakeWorld } from "../../support/fake-world.ts";
import { type FakeOci, listen, ociIndex, ociManifest, startOci } from "../../support/oci.ts";
import { makeAuthority } from "../../support/sigstore/authority.ts";
import { allFaults } from "../../support/sigstore/fault.ts";
import { actionsIdentity } from "../../support/sigstore/identity.ts";
import { type Referrers, type SignedOci, signOci } from "../../support/sigstore/oci.ts";
import { registryKeyOf } from "../../support/sigstore/registry-key.ts";

const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";

interface Scene {
  readonly registry: FakeOci;
  readonly signed: SignedOci;
  readonly digest: string;
  /** Asks the registry who signed the image. */
  ask(limits?: Partial<typeof defaultOciLimits>): Promise<Attested>;
}

async function scene(): Promise<Scene> {
  const registry = await startOci();
  const signed = signOci(registry, makeAuthority());
  const digest = registry.push("notes");
  return {
    registry,
    signed,
    digest,
    ask: async (limits = {}) => {
      const config = { auths: { [registry.host]: { auth: Buffer.from("me:s3cret").toString("base64") } } };
      const world = fakeWorld({
        env: { DOCKER_CONFIG: "/config" },
        files: { "/config/config.json": JSON.stringify(config) },
        fetch: (url, init) => fetch(url, init),
      });
      const bounded = { ...defaultOciLimits, time: 5_000, ...limits };
      const repository = openRepository(registry.host, "notes", await loadOciConfig(world), bounded, world);
      return fetchOciAttestations(digest, [repository]);
    },
  };
}

function offered(attested: Attested): OciAttestations {
  if (attested.status !== "offered" || attested.document.kind !== "oci")
    throw new Error(JSON.stringify(attested));
  return attested.document;
}

describe("fetchOciAttestations", () => {
  it.each<Referrers>(["filtered", "unfiltered", "unsupported"])(
    "finds the bundles of an image, and nothing else, in a registry whose lists are %s",
    async (how) => {
      const { signed, digest, ask } = await scene();
      const bundle = signed.release("notes", digest);
      signed.attach("notes", digest, { bomFormat: "CycloneDX" }, "application/vnd.cyclonedx+json");
      signed.setReferrers(how);
      expect(offered(await ask())).toEqual({ kind: "oci", bundles: [bundle], signatures: [] });
    },
  );

  it("finds what cosign signed before, with its annotations", async () => {
    const { signed, digest, ask } = await scene();
    signed.cosign("notes", digest, actionsIdentity());
    signed.cosign("notes", digest, registryKeyOf("mine"));
    const { bundles, signatures } = offered(await ask());
    expect([bundles, signatures]).toEqual([
      [],
      [
        {
          payload: expect.any(String),
          annotations: expect.objectContaining({ "dev.sigstore.cosign/certificate": expect.any(String) }),
        },
        {
          payload: expect.any(String),
          annotations: expect.not.objectContaining({ "dev.sigstore.cosign/certificate": expect.any(String) }),
        },
      ],
    ]);
  });

  it("hands bundles out in the same order, whichever was attached first", async () => {
    const bundlesOf = async (order: readonly number[]) => {
      const { signed, digest, ask } = await scene();
      for (const number of order) signed.attach("notes", digest, { number });
      return offered(await ask()).bundles;
    };
    const [one, other] = [await bundlesOf([1, 2, 3]), await bundlesOf([3, 1, 2])];
    expect([one, one.length]).toEqual([other, 3]);
  });

  it.each<Referrers>(["filtered", "unsupported"])(
    "says that there are none where the lists are %s, with few questions",
    async (how) => {
      const { registry, signed, ask } = await scene();
      signed.setReferrers(how);
      registry.requests.length = 0;
      expect(await ask()).toEqual({ status: "none" });
      expect(registry.requests.length).toBe(how === "filtered" ? 2 : 3);
    },
  );

  it.each([400, 404, 405, 406, 501])(
    "takes the answer %d for that of a registry that knows no such lists",
    async (status) => {
      const { signed, digest, ask } = await scene();
      signed.release("notes", digest);
      signed.spoil({ status });
      expect(offered(await ask()).bundles).toHaveLength(1);
    },
  );

  it("reads the list to its last page", async () => {
    const { registry, signed, digest, ask } = await scene();
    for (const number of [1, 2, 3]) signed.attach("notes", digest, { number });
    servePages(registry, digest, (page) => `</v2/notes/referrers/${digest}?page=${page}>; rel="next"`, 3);
    expect(offered(await ask()).bundles).toHaveLength(3);
  });

  it.each<[string, number, (digest: string, page: number) => string]>([
    ["never ends", Number.POSITIVE_INFINITY, (_, page) => `<?page=${page}>; rel="next"`],
    [
      "goes on at another host",
      2,
      (digest) => `<http://127.0.0.1:9/v2/notes/referrers/${digest}?page=1>; rel="next"`,
    ],
    [
      "goes on as the list of another repository",
      2,
      (digest) => `</v2/evil/referrers/${digest}?page=1>; rel="next"`,
    ],
  ])("refuses a list that %s", async (_, pages, link) => {
    const { registry, signed, digest, ask } = await scene();
    signed.release("notes", digest);
    servePages(registry, digest, (page) => link(digest, page), pages);
    expect(await rejectedCode(ask())).toBe("OCI_ANSWER");
  });

  it("cannot tell when the registry does not have what it lists", async () => {
    const { registry, signed, digest, ask } = await scene();
    registry.remove("notes", signed.attach("notes", digest, {}));
    expect(await ask()).toEqual({ status: "unavailable", reason: "not-answered" });
  });

  it("hands on as no bundle what somebody attached that is none, with the others", async () => {
    const { registry, signed, digest, ask } = await scene();
    const bundle = signed.release("notes", digest);
    signed.attach("notes", digest, {});
    const garbage = registry.blob("notes", "<html>");
    const layers = [{ mediaType: bundleType, digest: garbage, size: 6 }];
    const bare = registry.put("notes", "garbage", { layers }, ociManifest);
    const empty = registry.put("notes", "empty", { layers: [] }, ociManifest);
    const manifests = [bare, empty].map((one) => ({ digest: one, artifactType: bundleType }));
    const tagged = JSON.parse(registry.read("notes", digest.replace(":", "-")));
    signed.setReferrers("unsupported");
    registry.put(
      "notes",
      digest.replace(":", "-"),
      { manifests: [...tagged.manifests, ...manifests] },
      ociIndex,
    );
    const { bundles } = offered(await ask());
    expect(bundles).toHaveLength(4);
    expect(bundles).toEqual(expect.arrayContaining([bundle, {}, null, null]));
  });

  it("sends the token that was asked for to the registry, and not to where it sends for a bundle", async () => {
    const { registry, signed, digest, ask } = await scene();
    const bundle = signed.release("notes", digest);
    registry.requireToken("me:s3cret");
    const seen: (string | undefined)[] = [];
    const store = await listen((request, response) => {
      seen.push(request.headers.authorization);
      response.end(JSON.stringify(bundle));
    });
    registry.also((request, response) => {
      if (!request.url?.includes("/blobs/")) return false;
      response.writeHead(307, { location: `http://${store}/bundle` }).end();
      return true;
    });
    expect([offered(await ask()).bundles, seen]).toEqual([[bundle], [undefined]]);
  });

  it.each([...allFaults("http://127.0.0.1:9/v2/")].filter(([name]) => name !== "not found"))(
    "makes neither a signature nor its absence of a list that is %s",
    async (_, fault) => {
      const { signed, digest, ask } = await scene();
      signed.release("notes", digest);
      signed.spoil(fault);
      expect(["OCI_ANSWER", "OCI_NETWORK"]).toContain(await rejectedCode(ask({ time: 500 })));
    },
  );

  it.each<[string, (registry: FakeOci, tag: string) => void]>([
    ["a page", (registry, tag) => registry.put("notes", tag, "<html></html>", "text/html")],
    ["no manifest", (registry, tag) => registry.put("notes", tag, { layers: "none" }, ociManifest)],
  ])("refuses %s under cosign's tag", async (_, put) => {
    const { registry, digest, ask } = await scene();
    put(registry, `${digest.replace(":", "-")}.sig`);
    expect(await rejectedCode(ask())).toBe("OCI_ANSWER");
  });

  it("refuses a bundle that consists of other bytes than its digest names", async () => {
    const { registry, signed, digest, ask } = await scene();
    signed.release("notes", digest);
    registry.also((request, response) => {
      if (request.url?.includes("/blobs/")) return !!response.end("{}");
      return false;
    });
    expect(await rejectedCode(ask())).toBe("OCI_INTEGRITY");
  });

  it("refuses more bundles than anybody needs", async () => {
    const { signed, digest, ask } = await scene();
    for (let number = 0; number <= 100; number++) signed.attach("notes", digest, { number });
    expect(await rejectedCode(ask())).toBe("OCI_ANSWER");
  });

  it("refuses bundles that are too large all together", async () => {
    const { signed, digest, ask } = await scene();
    for (const number of [1, 2, 3, 4, 5]) signed.attach("notes", digest, { number, text: "x".repeat(4e6) });
    expect(await rejectedCode(ask())).toBe("OCI_ANSWER");
  });
});

/** Has a registry give out the list one entry a page, with a link to the next; `count` pages. */
function servePages(registry: FakeOci, digest: string, link: (page: number) => string, count: number): void {
  const { manifests } = JSON.parse(registry.read("notes", digest.replace(":", "-")));
  registry.answer((request, response) => {
    const url = new URL(request.url ?? "", "http://127.0.0.1");
    if (!url.pathname.includes("/referrers/")) return false;
    const page = Number(url.searchParams.get("page") ?? 0);
    const headers = { "content-type": ociIndex, ...(page + 1 < count && { link: link(page + 1) }) };
    response.writeHead(200, headers).end(JSON.stringify({ manifests: [manifests[page % manifests.length]] }));
    return true;
  });
}
