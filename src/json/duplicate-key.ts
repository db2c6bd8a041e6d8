import { visit } from "jsonc-parser";

/** The first key that stands twice in one object, quoted; for the message of an error already certain. */
export function findDuplicateKey(text: string): string {
  const open: Set<string>[] = [];
  let found: string | null = null;
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key) => {
      const keys = open.at(-1);
      if (keys?.has(key)) found ??= key;
      keys?.add(key);
    },
  });
  return JSON.stringify(found ?? "?");
}
