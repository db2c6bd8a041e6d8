import { fingerprint } from "../../src/json/canonical.ts";
import type { JsonObject } from "../../src/model/json-value.ts";
import type { Definition, Surface } from "../../src/model/surface.ts";

/** What a server offers, as far as it matters here. */
export interface Offer {
  readonly capabilities?: readonly string[];
  readonly instructions?: string;
  readonly tools?: readonly JsonObject[];
  readonly prompts?: readonly JsonObject[];
  readonly resourceTemplates?: readonly JsonObject[];
}

/** The surface of a server that offers something, without looking at a running one. */
export function surfaceWith(offer: Offer): Surface {
  const { instructions } = offer;
  return {
    protocol: "2025-11-25",
    server: null,
    capabilities: offer.capabilities ?? ["tools"],
    instructions:
      instructions === undefined ? null : { fingerprint: fingerprint(instructions), text: instructions },
    tools: definitionsBy("name", offer.tools),
    prompts: definitionsBy("name", offer.prompts),
    resourceTemplates: definitionsBy("uriTemplate", offer.resourceTemplates),
    resources: new Map(),
  };
}

function definitionsBy(key: string, all: readonly JsonObject[] = []): Map<string, Definition> {
  return new Map(
    all.map((definition) => [String(definition[key]), { fingerprint: fingerprint(definition), definition }]),
  );
}
