import type { ZipRecord } from "./zip-directory.ts";
import { damaged, type Zip } from "./zip-errors.ts";

const lengthLimit = 1024;

/** Refuses names that lead elsewhere, and names that some system takes for the same. */
export function checkNames(records: readonly ZipRecord[], zip: Zip): void {
  for (const { name } of records) {
    const problem = problemOf(name);
    if (problem !== null)
      throw damaged(zip, `the name ${JSON.stringify(name.slice(0, lengthLimit))} ${problem}`);
  }
  checkClashes(records, zip);
}

function problemOf(name: string): string | null {
  if (name.length > lengthLimit) return `is longer than ${lengthLimit} characters`;
  if (name.includes("\\")) return "has a backslash, which Windows takes for a slash";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (/[\u0000-\u001f\u007f]/.test(name)) return "has control characters";
  if (name.includes(":")) return "has a colon, which on Windows names a drive or a stream";
  if (name.startsWith("/")) return "begins at the root";
  const segments = name.replace(/\/$/, "").split("/");
  if (segments.includes("")) return "has an empty part";
  // `.` and `..`, and what Windows takes for them: it ignores dots and spaces at the end.
  if (segments.some((segment) => /[. ]$/.test(segment))) return "has a part that ends with a dot or a space";
  if (name === "__proto__") return "is one that programs in JavaScript lose";
  return null;
}

/** Sorted with the separator as the lowest character, what lies in an entry follows that entry at once. */
function checkClashes(records: readonly ZipRecord[], zip: Zip): void {
  const keys = records
    .map(({ name, isFolder }) => ({ key: folded(name), name, isFolder }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  keys.forEach(({ key, name }, index) => {
    const previous = keys[index - 1];
    if (previous === undefined) return;
    const isInside = key.startsWith(`${previous.key}\0`) && !previous.isFolder;
    if (key !== previous.key && !isInside) return;
    throw damaged(
      zip,
      `${JSON.stringify(previous.name)} and ${JSON.stringify(name)} are the same to some systems`,
    );
  });
}

/** Equal for names that a file system may take for one: in another case, or composed otherwise. */
function folded(name: string): string {
  const plain = name.replace(/\/$/, "").normalize("NFC").toLowerCase().toUpperCase().normalize("NFC");
  return plain.replaceAll("/", "\0");
}
