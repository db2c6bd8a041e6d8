/** A message of this many bytes is larger than any list of a published server that was measured. */
const large = 512 * 1024;
let isFrugal = false;

/**
 * Called with the size of each message. From the first large one on, memory matters more than speed: V8 would let
 * its young generation grow with the garbage, and how much there is of that the server decides.
 */
export function noticeSize(bytes: number): void {
  if (isFrugal || bytes < large) return;
  isFrugal = true;
  process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
}
