import { McpLockError } from "../model/error.ts";
import type { Report } from "../model/report.ts";
import { formatJson } from "../report/json.ts";
import { formatText } from "../report/text.ts";
import { version } from "../version.ts";
import type { World } from "../world.ts";
import type { Invocation } from "./options.ts";
import type { Output } from "./output.ts";

/** Room for a job's summary on GitHub, in bytes of at most four for a character. */
const markdownLimit = 250_000;

/** A report in the format asked for. What only one format needs is loaded for it alone. */
export async function formatReport(
  report: Report,
  elapsed: number,
  invocation: Invocation,
  output: Output,
  world: World,
): Promise<string> {
  switch (invocation.format) {
    case "json":
      return formatJson(report);
    case "markdown":
      return (await import("../report/markdown.ts")).formatMarkdown(report, markdownLimit);
    case "html":
      return (await import("../report/html.ts")).formatHtml(report);
    case "sarif": {
      const { cwd: root, lockfile } = invocation;
      const [{ locateServers }, { formatSarif }] = await Promise.all([
        import("../app/locate.ts"),
        import("../report/sarif.ts"),
      ]);
      const places = await locateServers(report, { root, lockfile }, world);
      return formatSarif(report, { version, places: places.servers, elsewhere: places.lockfile });
    }
    case "text": {
      const color = invocation.color && output.color && invocation.output === null;
      return formatText(report, { color, width: output.width, elapsed });
    }
  }
}

/** Refuses the formats that only reports have. */
export function refuseReportFormat({ command, format }: Invocation): void {
  if (format === "text" || format === "json") return;
  throw new McpLockError("USAGE", `--format ${format} is no format of ${command}`, {
    hint: "it prints text or json",
  });
}
