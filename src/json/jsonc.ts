import {
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  stripComments,
} from "jsonc-parser";
import { McpLockError } from "../model/error.ts";
import type { JsonValue } from "../model/json-value.ts";
import { measureJson } from "./measure.ts";
import { checkKey, checkMeasure, countMembers, defaultJsonLimits } from "./strict.ts";

/** A parsed configuration file that can say where in the text a value stands. */
export interface JsoncDocument {
  readonly value: JsonValue;
  /** Line and column, from 1, of the value at a path of keys; of the nearest one above it if there is none. */
  locate(path: readonly string[]): { line: number; column: number };
}

/**
 * Parses JSON with comments and trailing commas, as clients tolerate it, as strictly as `parseJson`:
 * duplicate keys, `__proto__`, lone surrogates and deep nesting are refused, with line and column.
 */
export function parseJsonc(text: string, where: string): JsoncDocument {
  checkMeasure(measureJson(stripComments(text)), where, defaultJsonLimits);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const reason = error === undefined ? "it is empty" : printParseErrorCode(error.error);
    throw new McpLockError("JSON_SYNTAX", `${at(where, text, error?.offset ?? 0)}: not JSON (${reason})`);
  }
  refuseDuplicateKeys(root, text, where);
  const value: JsonValue = getNodeValue(root);
  countMembers(value, where);
  return { value, locate: (path) => position(text, descend(root, path).offset) };
}

function refuseDuplicateKeys(node: Node, text: string, where: string): void {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const key = child.type === "property" ? child.children?.[0] : undefined;
    if (key !== undefined) {
      const name = String(key.value);
      checkKey(name, at(where, text, key.offset));
      if (seen.has(name)) {
        throw new McpLockError(
          "JSON_DUPLICATE_KEY",
          `${at(where, text, key.offset)}: the key ${JSON.stringify(name)} stands here for the second time`,
          { hint: "clients disagree about which of two equal keys counts: keep one" },
        );
      }
      seen.add(name);
    }
    refuseDuplicateKeys(child, text, where);
  }
}

function descend(root: Node, path: readonly string[]): Node {
  let node = root;
  for (const key of path) {
    const property = node.children?.find((child) => child.children?.[0]?.value === key);
    const value = property?.children?.[1];
    if (value === undefined) return node;
    node = value;
  }
  return node;
}

function at(where: string, text: string, offset: number): string {
  const { line, column } = position(text, offset);
  return `${where}:${line}:${column}`;
}

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
