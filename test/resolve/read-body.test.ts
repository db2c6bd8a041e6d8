import { describe, expect, it } from "vitest";
import { McpLockError } from "../../src/model/error.ts";
import { readBody } from "../../src/resolve/read-body.ts";
import { rejectedCode } from "../support/error-code.ts";

const refuse = (problem: string) => new McpLockError("OSV_ANSWER", problem);

/** A body that never ends, and counts what was taken of it. */
function endless(): { response: Response; taken: () => number } {
  let taken = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      taken += 1000;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  return { response: new Response(stream, { headers: { "content-length": "10" } }), taken: () => taken };
}

describe("readBody", () => {
  it("gives the bytes of a body up to its limit", async () => {
    expect((await readBody(new Response("12345"), 5, refuse)).toString()).toBe("12345");
  });

  it("gives nothing of a response without a body", async () => {
    expect((await readBody(new Response(null), 0, refuse)).length).toBe(0);
  });

  it("refuses one byte more than its limit", async () => {
    expect(await rejectedCode(readBody(new Response("123456"), 5, refuse))).toBe("OSV_ANSWER");
  });

  it("leaves the rest of an endless body where it is", async () => {
    const { response, taken } = endless();
    await expect(readBody(response, 3_000, refuse)).rejects.toThrow("larger than 3000 bytes");
    expect(taken()).toBeLessThan(10_000);
  });
});
