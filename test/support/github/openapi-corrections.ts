/**
 * Where GitHub's description is known to be narrower than its answers:
 * - who did something may be nobody any more, though only some events are described so;
 * - a pull request outlives its fork, and then has neither `head.repo` nor, at times, `head.user`;
 * - a label of a listed pull request may have no description;
 * - an empty list of labels takes all of them off, as the text of that very description says;
 * - errors of validation carry their status too.
 */
export function correct<T>(description: T): T {
  const components = at(description, "components");
  const schemas = at(components, "schemas");
  for (const name of ["labeled-issue-event", "unlabeled-issue-event", "state-change-issue-event"])
    put(at(at(schemas, name), "properties"), "actor", {
      $ref: "#/components/schemas/nullable-simple-user",
    });
  for (const name of ["pull-request", "pull-request-simple"]) {
    const head = at(at(at(at(schemas, name), "properties"), "head"), "properties");
    put(head, "repo", { $ref: "#/components/schemas/nullable-repository" });
    put(head, "user", { $ref: "#/components/schemas/nullable-simple-user" });
  }
  const listed = at(at(at(schemas, "pull-request-simple"), "properties"), "labels");
  put(at(at(at(listed, "items"), "properties"), "description"), "nullable", true);
  put(at(at(schemas, "validation-error"), "properties"), "status", { type: "string" });
  const setLabels = at(
    at(at(description, "paths"), "/repos/{owner}/{repo}/issues/{issue_number}/labels"),
    "put",
  );
  const body = at(at(at(at(setLabels, "requestBody"), "content"), "application/json"), "schema");
  put(at(at(at(at(body, "oneOf"), "0"), "properties"), "labels"), "minItems", 0);
  return description;
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) throw new Error(`nothing to correct at ${key}`);
  return Reflect.get(value, key);
}

function put(target: unknown, key: string, value: unknown): void {
  if (typeof target !== "object" || target === null) throw new Error(`nothing to correct at ${key}`);
  Reflect.set(target, key, value);
}
