import type { JsonObject } from "../model/json-value.ts";
import type { Observation } from "../model/observation.ts";
import type { Definition } from "../model/surface.ts";

/** A whole server as plain JSON, for a change that is about all of it. What was not observed is absent. */
export function serverAsJson({ declared, artifact, signature, sbom, surface }: Observation): JsonObject {
  return {
    declared: { ...declared },
    ...(artifact !== null && { artifact: { ...artifact } }),
    ...(signature !== undefined && signature !== null && { signature: { ...signature } }),
    ...(sbom !== undefined && sbom !== null && { sbom: { ...sbom } }),
    ...(surface !== null && {
      surface: {
        capabilities: [...surface.capabilities],
        instructions: surface.instructions?.text ?? null,
        tools: definitions(surface.tools),
        prompts: definitions(surface.prompts),
        resourceTemplates: definitions(surface.resourceTemplates),
      },
    }),
  };
}

function definitions(all: ReadonlyMap<string, Definition>): JsonObject {
  return Object.fromEntries([...all].map(([name, { definition }]) => [name, definition]));
}
