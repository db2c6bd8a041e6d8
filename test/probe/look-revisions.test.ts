import { describe, expect, it } from "vitest";
import type { RemoteLaunch } from "../../src/model/launch.ts";
import type { Definition, Surface } from "../../src/model/surface.ts";
import offer from "../fixtures/servers/offer.json" with { type: "json" };
import { launchRemote, serve } from "../support/http.ts";
import { independentFingerprint, launchFixture, lookAt } from "../support/probe.ts";
import {
  eventsEndpoint,
  modernEndpoint,
  statefulEndpoint,
  statelessEndpoint,
} from "../support/sdk-servers.ts";

const define = <T extends object>(items: readonly T[], nameOf: (item: T) => string) =>
  new Map(
    items.map((definition) => [
      nameOf(definition),
      { definition, fingerprint: independentFingerprint(JSON.stringify(definition)) },
    ]),
  );

/** What every server of this file offers, whatever it speaks. */
const offered: Omit<Surface, "protocol" | "server"> = {
  capabilities: ["prompts", "resources", "tools"],
  instructions: {
    text: offer.instructions,
    fingerprint: independentFingerprint(JSON.stringify(offer.instructions)),
  },
  tools: define<Definition["definition"] & { name: string }>(offer.tools, ({ name }) => name),
  prompts: define<Definition["definition"] & { name: string }>(offer.prompts, ({ name }) => name),
  resourceTemplates: define(offer.resourceTemplates, ({ uriTemplate }) => uriTemplate),
  resources: define(offer.resources, ({ uri }) => uri),
};
const legacy = { name: "legacy", version: "1.2.3" };
const modern = { name: "modern", version: "2.0.0" };

describe("a server over standard streams", () => {
  it.each(["2024-10-07", "2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"])(
    "that answers with revision %s is listed in full",
    async (protocol) => {
      expect(await lookAt(launchFixture("legacy-sdk.mjs", protocol))).toEqual({
        surface: { ...offered, protocol, server: legacy },
        unstable: [],
        warnings: [],
      });
    },
  );

  it("that speaks only revision 2026-07-28 is listed in full", async () => {
    expect(await lookAt(launchFixture("modern-sdk.mjs", "reject"))).toEqual({
      surface: { ...offered, protocol: "2026-07-28", server: modern },
      unstable: [],
      warnings: [],
    });
  });

  it("that speaks both generations is listed in full by the handshake of the older one", async () => {
    expect(await lookAt(launchFixture("modern-sdk.mjs", "serve"))).toEqual({
      surface: { ...offered, protocol: "2025-11-25", server: modern },
      unstable: [],
      warnings: [],
    });
  });
});

describe("a server over HTTP", () => {
  const stateful = (json: boolean) => statefulEndpoint(json).listener;

  it.each([
    ["without sessions, with JSON answers", statelessEndpoint(true), "2025-11-25", legacy],
    ["without sessions, with event answers", statelessEndpoint(false), "2025-11-25", legacy],
    ["with sessions, with JSON answers", stateful(true), "2025-11-25", legacy],
    ["with sessions, with event answers", stateful(false), "2025-11-25", legacy],
    [
      "of revision 2026-07-28 alone, with JSON answers",
      modernEndpoint("reject", "auto"),
      "2026-07-28",
      modern,
    ],
    [
      "of revision 2026-07-28 alone, with event answers",
      modernEndpoint("reject", "sse"),
      "2026-07-28",
      modern,
    ],
    ["of both generations", modernEndpoint("stateless", "auto"), "2025-11-25", modern],
  ])("%s, is listed in full", async (_, listener, protocol, server) => {
    const launch: RemoteLaunch = launchRemote(await serve(listener));
    expect(await lookAt(launch)).toEqual({
      surface: { ...offered, protocol, server },
      unstable: [],
      warnings: [],
    });
  });

  it("by the older transport with server-sent events is listed in full", async () => {
    const launch = launchRemote(await serve(eventsEndpoint()), "sse");
    expect(await lookAt(launch)).toEqual({
      surface: { ...offered, protocol: "2025-11-25", server: legacy },
      unstable: [],
      warnings: [],
    });
  });

  it("is told when a session is over", async () => {
    const { listener, opened, closed } = statefulEndpoint(false);
    await lookAt(launchRemote(await serve(listener)));
    expect(closed).toEqual([opened[0]]);
  });
});
