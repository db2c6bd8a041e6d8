/**
 * The commands that GitHub's runner would carry out when a text is printed, found as its parser finds them:
 * `::command::` at the start of a trimmed line, `##[command]` anywhere in one
 * (actions/runner, src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse).
 */
export function commandsIn(text: string): string[] {
  return text.split(/\r\n|[\n\r]/).filter((line) => isNewCommand(line) || isOldCommand(line));
}

function isNewCommand(line: string): boolean {
  // What .NET trims as white space, which is more than the ASCII blanks.
  const trimmed = line.replace(/^[\s\u0085\u180e\u200b\ufeff]+/u, "");
  return trimmed.startsWith("::") && trimmed.indexOf("::", 2) >= 0;
}

function isOldCommand(line: string): boolean {
  const start = line.indexOf("##[");
  return start >= 0 && line.indexOf("]", start) >= 0;
}
