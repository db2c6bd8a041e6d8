import { describe, expect, it } from "vitest";
import type { Attested } from "../../../src/model/attestations.ts";
import { defaultPypiLimits, type PypiLimits } from "../../../src/resolve/pypi/download.ts";
import { resolvePypi } from "../../../src/resolve/pypi/pypi.ts";
import { rejectedCode } from "../../support/error-code.ts";
import { serve } from "../../support/http.ts";
import type { FakeIndex } from "../../support/pypi.ts";
import { contextOf, notesIndex, sdist, sourceOf, wheel } from "../../support/pypi-resolve.ts";
import { makeAuthority } from "../../support/sigstore/authority.ts";
import { allFaults } from "../../support/sigstore/fault.ts";
import { type SignedPypi, signPypi } from "../../support/sigstore/pypi.ts";

interface Scene {
  readonly index: FakeIndex;
  readonly signed: SignedPypi;
  /** Asks the index who published the release. */
  ask(limits?: Partial<PypiLimits>): Promise<Attested>;
}

const release = { project: "notes-mcp", version: "1.4.0" };

async function scene(): Promise<Scene> {
  const index = await notesIndex();
  return {
    index,
    signed: signPypi(index, makeAuthority()),
    ask: async (limits = {}) => {
      const bounded = { ...defaultPypiLimits, ...limits };
      const { attest } = await resolvePypi(sourceOf(), null, contextOf(index), bounded);
      if (attest === undefined) throw new Error("nobody is asked");
      return attest();
    },
  };
}

describe("fetchPypiAttestations", () => {
  it("finds the provenance of every file that has one", async () => {
    const { signed, ask } = await scene();
    for (const file of [sdist, wheel]) signed.put({ ...release, file }, { version: 1, of: file });
    const files = { [wheel]: { version: 1, of: wheel }, [sdist]: { version: 1, of: sdist } };
    expect(await ask()).toEqual({ status: "offered", document: { kind: "pypi", files } });
  });

  it("leaves out a file that has none", async () => {
    const { index, signed, ask } = await scene();
    signed.put({ ...release, file: wheel }, {});
    index.offerProvenance("notes-mcp", sdist, null);
    expect(await ask()).toEqual({ status: "offered", document: { kind: "pypi", files: { [wheel]: {} } } });
  });

  it("knows that there is none where the index says so", async () => {
    const { index, ask } = await scene();
    index.offerProvenance("notes-mcp", wheel, null);
    expect(await ask()).toEqual({ status: "none" });
  });

  it("cannot tell where the index does not speak of provenance", async () => {
    const { ask } = await scene();
    expect(await ask()).toEqual({ status: "unavailable", reason: "not-offered" });
  });

  it("cannot tell when the index does not have what it names", async () => {
    const { index, signed, ask } = await scene();
    signed.put({ ...release, file: wheel }, {});
    index.offerProvenance("notes-mcp", sdist, new URL("/integrity/none", index.url).href);
    expect(await ask()).toEqual({ status: "unavailable", reason: "not-answered" });
  });

  it("asks nobody without the network", async () => {
    const { index, ask } = await scene();
    await ask();
    const { artifact } = await resolvePypi(sourceOf(), null, contextOf(index));
    const locked = { artifact, closure: null };
    expect(await resolvePypi(sourceOf(), locked, contextOf(index, { offline: true }))).not.toHaveProperty(
      "attest",
    );
  });

  it("sends a login to the index, and not to another host", async () => {
    const { index, signed, ask } = await scene();
    const seen: (string | undefined)[] = [];
    const elsewhere = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end("{}");
    });
    signed.put({ ...release, file: wheel }, {});
    index.offerProvenance("notes-mcp", sdist, elsewhere.href);
    index.requireLogin("me", "s3cret");
    const login = index.url.replace("http://", "http://me:s3cret@");
    const env = index.env({ UV_DEFAULT_INDEX: login });
    const { attest } = await resolvePypi(sourceOf(), null, contextOf(index, { env }));
    expect([(await attest?.())?.status, seen]).toEqual(["offered", [undefined]]);
    expect(index.authorizations.every((one) => one !== null)).toBe(true);
    index.requireLogin("me", "0ther");
    expect(await rejectedCode(ask())).toBe("PYPI_NETWORK");
  });

  it("follows no redirect to another host", async () => {
    const { signed, ask } = await scene();
    const asked: string[] = [];
    const elsewhere = await serve((request, response) => {
      asked.push(request.url ?? "");
      response.end("{}");
    });
    signed.put({ ...release, file: wheel }, {});
    signed.spoil({ redirect: elsewhere.href });
    expect([await rejectedCode(ask()), asked]).toEqual(["PYPI_ANSWER", []]);
  });

  it.each([...allFaults("http://127.0.0.1:9/")].filter(([name]) => name !== "not found"))(
    "makes no provenance of an answer that is %s",
    async (name, fault) => {
      const { signed, ask } = await scene();
      signed.put({ ...release, file: wheel }, { version: 1, text: "x".repeat(100) });
      signed.spoil(fault);
      const answer = ask({ silence: 300, total: 1_500 });
      // Whatever is JSON is handed on: it is for the verification to refuse.
      if (name === "other JSON") expect((await answer).status).toBe("offered");
      else expect(["PYPI_ANSWER", "PYPI_NETWORK"]).toContain(await rejectedCode(answer));
    },
  );

  it("refuses provenance that is too large all together", async () => {
    const { signed, ask } = await scene();
    for (const file of [sdist, wheel]) signed.put({ ...release, file }, { text: "x".repeat(9e6) });
    expect(await rejectedCode(ask())).toBe("PYPI_ANSWER");
  });

  it.each(["http://", "ftp://127.0.0.1/x", "data:application/json,{}"])(
    "cannot use a page that names provenance at %s",
    async (url) => {
      const { index, ask } = await scene();
      index.offerProvenance("notes-mcp", wheel, url);
      expect(await rejectedCode(ask())).toBe("PYPI_ANSWER");
    },
  );

  it("refuses provenance that programs read in different ways", async () => {
    const { index, ask } = await scene();
    index.also((request, response) => {
      if (request.url !== "/twice") return false;
      response.end('{"version":1,"version":2}');
      return true;
    });
    index.offerProvenance("notes-mcp", wheel, new URL("/twice", index.url).href);
    expect(await rejectedCode(ask())).toBe("PYPI_ANSWER");
  });
});
