import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { type FakeIndex, pageType, sha256Hex } from "../../support/pypi.ts";
import { notesIndex, resolveAt, sdist, wheel } from "../../support/pypi-resolve.ts";

const limits = { page: 10_000, files: 10_000, silence: 300, total: 1_000 };

function page(parts: object): string {
  const whole = { meta: { "api-version": "1.0" }, name: "notes-mcp", files: [], ...parts };
  return JSON.stringify(whole);
}

function file(parts: object): string {
  const whole = { filename: wheel, url: wheel, hashes: { sha256: sha256Hex("x") }, ...parts };
  return page({ files: [whole] });
}

/** Writes for as long as somebody listens. */
function endless(response: ServerResponse, piece: string, everyMs: number): void {
  const timer = setInterval(() => response.write(piece), everyMs);
  response.on("close", () => clearInterval(timer));
}

function answerPage(index: FakeIndex, body: string, type = pageType, status = 200): void {
  index.answer((_, response) => void response.writeHead(status, { "content-type": type }).end(body));
}

describe("the page of a project", () => {
  it.each<[string, string, (index: FakeIndex) => void]>([
    ["that is missing", "PYPI_NOT_FOUND", (index) => answerPage(index, "", "text/html", 404)],
    ["that is gone", "PYPI_NOT_FOUND", (index) => answerPage(index, "", "text/html", 410)],
    ["that fails", "PYPI_NETWORK", (index) => answerPage(index, "{}", pageType, 500)],
    ["that is forbidden", "PYPI_NETWORK", (index) => answerPage(index, "{}", pageType, 403)],
    ["that is HTML", "PYPI_ANSWER", (index) => answerPage(index, "<html></html>", "text/html")],
    ["of no type", "PYPI_ANSWER", (index) => index.answer((_, response) => void response.end(page({})))],
    ["that ends too early", "PYPI_ANSWER", (index) => answerPage(index, page({}).slice(0, -2))],
    ["that is other JSON", "PYPI_ANSWER", (index) => answerPage(index, "[]")],
    [
      "of a newer interface",
      "PYPI_ANSWER",
      (index) => answerPage(index, page({ meta: { "api-version": "2.0" } })),
    ],
    ["of another project", "PYPI_ANSWER", (index) => answerPage(index, page({ name: "other" }))],
    [
      "with a hash that is none",
      "PYPI_ANSWER",
      (index) => answerPage(index, file({ hashes: { sha256: "x" } })),
    ],
    [
      "with a file that is no address",
      "PYPI_ANSWER",
      (index) => answerPage(index, file({ url: "file:///x" })),
    ],
    [
      "with a file twice",
      "PYPI_ANSWER",
      (index) => {
        const one = { filename: wheel, url: wheel, hashes: {} };
        answerPage(index, page({ files: [one, one] }));
      },
    ],
    ["that is too large", "PYPI_ANSWER", (index) => answerPage(index, `"${"x".repeat(20_000)}"`)],
    [
      "without an end",
      "PYPI_ANSWER",
      (index) => index.answer((_, response) => endless(response, "x".repeat(1_000), 1)),
    ],
    ["that drips", "PYPI_NETWORK", (index) => index.answer((_, response) => endless(response, " ", 50))],
    ["that never comes", "PYPI_NETWORK", (index) => index.answer(() => undefined)],
    [
      "that falls silent",
      "PYPI_NETWORK",
      (index) =>
        index.answer((_, response) => void response.writeHead(200, { "content-type": pageType }).write("{")),
    ],
    ["that is cut off", "PYPI_NETWORK", (index) => index.answer((request) => request.socket.destroy())],
    [
      "that is cut off in the middle",
      "PYPI_NETWORK",
      (index) =>
        index.answer((_, response) => {
          response.writeHead(200, { "content-type": pageType, "content-length": "1000" });
          response.write("{", () => response.socket?.destroy());
        }),
    ],
  ])("%s is an error: %s", async (_, code, spoil) => {
    const index = await notesIndex();
    spoil(index);
    const started = performance.now();
    await expect(resolveAt(index, { limits })).rejects.toMatchObject({ code });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("is not asked for at a host that is not there", async () => {
    const index = await notesIndex();
    const asked = resolveAt(index, { env: index.env({ UV_DEFAULT_INDEX: "http://127.0.0.1:1/simple/" }) });
    await expect(asked).rejects.toMatchObject({ code: "PYPI_NETWORK" });
  });
});

describe("a file of a release", () => {
  it.each<[string, string, (index: FakeIndex) => void]>([
    [
      "that is not the announced one",
      "PYPI_INTEGRITY",
      (index) => index.upload("notes-mcp", wheel, "evil", { announced: "wheel" }),
    ],
    [
      "that is not the announced one, though not the likeliest",
      "PYPI_INTEGRITY",
      (index) => index.upload("notes-mcp", sdist, "evil", { announced: "source" }),
    ],
    [
      "that is missing",
      "PYPI_NOT_FOUND",
      (index) => index.upload("notes-mcp", wheel, "wheel", { url: "../../files/notes-mcp/none.whl" }),
    ],
    [
      "that is the likeliest and too large",
      "PYPI_ANSWER",
      (index) => index.upload("notes-mcp", wheel, "x".repeat(20_000)),
    ],
    [
      "that is larger than it is said to be",
      "PYPI_ANSWER",
      (index) => index.upload("notes-mcp", sdist, "x".repeat(20_000), { size: 5 }),
    ],
    [
      "that is too large and has no announced hash",
      "PYPI_ANSWER",
      (index) => index.upload("notes-mcp", sdist, "x".repeat(20_000), { announced: null }),
    ],
  ])("%s is an error: %s", async (_, code, spoil) => {
    const index = await notesIndex();
    spoil(index);
    await expect(resolveAt(index, { limits })).rejects.toMatchObject({ code });
  });

  it("that is not the announced one is not agreed on because the lock has it", async () => {
    const index = await notesIndex();
    const locked = await resolveAt(index);
    index.upload("notes-mcp", wheel, "wheel 1.4.0", { announced: "evil" });
    await expect(resolveAt(index, { locked })).rejects.toMatchObject({ code: "PYPI_INTEGRITY" });
  });
});
