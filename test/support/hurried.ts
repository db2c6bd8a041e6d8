/** Has a child of Node wait a twentieth of the time between two tries. */
export const hurriedWaits = preload(`
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (act, time, ...rest) => later(act, time / 20, ...rest);
`);

/** Has a child of Node wait a twentieth of the time for an answer, and between two tries. */
export const hurriedAnswers = preload(`
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (act, time, ...rest) => later(act, time / 20, ...rest);
  const deadline = AbortSignal.timeout;
  AbortSignal.timeout = (time) => deadline.call(AbortSignal, time / 20);
`);

/** Has an hour pass for a child of Node while a second does. */
export const hurriedClock = preload(`
  const { bigint } = process.hrtime;
  process.hrtime.bigint = () => bigint() * 3600n;
`);

function preload(code: string): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}
