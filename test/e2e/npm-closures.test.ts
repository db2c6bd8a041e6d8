import { describe, expect, it } from "vitest";
import { conditions, measureClosures } from "../../scripts/measure-closures-run.ts";
import { publishedServers } from "../../scripts/measure-closures-servers.ts";
import { makeRepository } from "../support/repository.ts";

/** Two of those that `npm run measure:closures` takes: one with a hundred packages, one with a few. */
const few = new Set(["memory", "playwright"]);

describe("servers that are published", () => {
  it("are locked alike cold, warm, offline, from another home and in another locale, and as npm resolves them", async () => {
    const servers = publishedServers.filter(({ name }) => few.has(name));
    const { servers: measured, different } = await measureClosures(servers, makeRepository().root);
    expect(conditions).toHaveLength(5);
    expect(different).toEqual([]);
    expect(measured.map(({ server, likeNpm }) => [server.name, likeNpm])).toEqual([
      ["memory", true],
      ["playwright", true],
    ]);
    expect(Math.min(...measured.map(({ packages }) => packages))).toBeGreaterThan(0);
  }, 240_000);
});
