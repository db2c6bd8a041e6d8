import { longestRead, sentencesOf } from "./sentences.ts";
import { signalsIn } from "./signals.ts";

/** Letters of other scripts, and digits, that look like letters of ASCII (after Unicode's confusables.txt, UTS 39). */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    ["a", "аɑα"],
    ["b", "ЬᏏƄ"],
    ["c", "сϲⅽ"],
    ["d", "ԁⅾ"],
    ["e", "еҽ"],
    ["g", "ɡց"],
    ["h", "һհ"],
    ["i", "іιɩıⅰ"],
    ["j", "јϳ"],
    ["k", "κк"],
    ["l", "ӏⅼǀ"],
    ["m", "мⅿ"],
    ["n", "ոп"],
    ["o", "оοօᴏ"],
    ["p", "рρ"],
    ["q", "ԛգ"],
    ["r", "гᴦ"],
    ["s", "ѕꜱ"],
    ["t", "тτ"],
    ["u", "սυᴜ"],
    ["v", "νѵⅴ"],
    ["w", "ԝѡω"],
    ["x", "хⅹ×"],
    ["y", "уγү"],
    ["z", "ᴢ"],
    ["A", "АΑ"],
    ["B", "ВΒ"],
    ["C", "СϹ"],
    ["E", "ЕΕ"],
    ["H", "НΗ"],
    ["I", "ІΙ"],
    ["K", "КΚ"],
    ["M", "МΜ"],
    ["N", "Ν"],
    ["O", "ОΟ"],
    ["P", "РΡ"],
    ["S", "Ѕ"],
    ["T", "ТΤ"],
    ["X", "ХΧ"],
    ["Y", "ΥҮ"],
    ["Z", "Ζ"],
  ].flatMap(([latin = "", others = ""]) => Array.from(others, (other): [string, string] => [other, latin])),
);

const latin = /\p{Script=Latin}/u;
const otherAlphabet =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u;
/** Greek letters are symbols in words such as μm, Ω or Δt. */
const symbols = /[µμΩωΔδπλσθαβγ]/gu;

/** Of a longer name the beginning tells enough. */
const longestName = 2_000;

/** Whether a name is written so that it is taken for one of ASCII letters. */
export function isConfusable(name: string): boolean {
  const plain = name.slice(0, longestName).normalize("NFKC");
  if (plain !== name && /^[\x20-\x7e]+$/.test(plain)) return true;
  const shown = Array.from(plain, (character) => lookAlikes.get(character) ?? character).join("");
  return shown !== plain && /^[\x20-\x7e]+$/.test(shown);
}

/** Whether some word of a text mixes letters of alphabets that look alike. */
export function hasMixedWord(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.some((raw) => {
    // Nearly all words are of ASCII, and no word is longer than that.
    if (/^[a-z]+$/i.test(raw) || raw.length > longestName) return false;
    const word = raw.normalize("NFKC");
    return latin.test(word) && otherAlphabet.test(word.replace(symbols, ""));
  });
}

/** A name in the form by which two that look alike are the same: look-alikes as ASCII, digits as letters, in lower case. */
export function skeleton(name: string): string {
  const shown = Array.from(
    name.normalize("NFKC"),
    (character) => lookAlikes.get(character) ?? character,
  ).join("");
  return shown
    .toLowerCase()
    .replaceAll("0", "o")
    .replace(/[1|]/g, "l")
    .replaceAll("3", "e")
    .replaceAll("5", "s")
    .replaceAll("rn", "m");
}

/** Whether a name is a sentence: of several words with white space, or of so many words that they tell the agent something. */
export function isInstruction(name: string): boolean {
  const text = name
    .slice(0, longestName)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_.-]+/g, " ");
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (/\s/.test(name.trim()) && words.length >= 4) return true;
  if (words.length < 4) return isCommanding(text);
  return (
    words.length >= 10 ||
    signalsIn(sentencesOf(text)).some((signal) => signal !== "pretext" && signal !== "redirection")
  );
}

/** Whether prose stands where a value belongs. */
export function isProse(value: string): boolean {
  const text = value.slice(0, longestRead);
  const words = text.split(/\s+/).filter((word) => /^[\p{P}]*\p{L}{2,}/u.test(word));
  if (words.length >= 14) return true;
  return words.length >= 4 ? signalsIn(sentencesOf(text)).length > 0 : isCommanding(text);
}

/** Of a few words these tell enough: nobody calls a parameter, or its default, anything like them. */
function isCommanding(text: string): boolean {
  return signalsIn(sentencesOf(text)).some(
    (signal) => signal === "pseudo-tag" || signal === "ignore-previous",
  );
}
