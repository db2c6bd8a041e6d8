import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { PackageURL } from "packageurl-js";
import { z } from "zod";

/** A bill of materials as a scanner reads it: strict, so that nothing in it goes unread. */
const Named = {
  "bom-ref": z.string(),
  group: z.string().optional(),
  name: z.string(),
  version: z.string(),
  purl: z.string(),
};
const Hashes = z.array(
  z.strictObject({
    alg: z.enum(Enums.HashAlgorithm),
    content: z.string().regex(/^[0-9a-f]{32,128}$/),
  }),
);
const Document = z.strictObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.literal("1.6"),
  version: z.literal(1),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/),
  metadata: z.strictObject({
    component: z.strictObject({
      ...Named,
      type: z.enum(Enums.ComponentType),
      hashes: Hashes.optional(),
    }),
  }),
  components: z.array(
    z.strictObject({
      ...Named,
      type: z.enum(Enums.ComponentType),
      scope: z.enum(Enums.ComponentScope),
      hashes: Hashes.optional(),
      properties: z.array(z.strictObject({ name: z.string(), value: z.string() })).optional(),
      externalReferences: z
        .array(z.strictObject({ type: z.literal("distribution"), url: z.string() }))
        .optional(),
    }),
  ),
  dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});
type Document = z.infer<typeof Document>;

const require = createRequire(import.meta.url);
const library = require.resolve("@cyclonedx/cyclonedx-library/package.json").replace(/package\.json$/, "");
const schema = (name: string) =>
  JSON.parse(readFileSync(`${library}res/schema/${name}.SNAPSHOT.schema.json`, "utf8"));

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
formats.default(ajv);
for (const name of ["spdx", "jsf-0.82"]) {
  ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
}
const validate = ajv.compile(schema("bom-1.6"));

/** In what a document is not CycloneDX 1.6, by the official schema. */
export function schemaProblems(document: unknown): unknown[] {
  return validate(document) ? [] : (validate.errors ?? []);
}

/** What a reader would stumble over that goes beyond the schema: names, references and the graph. */
export function readerProblems(text: string): string[] {
  const { metadata, components, dependencies } = Document.parse(JSON.parse(text));
  const all = [metadata.component, ...components];
  const refs = all.map((one) => one["bom-ref"]);
  const graph = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const reached = reachable(metadata.component["bom-ref"], graph);
  return [
    ...duplicates(refs).map((ref) => `two components are ${ref}`),
    ...duplicates(all.map(({ purl }) => purl)).map((purl) => `two components have ${purl}`),
    ...duplicates(dependencies.map(({ ref }) => ref)).map((ref) => `the graph has two nodes ${ref}`),
    ...all.filter((one) => !isNamedBy(one)).map(({ purl }) => `${purl} names something else`),
    ...dependencies.flatMap(({ ref, dependsOn }) =>
      [ref, ...dependsOn].filter((one) => !refs.includes(one)).map((one) => `${one} leads nowhere`),
    ),
    ...refs.filter((ref) => !graph.has(ref)).map((ref) => `the graph lacks ${ref}`),
    ...refs.filter((ref) => !reached.has(ref)).map((ref) => `nothing needs ${ref}`),
  ];
}

/** Whether a package URL, as packageurl-js reads it, says what a component says of itself. */
function isNamedBy(component: Document["metadata"]["component"]): boolean {
  const { type, namespace, name, version } = PackageURL.fromString(component.purl);
  return (
    ["npm", "pypi"].includes(type) &&
    (namespace ?? undefined) === component.group &&
    name === component.name &&
    version === component.version
  );
}

function reachable(root: string, graph: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([root]);
  for (const ref of reached) for (const next of graph.get(ref) ?? []) reached.add(next);
  return reached;
}

function duplicates(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

/** The same document, read into the models of CycloneDX's own library and written by it. */
export function throughLibrary(text: string): unknown {
  const { serialNumber, metadata, components, dependencies } = Document.parse(JSON.parse(text));
  const bom = new Models.Bom({ serialNumber });
  const own = toModel(metadata.component);
  const models = new Map([[metadata.component["bom-ref"], own]]);
  bom.metadata.component = own;
  for (const component of components) {
    const model = toModel(component);
    models.set(component["bom-ref"], model);
    bom.components.add(model);
  }
  for (const { ref, dependsOn } of dependencies) {
    for (const other of dependsOn) {
      const target = models.get(other);
      if (target !== undefined) models.get(ref)?.dependencies.add(target.bomRef);
    }
  }
  const normalizers = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return JSON.parse(new Serialize.JsonSerializer(normalizers).serialize(bom, { sortLists: true }));
}

function toModel(component: Document["metadata"]["component"] & Partial<Document["components"][number]>) {
  const { type, name, version, purl, group, scope, hashes = [], externalReferences = [] } = component;
  return new Models.Component(type, name, {
    bomRef: component["bom-ref"],
    version,
    purl,
    ...(group !== undefined && { group }),
    ...(scope !== undefined && { scope }),
    hashes: new Models.HashDictionary(hashes.map(({ alg, content }) => [alg, content])),
    externalReferences: new Models.ExternalReferenceRepository(
      externalReferences.map(
        ({ url }) => new Models.ExternalReference(url, Enums.ExternalReferenceType.Distribution),
      ),
    ),
  });
}

/** A document in one order, without what CycloneDX lets a writer leave out. */
export function inOrder(document: unknown): unknown {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(
      ([name, inner]) => name !== "$schema" && !(Array.isArray(inner) && inner.length === 0),
    );
    return Object.fromEntries(
      entries
        .map(([name, inner]): [string, unknown] => [name, sorted(inner)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
  return sorted(document);
}
