const longest = 200;

/** What a server sent, quoted for a message: as JSON, and cut where it would fill the screen. */
export function brief(value: unknown): string {
  return cut(JSON.stringify(value) ?? "nothing");
}

/** Text of a server inside a message, cut where it would fill the screen. */
export function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
}
