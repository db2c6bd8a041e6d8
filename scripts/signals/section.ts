import type { Measurements } from "./measurements.ts";
import type { Tally } from "./tally.ts";

/** The section of docs/rules.md about how well the signals tell poisoned from honest texts. */
export function signalsSection(measured: Measurements): string {
  const { sets, belowHigh, criticalUpgrades, excluded } = measured;
  return [
    "## How good the signals are",
    measuredOn(sets),
    "### What fires how often",
    thresholds(measured),
    cautions,
    "### Where the text stands",
    "Each poisoned text in each place of an honest definition, and, where prose belongs in that place, an honest text there for comparison. One signal makes a text high, two make it critical; other rules see hidden characters, sentences in names and prose in the place of values. Replacing a whole definition is high for its structure alone.",
    places(measured),
    "### Signal by signal",
    "On how many of each set a signal fired.",
    signals(measured),
    "### What stays below high",
    `Poisoned, and judged no worse than this: ${listed(belowHigh)}. Like every change of a definition, each of them fails the check until somebody approves it.`,
    `Labelled as poisoned, and left out of all of this: ${grouped(excluded)}. Added as new tools, the near misses do fool these rules: ${severitiesOf(sets["nearMisses"])}.`,
    "### Upgrades of published servers",
    upgrades(sets["upgrades"], criticalUpgrades),
  ].join("\n\n");
}

function measuredOn(sets: Measurements["sets"]): string {
  const edits = (name: string) => sets[name]?.edits ?? 0;
  return `Signals rank what you read; they clear nothing. This is how they do on recorded definitions, measured by \`npm run measure:signals\` with the same code that judges a server (numbers in [signals.json](signals.json)). The recordings are not part of this repository: they have other licences, and some attack language models.

- ${edits("benignEdits")} real edits of tool definitions, from the history of one public server.
- ${edits("benignDefinitions")} real definitions, each judged as a tool that a known server adds.
- ${edits("poisonedDefinitions")} poisoned definitions from public collections of attacks, judged in the same way.
- ${edits("poisonedEdits")} poisoned edits, made for this: every poisoned text brought into every place of an honest definition where a model may read it.`;
}

function thresholds({ scores }: Measurements): string {
  const rows = Object.entries(scores).map(([name, score]) => [
    name,
    share(score.found, score.ofPoisoned),
    share(score.falseAlarms, score.ofBenign),
    percent(score.recall),
    percent(score.precisionAtHalf),
    percent(score.precisionAtHundredth),
  ]);
  return table(
    [
      "threshold",
      "poisoned",
      "benign",
      "recall",
      "precision, 1 of 2 poisoned",
      "precision, 1 of 100 poisoned",
    ],
    rows,
  );
}

const cautions = `Signals are counted on one change; the rows with severities count every rule, and many honest changes are high for reasons that have nothing to do with words, such as a constraint that is gone. Texts in names are left out of the rows with signals, as other rules judge them.

What this does not prove:

- The patterns and thresholds were looked at on these very recordings. There is no held-out set, so expect less on texts that nobody here has seen.
- The poisoned edits are not independent of one another: they are the same few texts in different places.
- The benign edits come from one server, and the poisoned texts from demonstrations and from tests of other scanners, which are blunter than a careful attacker.
- Whoever knows the patterns can word a text so that none fires. That is why a change without signals still has to be approved.
- Poisoned changes are rare. The last column shows what that does to precision when one change in a hundred is poisoned.`;

function places({ placements }: Measurements): string {
  const rows = Object.entries(placements).map(([name, { poisoned, harmless }]) => [
    name,
    share(poisoned.oneSignal, poisoned.edits),
    share(poisoned.twoSignals, poisoned.edits),
    share(poisoned.critical + poisoned.high, poisoned.edits),
    share(poisoned.critical, poisoned.edits),
    harmless === null ? "" : share(harmless.oneSignal, harmless.edits),
    harmless === null ? "" : share(harmless.twoSignals, harmless.edits),
  ]);
  const heads = [
    "place",
    "1 signal",
    "2 signals",
    "high or critical",
    "critical",
    "honest, 1 signal",
    "honest, 2 signals",
  ];
  return table(heads, rows);
}

function signals({ signals: fired, sets }: Measurements): string {
  const shown = ["benignEdits", "benignDefinitions", "poisonedDefinitions", "poisonedEdits"];
  const rows = Object.entries(fired).map(([id, counts]) => [
    id,
    ...shown.map((set) => share(counts[set] ?? 0, sets[set]?.edits ?? 0)),
  ]);
  return table(
    ["signal", "benign edits", "benign definitions", "poisoned definitions", "poisoned edits"],
    rows,
  );
}

function upgrades(tally: Tally | undefined, critical: Measurements["criticalUpgrades"]): string {
  const { edits = 0, unnoticed = 0 } = tally ?? {};
  const counts = `${severitiesOf(tally)}, ${unnoticed} without any difference`;
  return `Of ${edits} steps from one recorded version of a published server to the next, by the worst finding on what it lists: ${counts}. Critical: ${listed(critical)}. That server is honest, and the finding is no mistake: a tool that returns all environment variables, for debugging, hands every secret in them to the model. A person has to decide whether the agent should have such a tool.`;
}

function severitiesOf(tally: Tally | undefined): string {
  const { critical = 0, high = 0, medium = 0, info = 0 } = tally ?? {};
  return `${critical} critical, ${high} high, ${medium} medium, ${info} info`;
}

function listed(record: { readonly [key: string]: string }): string {
  const entries = Object.entries(record).map(([key, value]) => `${key} (${value})`);
  return entries.length === 0 ? "none" : entries.join("; ");
}

function grouped(reasons: Measurements["excluded"]): string {
  const byReason = Map.groupBy(Object.entries(reasons), ([, reason]) => reason);
  return [...byReason].map(([reason, all]) => `${all.map(([id]) => id).join(", ")} (${reason})`).join("; ");
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), `|${heads.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

function share(part: number, whole: number): string {
  return whole === 0 ? "" : `${part} of ${whole} (${percent(part / whole)})`;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
