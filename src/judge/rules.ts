import { artifactRules, judgeArtifact } from "./artifact.ts";
import { declarationRules, judgeDeclaration } from "./declaration.ts";
import type { Family, Rule } from "./rule.ts";
import { schemaRules } from "./schema.ts";
import { judgeSurface, surfaceRules } from "./surface.ts";
import { judgeTool, toolRules } from "./tool.ts";

const fallbackRules = {
  "unclassified-change": {
    severity: "medium",
    action: "approve",
    cause: "Something has changed that no rule names.",
    advice: "Read what has changed.",
  },
} as const;

/** Every rule by its id, family by family. */
export const ruleFamilies: ReadonlyMap<string, ReadonlyMap<string, Rule>> = new Map([
  ["Artifact", new Map<string, Rule>(Object.entries(artifactRules))],
  ["Declaration", new Map<string, Rule>(Object.entries(declarationRules))],
  ["Surface", new Map<string, Rule>(Object.entries(surfaceRules))],
  ["Tool", new Map<string, Rule>(Object.entries(toolRules))],
  ["Schema", new Map<string, Rule>(Object.entries(schemaRules))],
  ["Other", new Map<string, Rule>(Object.entries(fallbackRules))],
]);

export const rules: ReadonlyMap<string, Rule> = new Map(
  [...ruleFamilies.values()].flatMap((family) => [...family]),
);

/** Who judges, in the order in which they are asked. */
export const families: readonly Family[] = [judgeArtifact, judgeDeclaration, judgeSurface, judgeTool];
