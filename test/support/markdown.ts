import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>["children"][number];

/**
 * Every node of a document in GitHub Flavored Markdown that is not code, as `<type>` or, for text and links, what
 * it says.
 */
export function outsideOfCode(markdown: string): string[] {
  return nodesIn(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

function nodesIn(node: Node): string[] {
  const own =
    node.type === "text" ? [node.value] : node.type === "link" ? [`link ${node.url}`] : [`<${node.type}>`];
  if (node.type === "code" || node.type === "inlineCode") return [];
  return "children" in node ? [...own, ...node.children.flatMap(nodesIn)] : own;
}

const ours = new Set(
  ["root", "heading", "paragraph", "list", "listItem", "table", "tableRow", "tableCell", "strong"].map(
    (type) => `<${type}>`,
  ),
);

/** The elements of a document that our reports are not made of, such as `<html>`. */
export function foreignElements(markdown: string): string[] {
  return outsideOfCode(markdown).filter((said) => /^<.*>$/.test(said) && !ours.has(said));
}
