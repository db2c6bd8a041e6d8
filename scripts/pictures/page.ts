import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** A comment as GitHub shows it, near enough for the documentation. */
export function commentPage(markdown: string, author: string): string {
  const body = micromark(markdown.replace(/^<!--.*-->\n/, ""), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: false,
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style>
<article><header><b>${author}</b> <span>bot</span> commented</header><div>${coloured(body)}</div></article></html>`;
}

/** Added and removed lines of a diff in their colours. */
function coloured(html: string): string {
  return html.replace(
    /(<code class="language-diff">)([\s\S]*?)(<\/code>)/g,
    (_, start: string, text: string, end: string) => {
      const lines = text.replace(/\n$/, "").split("\n");
      const shown = lines.map(
        (line) => `<i class="${line[0] === "+" ? "new" : line[0] === "-" ? "old" : ""}">${line || " "}</i>`,
      );
      return `${start}${shown.join("")}${end}`;
    },
  );
}

const style = `
body { margin: 0; padding: 16px; width: 868px; background: #fff; color: #1f2328; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; }
article { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
header { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e; }
header b { color: #1f2328; }
header span { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 6px; font-size: 12px; }
article > div { padding: 4px 16px 8px; }
h3 { font-size: 20px; margin: 16px 0; } h4 { font-size: 15px; margin: 20px 0 12px; }
table { border-collapse: collapse; } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; }
code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 12px ui-monospace, "DejaVu Sans Mono", monospace; }
pre { background: #f6f8fa; border-radius: 6px; padding: 12px; overflow: hidden; } pre code { background: none; padding: 0; }
pre i { display: block; font-style: normal; white-space: pre-wrap; } .new { background: #dafbe1; } .old { background: #ffebe9; }
a { color: #0969da; text-decoration: none; } p, ul { margin: 0 0 12px; }`;
