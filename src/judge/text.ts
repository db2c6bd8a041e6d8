import type { Change } from "../model/change.ts";
import { isJsonObject } from "../model/json-value.ts";
import type { Severity } from "../model/severity.ts";
import { findHidden, type HiddenCharacter } from "./characters.ts";
import { memo } from "./memo.ts";
import { hasMixedWord, isConfusable, isInstruction, isProse } from "./names.ts";
import { addedPieces, type Piece } from "./pieces.ts";
import { addedSentences, longestRead } from "./sentences.ts";
import { isImperative, type Signal, signalsIn } from "./signals.ts";
import { type Context, type Family, type Verdict, verdict } from "./verdict.ts";

/** Rules whose severity follows the signals in the text that changed. */
const worded = new Set([
  "description-changed",
  "title-changed",
  "instructions-changed",
  "prompt-changed",
  "resource-template-changed",
]);
const order: readonly Severity[] = ["critical", "high", "medium", "info"];

/** Rules about the characters and words of everything that a change brings. */
export const judgeText: Family = (change, context) => {
  const pieces = addedPieces(change);
  return [
    ...pieces.flatMap(hiddenVerdict),
    ...pieces.flatMap(nameVerdict),
    ...pieces.flatMap(slotVerdict),
    ...pieces.flatMap((piece) => mentionVerdict(piece, change, context)),
    ...collisionVerdict(change, context),
  ];
};

/**
 * What the words of a change add to the verdicts on it. Signals rank and explain: they make a verdict on
 * words worse, or stand beside one on something else. They never make any better.
 */
export function weighWords(verdicts: readonly Verdict[], change: Change, context: Context): Verdict[] {
  const found = addedPieces(change).flatMap((piece) => {
    const signals = signalsOf(piece, change, context);
    return signals.length === 0 ? [] : [{ piece, signals }];
  });
  const signals = [...new Set(found.flatMap((one) => one.signals))];
  if (signals.length === 0) return [...verdicts];
  const severity: Severity = signals.length > 1 ? "critical" : "high";
  if (verdicts.some(({ rule }) => worded.has(rule))) {
    return verdicts.map((one) =>
      worded.has(one.rule) ? { ...one, signals, severity: worse(severity, one.severity) } : one,
    );
  }
  // With nothing to compare with, every sentence is new: that is a reason to read, and none to alarm.
  const firstSight = change.subject.kind === "server";
  const texts = found.map(({ piece, signals: own }) => ({
    rule: "instruction-like-text",
    signals: own,
    text: { path: piece.path, after: piece.after },
    ...(firstSight ? { severity: "info" as const, action: "warn" as const } : { severity }),
  }));
  return [...verdicts, ...texts];
}

function signalsOf(piece: Piece, change: Change, { neighbours }: Context): Signal[] {
  // A URL is at home in a value and a reference in a text: only prose in the place of a value tells something.
  if (!isRead(piece) || (piece.role === "slot" && !isProse(piece.after))) return [];
  const { before, after } = piece;
  const signals = signalsIn(gained(piece), (sentence) => neighbours.mentions(change.server, sentence));
  return after.length > longestRead && before.length <= longestRead ? [...signals, "length"] : signals;
}

const gained = memo(({ before, after }: Piece) => addedSentences(before, after));

function isRead({ role }: Piece): boolean {
  return role === "words" || role === "slot";
}

function worse(a: Severity, b: Severity | undefined): Severity {
  return b === undefined || order.indexOf(a) < order.indexOf(b) ? a : b;
}

function hiddenVerdict(piece: Piece): Verdict[] {
  const before = new Map(findHidden(piece.before).map(({ name, count }) => [name, count]));
  const hidden = findHidden(piece.after).filter(({ name, count }) => count > (before.get(name) ?? 0));
  const [worst] = hidden;
  if (worst === undefined) return [];
  return verdict("hidden-characters", {
    severity: worst.level,
    signals: namesOf(hidden),
    text: textOf(piece),
  });
}

function namesOf(hidden: readonly HiddenCharacter[]): string[] {
  const shown = hidden.slice(0, 20).map(({ name }) => name);
  return hidden.length > shown.length ? [...shown, `${hidden.length - shown.length} more`] : shown;
}

function nameVerdict(piece: Piece): Verdict[] {
  const text = textOf(piece);
  if (piece.role !== "name" && piece.role !== "label")
    return hasMixedWord(piece.after) && !hasMixedWord(piece.before)
      ? verdict("mixed-script-word", { text })
      : [];
  if (isConfusable(piece.after) || hasMixedWord(piece.after)) return verdict("confusable-name", { text });
  return piece.role === "name" && isInstruction(piece.after) ? verdict("instruction-in-name", { text }) : [];
}

function slotVerdict(piece: Piece): Verdict[] {
  return piece.role === "slot" && isProse(piece.after)
    ? verdict("text-in-non-text-slot", { text: textOf(piece) })
    : [];
}

function mentionVerdict(piece: Piece, change: Change, { neighbours }: Context): Verdict[] {
  if (!isRead(piece)) return [];
  const sentences = gained(piece).filter((sentence) => neighbours.mentions(change.server, sentence));
  if (sentences.length === 0) return [];
  return verdict("mentions-other-server", {
    ...(sentences.some(isImperative) && { severity: "critical" as const }),
    text: textOf(piece),
  });
}

/** A collision that was there when both servers came is told; one that a change brings is judged. */
function collisionVerdict(change: Change, { neighbours, newcomers }: Context): Verdict[] {
  const { server } = change;
  return addedTools(change).flatMap((tool) => {
    const others = neighbours.offering(server, tool);
    if (others.length === 0) return [];
    const both = newcomers.has(server) && others.every((other) => newcomers.has(other));
    const text = {
      path: change.subject.kind === "server" ? `/surface/tools/${escapePointer(tool)}` : "",
      after: `${tool}: ${others.join(", ")}`,
    };
    return verdict("tool-name-collision", {
      text,
      ...(both && { severity: "info" as const, action: "warn" as const }),
    });
  });
}

function addedTools({ kind, subject, after }: Change): string[] {
  if (kind !== "added") return [];
  if (subject.kind === "tool" && subject.name !== null && subject.path === "") return [subject.name];
  const surface = subject.kind === "server" && isJsonObject(after) ? after["surface"] : undefined;
  const tools = isJsonObject(surface) ? surface["tools"] : undefined;
  return isJsonObject(tools) ? Object.keys(tools) : [];
}

function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function textOf(piece: Piece): { path: string; after: string } {
  return { path: piece.path, after: piece.after };
}
