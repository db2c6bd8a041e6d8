/**
 * The values in a file such as `GITHUB_OUTPUT`, read as GitHub's runner reads it on Linux
 * (actions/runner, src/Runner.Worker/FileCommandManager.cs, EnvFileKeyValuePairs).
 */
export function parseValues(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = linesOf(text);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line.text === "") continue;
    const equals = line.text.indexOf("=");
    const heredoc = line.text.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc))
      values.set(line.text.slice(0, equals), line.text.slice(equals + 1));
    else if (heredoc >= 0) {
      const name = line.text.slice(0, heredoc);
      const delimiter = line.text.slice(heredoc + 2);
      if (name === "" || delimiter === "") throw new Error(`Invalid format '${line.text}'.`);
      values.set(name, valueUntil(delimiter, lines));
    } else throw new Error(`Invalid format '${line.text}'`);
  }
  return values;
}

interface Line {
  readonly text: string;
  readonly isEnded: boolean;
}

function linesOf(text: string): Line[] {
  const parts = text.split("\n");
  const last = parts.pop() ?? "";
  const lines = parts.map((part) => ({ text: part, isEnded: true }));
  return last === "" ? lines : [...lines, { text: last, isEnded: false }];
}

function valueUntil(delimiter: string, lines: Line[]): string {
  const value: string[] = [];
  for (let line = lines.shift(); line?.text !== delimiter; line = lines.shift()) {
    if (line === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (!line.isEnded) throw new Error("Invalid value. EOF marker missing new line.");
    value.push(line.text);
  }
  return value.join("\n");
}
