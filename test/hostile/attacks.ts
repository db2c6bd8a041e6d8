/** What must come of an attack. */
export type Expected =
  /** Exit 2, this error for this server, and no lockfile. */
  | { readonly refused: string; readonly saying?: string }
  /** Exit 0 and a lock with these tools, or so many; `asClean`: with the fingerprint that an honest server gets. */
  | { readonly locked: readonly string[] | number; readonly asClean?: true };

export interface Attack {
  readonly name: string;
  readonly expected: Expected;
  /** Where a sandbox makes the difference. */
  readonly inSandbox?: Expected;
  /** Seconds that the server may take. */
  readonly timeout?: number;
  /** Whether processes outlive the look where there is no sandbox: they left their group. */
  readonly outlives?: true;
}

const refused = (name: string, code: string, more: Partial<Attack> = {}): Attack => ({
  name,
  expected: { refused: code },
  ...more,
});
const saying = (name: string, code: string, text: string): Attack => ({
  name,
  expected: { refused: code, saying: text },
});
const late = (name: string, timeout = 2): Attack => refused(name, "PROBE_TIMEOUT", { timeout });
const clean = (name: string, more: Partial<Attack> = {}): Attack => ({
  name,
  expected: { locked: ["a"], asClean: true },
  ...more,
});
const locked = (name: string, ...tools: string[]): Attack => ({ name, expected: { locked: tools } });

const floods: Attack[] = [
  late("never answers"),
  late("never lists"),
  late("answers a byte at a time"),
  late("answers half"),
  late("reports progress for ever"),
  late("closes its output"),
  saying("ends at once", "PROBE_EXIT", "exit code 3"),
  saying("ends at the handshake", "PROBE_EXIT", "exit code 0"),
  saying("ends at the list", "PROBE_EXIT", "exit code 0"),
  {
    ...saying("kills itself", "PROBE_EXIT", "SIGKILL"),
    // What a sandbox was started for tells of a signal by its exit code, as a shell does.
    inSandbox: { refused: "PROBE_EXIT", saying: "exit code 137" },
  },
  refused("floods its output", "PROBE_LIMIT_NOISE"),
  refused("floods its output with nothing", "PROBE_LIMIT_NOISE"),
  refused("writes one endless line", "PROBE_LIMIT_LINE"),
  refused("writes one endless message", "PROBE_LIMIT_LINE"),
  refused("floods with notifications", "PROBE_LIMIT_OUTPUT", { timeout: 120 }),
  refused("floods with requests", "PROBE_LIMIT_REQUESTS"),
  clean("floods its errors"),
  refused("writes a hundred and one banners", "PROBE_LIMIT_NOISE"),
];

const framing: Attack[] = [
  clean("writes a banner"),
  clean("writes a banner that is not UTF-8"),
  clean("writes a byte order mark"),
  clean("ends lines with CRLF"),
  clean("puts NUL in a banner"),
  refused("puts NUL in a message", "JSON_SYNTAX"),
  refused("writes two messages in a line", "JSON_SYNTAX"),
  refused("writes a message behind another text", "JSON_SYNTAX"),
  saying("sends a batch", "PROBE_PROTOCOL", "batch"),
  refused("sends a request that is an answer", "PROBE_PROTOCOL"),
  refused("sends a result and an error", "PROBE_PROTOCOL"),
  refused("answers with an id of another type", "PROBE_PROTOCOL"),
  refused("answers what was not asked", "PROBE_PROTOCOL"),
  refused("answers twice", "PROBE_PROTOCOL"),
  late("answers with another version"),
  refused("sends a result that is null", "PROBE_PROTOCOL"),
  refused("sends a handshake that is a list", "PROBE_PROTOCOL"),
  refused("sends capabilities that are text", "PROBE_PROTOCOL"),
  refused("speaks a revision that nobody knows", "PROBE_PROTOCOL"),
  refused("sends what is not UTF-8", "TEXT_ENCODING"),
  refused("sends a lone surrogate", "JSON_SURROGATE"),
  refused("sends a number without an end", "JSON_NUMBER"),
  saying("sends a key twice", "JSON_DUPLICATE_KEY", "description"),
  saying("sends a key twice, once with an escape", "JSON_DUPLICATE_KEY", "description"),
  refused("sends a key __proto__", "JSON_FORBIDDEN_KEY"),
  clean("writes keys with escapes"),
  clean("writes keys in another order"),
  clean("writes with spaces"),
];

const lists: Attack[] = [
  refused("lists a hundred thousand tools", "PROBE_LIMIT_ITEMS"),
  refused("lists a description of a hundred megabytes", "PROBE_LIMIT_LINE"),
  refused("lists a description of two megabytes", "PROBE_LIMIT_DEFINITION"),
  refused("lists more than can be kept", "PROBE_LIMIT_SURFACE"),
  refused("lists half a million values", "JSON_TOO_LARGE"),
  refused("has new cursors for ever", "PROBE_LIMIT_PAGES", { timeout: 120 }),
  saying("has a cursor that leads to itself", "PROBE_MALFORMED", "again"),
  refused("has cursors that lead in a circle", "PROBE_MALFORMED"),
  refused("has a cursor that is a number", "PROBE_MALFORMED"),
  refused("has cursors of a megabyte", "PROBE_LIMIT_OUTPUT", { timeout: 120 }),
  locked("hides a tool behind empty pages", "hidden"),
  refused("withholds its last page", "PROBE_PROTOCOL"),
  refused("nests ten thousand levels", "JSON_TOO_DEEP"),
  locked("refers to itself", "a"),
  locked("refers elsewhere", "a"),
  saying("lists a name twice", "PROBE_MALFORMED", '"a"'),
  saying("lists a tool named __proto__", "JSON_FORBIDDEN_KEY", "__proto__"),
  locked("lists tools with names of all objects", "constructor", "hasOwnProperty", "toString", "valueOf"),
  saying("lists nothing among tools", "PROBE_MALFORMED", "tool 2"),
  saying("lists a list among tools", "PROBE_MALFORMED", "tool 1"),
  saying("lists a tool without a name", "PROBE_MALFORMED", "tool 1"),
  saying("lists a tool whose name is a number", "PROBE_MALFORMED", "tool 0"),
  refused("lists tools that are no list", "PROBE_MALFORMED"),
  refused("lists no tools at all", "PROBE_MALFORMED"),
  locked("lists in another order each time", "a", "b", "c"),
  refused("has instructions of two megabytes", "PROBE_LIMIT_DEFINITION"),
  refused("has a name of two megabytes", "PROBE_LIMIT_DEFINITION"),
  refused("refuses with a megabyte", "PROBE_PROTOCOL"),
];

const people: Attack[] = [
  saying("shows a face to a client by its name", "PROBE_UNSTABLE", 'the tool "a"'),
  saying("shows a face to a client by what it can do", "PROBE_UNSTABLE", 'the tool "a"'),
  saying("shows a face the second time", "PROBE_UNSTABLE", 'the tool "a"'),
  saying("shows a tool the second time", "PROBE_UNSTABLE", 'the tool "b"'),
  {
    ...saying("shows a new face each time it starts", "PROBE_UNSTABLE", 'the tool "a"'),
    // Its face is its process id, and that is the same in every sandbox.
    inSandbox: { locked: ["a"] },
  },
  saying("shows a new face each time it is asked", "PROBE_UNSTABLE", 'the tool "a"'),
  saying("shows less to who can do more", "PROBE_UNSTABLE", 'the tool "a"'),
  locked("shows more to who can do more", "a", "more"),
  saying("shows a face in the newer protocol", "PROBE_UNSTABLE", 'the tool "a"'),
  refused("wants input before it lists", "PROBE_PROTOCOL"),
  clean("asks for roots"),
  clean("asks for a sample"),
  clean("asks a person"),
  clean("asks for what does not exist"),
  { name: "writes escapes everywhere", expected: { locked: 9 } },
  refused("complains in escapes", "PROBE_EXIT"),
  refused("refuses in escapes", "PROBE_PROTOCOL"),
  refused("repeats a name of escapes", "PROBE_MALFORMED"),
];

const processes: Attack[] = [
  clean("leaves a daemon", { outlives: true }),
  clean("leaves a daemon that holds its output", { outlives: true }),
  clean("ignores that it should end"),
  late("ignores that it should end, and never answers"),
  clean("has children that ignore that they should end"),
  clean("has a child that holds its output"),
  refused("ends and leaves a child that holds its output", "PROBE_EXIT"),
  clean("writes wherever it may"),
  locked("tells its environment", "a"),
  locked("tells what is in its home", "a"),
];

/** Every attack of test/fixtures/hostile, by the file that it is in. */
export const attacks = { floods, framing, lists, people, processes };
