import { writeFileSync } from "node:fs";
import { definitionsFolder, hasRecordings, listingsFolder } from "./signals/data.ts";
import { measureSignals, signalsFile } from "./signals/measure.ts";
import { signalsSection } from "./signals/section.ts";

// Measures how the rules judge recorded definitions, honest and poisoned, and writes docs/signals.json. The
// recordings are no part of the project: without them nothing is measured, and nothing changes.
if (hasRecordings()) {
  const file = signalsFile(measureSignals(definitionsFolder, listingsFolder));
  writeFileSync(new URL("../docs/signals.json", import.meta.url), file);
  process.stdout.write(`${signalsSection(JSON.parse(file))}\n`);
  process.stderr.write("\ndocs/signals.json is written; `npm run generate` takes it into docs/rules.md.\n");
} else {
  process.stderr.write("There are no recordings to measure on: docs/signals.json stays as it is.\n");
}
