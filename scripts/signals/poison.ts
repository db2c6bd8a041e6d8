import { isJsonObject, type JsonValue } from "../../src/model/json-value.ts";
import type { Recorded } from "./definitions.ts";

/** What a poisoned definition says that it should not. */
export interface Poison {
  readonly id: string;
  readonly text: string;
  /** Whether the poison is the name of a parameter, which says nothing in other places. */
  readonly isName: boolean;
}

const property = "/inputSchema/properties";

/** Where the poison stands when it is not in the tool's description. */
const places: ReadonlyMap<string, readonly string[]> = new Map([
  ["mal-0152", [`${property}/secret/type`]],
  ["mal-0153", ["/inputSchema/required/1"]],
  ["mal-0154", [`${property}/text/extra_instruction`, `${property}/text/hidden_requirement`]],
  ["mal-0155", [`${property}/config/default`]],
  ["mal-0159", [`${property}/config/malicious_instruction`]],
  ["mal-0162", [`${property}/config/properties/auth/properties/credentials/properties/key_file/description`]],
  ["mal-0163", [`${property}/options/patternProperties/.*/description`]],
  ["mal-0539", [`${property}/mode/default`]],
  ["mal-0540", [`${property}/query/description`]],
]);
/** Parameters whose names are the poison. */
const names: ReadonlyMap<string, string> = new Map([
  ["mal-0151", "content_from_reading_ssh_id_rsa"],
  ["mal-0538", "system_prompt"],
]);

const inCode = "what it does is in its code, not in its definition";
const cutOut = "the encoded text that made it an attack was cut out of the recording";
const nearMiss = "written as a harmless near miss for another scanner";

/** What is labelled as poisoned and cannot be told by its definition, with the reason. */
export const excluded: ReadonlyMap<string, string> = new Map([
  ["mal-0160", inCode],
  ["mal-0161", cutOut],
  ...["mal-0472", "mal-0473", "mal-0474", "mal-0475", "mal-0476", "mal-0486"].map((id): [string, string] => [
    id,
    inCode,
  ]),
  ["mal-0504", nearMiss],
  ...[511, 512, 513, 514, 515, 516, 517].map((id): [string, string] => [`mal-0${id}`, nearMiss]),
  ["mal-0529", cutOut],
]);

/** Whether a definition was written to look dangerous without being so. */
export function isNearMiss({ id }: Recorded): boolean {
  return excluded.get(id) === nearMiss;
}

/** The poison of a definition that has some. */
export function poisonOf({ id, tool }: Recorded): Poison {
  const name = names.get(id);
  if (name !== undefined) return { id, text: name, isName: true };
  const texts = (places.get(id) ?? ["/description"]).map((path) => textAt(tool, path, id));
  return { id, text: texts.join(" "), isName: false };
}

function textAt(tool: JsonValue, path: string, id: string): string {
  const found = path
    .split("/")
    .slice(1)
    .reduce<JsonValue | undefined>((value, key) => {
      if (Array.isArray(value)) return value[Number(key)];
      return isJsonObject(value) ? value[key] : undefined;
    }, tool);
  if (typeof found !== "string") throw new Error(`${id} has no text at ${path}`);
  return found;
}
