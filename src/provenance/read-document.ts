import { z } from "zod";
import type { AttestationDocument } from "../model/attestations.ts";
import type { JsonObject } from "../model/json-value.ts";

const list = z.array(z.json());

const Document = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("npm"),
    signatures: list,
    keys: list.exactOptional(),
    attestations: list,
  }),
  z.strictObject({ kind: z.literal("pypi"), files: z.record(z.string(), z.json()) }),
  z.strictObject({ kind: z.literal("oci"), bundles: list, signatures: list }),
  z.strictObject({ kind: z.literal("github"), bundles: list }),
]);

/** What a file beside a lock holds; null where it is of no form that mcp-lock writes. */
export function readDocument(value: JsonObject): AttestationDocument | null {
  return Document.safeParse(value).data ?? null;
}
