import { get, type IncomingHttpHeaders } from "node:http";
import { describe, expect, it } from "vitest";
import { guarded } from "../../../src/resolve/npm/guard.ts";
import { serve } from "../../support/http.ts";

/** Sends credentials to a host, and tells what arrived there. */
async function ask(options: (host: string) => Record<string, unknown>, authorization: string) {
  let seen: IncomingHttpHeaders = {};
  const url = await serve((request, response) => {
    seen = request.headers;
    response.end();
  });
  const send = () =>
    new Promise<void>((resolve) => {
      get(url, { headers: { authorization } }, (response) => response.resume().on("end", resolve));
    });
  return { guarded: () => guarded(options(url.host), send), bare: send, seen: () => seen.authorization };
}

const encode = (text: string) => Buffer.from(text).toString("base64");

describe("credentials", () => {
  it.each<[string, string, (host: string) => Record<string, unknown>]>([
    ["a token", "Bearer abc", (host) => ({ [`//${host}/:_authToken`]: "abc" })],
    ["a token below a path", "Bearer abc", (host) => ({ [`//${host}/npm/:_authToken`]: "abc" })],
    ["a login", `Basic ${encode("me:word")}`, (host) => ({ [`//${host}/:_auth`]: encode("me:word") })],
    [
      "a user and password",
      `Basic ${encode("me:word")}`,
      (host) => ({ [`//${host}/:username`]: "me", [`//${host}/:_password`]: encode("word") }),
    ],
  ])("go to the host that they are configured for: %s", async (_, header, options) => {
    const request = await ask(options, header);
    await request.guarded();
    expect(request.seen()).toBe(header);
  });

  it.each<[string, (host: string) => Record<string, unknown>]>([
    ["another port", (host) => ({ [`//${host}0/:_authToken`]: "abc" })],
    ["another host", () => ({ "//packages.example/:_authToken": "abc" })],
    ["a host with others", (host) => ({ [`//${host}/:_authToken`]: "def" })],
  ])("do not go elsewhere: %s", async (_, options) => {
    const request = await ask(options, "Bearer abc");
    await request.guarded();
    expect(request.seen()).toBeUndefined();
  });

  it("of other requests of the process are left alone", async () => {
    const request = await ask(() => ({}), "Bearer abc");
    await request.guarded();
    await request.bare();
    expect(request.seen()).toBe("Bearer abc");
  });
});
