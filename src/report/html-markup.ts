import { html } from "./escape.ts";
import { sliceWhole } from "./segments.ts";

const source = Symbol("markup");

/** A part of the page that is HTML already. No JSON has symbols for keys: nothing from outside passes for one. */
export interface Markup {
  readonly [source]: string;
}

type Content = string | number | Markup | readonly Markup[];

/** A template of HTML. Strings put into it become text, for a place between tags or in a quoted attribute. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const parts = strings.map((string, at) => `${string}${toHtml(contents[at] ?? "")}`);
  return { [source]: parts.join("") };
}

/** Takes HTML as it is: our own constants, and what has been escaped piece by piece. */
export function trusted(text: string): Markup {
  return { [source]: text };
}

/** The HTML that a part of the page consists of. */
export function render(part: Markup): string {
  return part[source];
}

export const nothing = trusted("");

function toHtml(content: Content): string {
  if (typeof content === "string") return html(content);
  if (typeof content === "number") return String(content);
  return source in content ? content[source] : content.map(render).join("");
}

/** Longer ones are not read; the JSON report has them whole. */
const longestName = 200;
const longestMessage = 1_000;

/** A name from outside. It is set apart from what is beside it, which the direction of its letters must not move. */
export function name(text: string): Markup {
  return markup`<bdi>${shorten(text, longestName)}</bdi>`;
}

/** A sentence from outside. */
export function message(text: string): Markup {
  return markup`<bdi>${shorten(text, longestMessage)}</bdi>`;
}

/** Quotes outside text inside a sentence. */
export function quote(text: string): string {
  return render(markup`<code>${shorten(text, longestName)}</code>`);
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${sliceWhole(text, 0, longest)}… (${text.length - longest} more characters)`;
}

/** A sentence in which backticks are around what can be typed. */
export function advice(text: string): Markup {
  const shown = html(shorten(text, longestMessage));
  return markup`<bdi>${trusted(shown.replace(/`([^`]+)`/g, "<code>$1</code>"))}</bdi>`;
}

/** A number and what it counts: `1 finding`, `2 findings`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
