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
import { checkKey, checkMeasure, countMembers, defaultJsonLimits, isPlainKey } from "./strict.ts";

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
  try {
    return parseDocument(text, where);
  } catch (cause) {
    // The parser goes on after errors, and its idea of nesting is then not that of the brackets.
    if (!(cause instanceof RangeError)) throw cause;
    throw new McpLockError("JSON_TOO_DEEP", `${where} nests too deep`, { cause });
  }
}

function parseDocument(text: string, where: string): JsoncDocument {
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
  return { value, locate: createLocator(root, text) };
}

function refuseDuplicateKeys(node: Node, text: string, where: string): void {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const key = child.type === "property" ? child.children?.[0] : undefined;
    if (key !== undefined) {
      const name = String(key.value);
      if (!isPlainKey(name)) checkKey(name, at(where, text, key.offset));
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

/** Finds places in a document in time that does not depend on its size. */
function createLocator(root: Node, text: string): JsoncDocument["locate"] {
  const members = new Map<Node, Map<unknown, Node>>();
  const memberOf = (node: Node, key: string): Node | undefined => {
    const known =
      members.get(node) ?? new Map(node.children?.map((child) => [child.children?.[0]?.value, child]));
    members.set(node, known);
    return known.get(key)?.children?.[1];
  };
  const starts = lineStarts(text);
  return (path) => {
    let node = root;
    for (const key of path) {
      const member = memberOf(node, key);
      if (member === undefined) break;
      node = member;
    }
    return positionIn(starts, node.offset);
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column, from 1, by bisection. */
function positionIn(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

function at(where: string, text: string, offset: number): string {
  const { line, column } = positionIn(lineStarts(text), offset);
  return `${where}:${line}:${column}`;
}
