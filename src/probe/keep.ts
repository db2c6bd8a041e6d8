import { canonicalJson, sha256 } from "../json/canonical.ts";
import { prettySize } from "../json/pretty.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { Definition } from "../model/surface.ts";
import { brief } from "./brief.ts";
import { exceeded, type Limits } from "./limits.ts";
import type { Listing } from "./listing.ts";
import type { Masks } from "./masks.ts";

/** Takes a listed item in, and returns its definition: the same object whenever the same was listed before. */
export type Keep = (list: keyof Listing, name: string, item: JsonObject) => Definition;

/**
 * Keeps each definition once, however often and by however many looks it is listed: what is sent again only
 * costs its fingerprint. One that is larger than the limit is an error.
 */
export function createKeep(masks: Masks, limits: Limits): Keep {
  const kept = new Map<string, Definition>();
  let size = 0;
  return (list, name, item) => {
    const definition = masks.apply(list, name, item);
    const text = canonicalJson(definition);
    const bytes = Buffer.byteLength(text);
    if (bytes > limits.definition)
      throw exceeded("definition", limits.definition, `lists ${brief(name)} with a larger definition`);
    const fingerprint = sha256(text);
    const known = kept.get(`${list} ${fingerprint}`);
    if (known !== undefined) return known;
    size += prettySize(definition);
    if (size > limits.surface) throw exceeded("surface", limits.surface, "lists more than can be kept");
    const own = { fingerprint, definition };
    kept.set(`${list} ${fingerprint}`, own);
    return own;
  };
}
