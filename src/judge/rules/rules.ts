import { artifactRules } from "./artifact.ts";
import { declarationRules } from "./declaration.ts";
import { repositoryRules } from "./repository.ts";
import type { Rule, Rules } from "./rule.ts";
import { schemaRules } from "./schema.ts";
import { signatureRules } from "./signature.ts";
import { surfaceRules } from "./surface.ts";
import { textRules } from "./text.ts";
import { toolRules } from "./tool.ts";

/** Every rule by its id, family by family, in the order in which the documentation tells them. */
export const ruleFamilies: ReadonlyMap<string, Rules> = new Map<string, Rules>([
  ["Artifact", artifactRules],
  ["Signature", signatureRules],
  ["Declaration", declarationRules],
  ["Surface", surfaceRules],
  ["Tool", toolRules],
  ["Schema", schemaRules],
  ["Text and characters", textRules],
  ["Repository", repositoryRules],
]);

export const rules: ReadonlyMap<string, Rule> = new Map(
  [...ruleFamilies.values()].flatMap((family) => Object.entries(family)),
);
