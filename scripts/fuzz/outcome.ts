import { McpLockError } from "../../src/model/error.ts";

/** What a case came to: an error that a user may see, or what was accepted. A defect is thrown. */
export type Outcome = "refused" | "changed" | "unchanged";

/** Whatever is thrown must be an error with a code that says what is wrong. */
export function refusal(error: unknown): Outcome {
  if (error instanceof McpLockError && error.code !== "INTERNAL") return "refused";
  throw error;
}

/** The value of a text as everybody reads it; undefined where not everybody can. */
export function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A member of something that may be anything. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? Object.getOwnPropertyDescriptor(inner, key)?.value
        : undefined,
    value,
  );
}

/** Sorted JSON, made without any code of mcp-lock. */
export function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable)}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, inner]) => `${JSON.stringify(key)}:${stable(inner)}`)}}`;
}
