/** A command to GitHub's runner, found in a log. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  /** The line that it stands in. */
  readonly line: string;
}

/** The lines of a text that GitHub's runner would take for commands. */
export function commandsIn(text: string): string[] {
  return parseCommands(text).map(({ line }) => line);
}

/**
 * The commands that GitHub's runner would carry out when a text is printed, found as its parser finds them:
 * `::command::` at the start of a trimmed line, `##[command]` anywhere in one
 * (actions/runner, src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse). Unlike the runner, this takes
 * any name for a command, and does not stop at `::stop-commands::`.
 */
export function parseCommands(text: string): Command[] {
  return text.split(/\r\n|[\n\r]/).flatMap((line) => newCommand(line) ?? oldCommand(line) ?? []);
}

function newCommand(line: string): Command | null {
  // What .NET trims as white space, which is more than the ASCII blanks.
  const trimmed = line.replace(/^[\s\u0085\u180e\u200b\ufeff]+/u, "");
  const end = trimmed.startsWith("::") ? trimmed.indexOf("::", 2) : -1;
  if (end < 0) return null;
  return {
    line,
    ...command(trimmed.slice(2, end), ",", "%3A%2C"),
    data: unescapeText(trimmed.slice(end + 2), ""),
  };
}

function oldCommand(line: string): Command | null {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return null;
  return {
    line,
    ...command(line.slice(start + 3, end), ";", "%3B%5D"),
    data: unescapeText(line.slice(end + 1), "%3B%5D"),
  };
}

function command(info: string, separator: string, escapes: string): Pick<Command, "name" | "properties"> {
  const [name = "", ...rest] = info.split(" ");
  const pairs = rest.join(" ").trim().split(separator);
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf("=");
    return equals > 0 && equals < pair.length - 1
      ? [[pair.slice(0, equals).trim(), unescapeText(pair.slice(equals + 1), escapes)]]
      : [];
  });
  return { name, properties: Object.fromEntries(properties) };
}

/** Line breaks and per cent signs are escaped everywhere, other characters where they would end something. */
function unescapeText(text: string, escapes: string): string {
  const known = `%0D%0A${escapes}`.match(/%../g) ?? [];
  return [...known, "%25"].reduce((result, code) => result.replaceAll(code, decodeURIComponent(code)), text);
}
