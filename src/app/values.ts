/** What a variable is replaced by when its value may not be used, or is not there. */
const placeholder = "placeholder";

/** `${NAME}`, `${NAME:-default}`, `${env:NAME}`, `${input:id}`: the forms that clients expand. */
const reference = /\$\{(?:(env|input):)?([^}:]+)(?::-([^}]*))?\}/g;
const folders = new Set(["workspaceFolder", "workspaceRoot", "CLAUDE_PROJECT_DIR", "PWD"]);

/**
 * A declared string with its variables expanded as a client would. Without `env`, nothing of the user's
 * environment is used: defaults count, and everything else is a placeholder.
 */
export function expand(text: string, env: ReadonlyMap<string, string> | null): string {
  return text.replace(
    reference,
    (_, kind: string | undefined, name: string, byDefault: string | undefined) => {
      if (folders.has(name)) return ".";
      const value = kind === "input" ? undefined : env?.get(name);
      return value ?? byDefault ?? placeholder;
    },
  );
}

/** The variables of the environment that a declared string refers to. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(reference)].flatMap(([, kind, name]) =>
    kind === "input" || name === undefined || folders.has(name) ? [] : [name],
  );
}

/** The environment that a declaration sets: its values expanded, or a placeholder for each of its names. */
export function expandAll(
  values: ReadonlyMap<string, string>,
  env: ReadonlyMap<string, string> | null,
): ReadonlyMap<string, string> {
  return new Map([...values].map(([name, value]) => [name, env === null ? placeholder : expand(value, env)]));
}
