import type { JsonValue } from "../model/json-value.ts";

/** Sigstore's trust root as text, and the keys of npm's default registry. */
export declare const embedded: {
  readonly taken: string;
  readonly trustedRoot: string;
  readonly registryKeys: JsonValue[];
};
